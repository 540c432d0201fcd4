import { expect, test } from "vitest";
import { DraftKeeper, isEarlier } from "../../src/learner/draft-keeper.ts";
import { openMemoryStore } from "../../src/learner/memory-store.ts";
import type { Draft } from "../../src/learner/record.ts";
import { StorageTrouble } from "../../src/learner/store.ts";
import { draft } from "./records.ts";

const exercise = "basic/try/table";
const code = (text: string) => ({ kind: "code" as const, code: text });

/** Tabs on one device, with a clock that goes on by a second a look and rests that end when told. */
function device() {
  const store = openMemoryStore();
  let seconds = 0;
  const openTab = (writer: string) => {
    const seen = { others: [] as Draft[], troubles: [] as unknown[], rest: null as null | (() => void) };
    const keeper = new DraftKeeper(
      exercise,
      writer,
      {
        store,
        now: () => new Date(Date.UTC(2019, 5, 15, 10, 0, seconds++)),
        later: (work) => {
          seen.rest = work;
          return () => {
            seen.rest = null;
          };
        },
        wrote: () => {},
        failed: (trouble) => seen.troubles.push(trouble),
      },
      (others) => {
        seen.others = others;
      },
    );
    return { keeper, seen };
  };
  const kept = async () => (await store.drafts(exercise)).map(({ submission }) => submission);
  return { store, openTab, kept };
}

test("DraftKeeper writes what was typed once typing rests", async () => {
  const { openTab, kept } = device();
  const { keeper, seen } = openTab("a");
  keeper.changed(code("l"));
  keeper.changed(code("let"));
  expect(await kept()).toEqual([]);
  seen.rest?.();
  expect(await kept()).toEqual([code("let")]);
});

test("DraftKeeper writes while somebody types without a pause", async () => {
  const { openTab, kept } = device();
  const { keeper, seen } = openTab("a");
  keeper.changed(code("l"));
  const write = seen.rest;
  keeper.changed(code("le"));
  expect(seen.rest).toBe(write);
  seen.rest?.();
  expect(await kept()).toEqual([code("le")]);
  keeper.changed(code("let"));
  seen.rest?.();
  expect(await kept()).toEqual([code("let")]);
});

test("DraftKeeper.flush() writes at once, and only once", async () => {
  const { openTab, kept } = device();
  const { keeper, seen } = openTab("a");
  keeper.changed(code("let"));
  await keeper.flush();
  expect(await kept()).toEqual([code("let")]);
  expect(seen.rest).toBe(null);
});

test("a tab opened later goes on from the draft and takes its place", async () => {
  const { openTab, kept } = device();
  const first = openTab("a").keeper;
  first.changed(code("one"));
  await first.flush();
  const second = openTab("b").keeper;
  expect((await second.load(() => true)).current?.submission).toEqual(code("one"));
  second.changed(code("one two"));
  await second.flush();
  expect(await kept()).toEqual([code("one two")]);
});

test("two tabs that both type keep both drafts, and each is told of the other's", async () => {
  const { openTab, kept } = device();
  const a = openTab("a");
  const b = openTab("b");
  a.keeper.changed(code("mine"));
  await a.keeper.flush();
  b.keeper.changed(code("other"));
  await b.keeper.flush();
  expect(await kept()).toEqual([code("other"), code("mine")]);
  expect(b.seen.others.map(({ submission }) => submission)).toEqual([code("mine")]);
  await a.keeper.lookAround();
  expect(a.seen.others.map(({ submission }) => submission)).toEqual([code("other")]);
});

test("a draft that grew on in its own tab is not taken away by the tab that started from it", async () => {
  const { openTab, kept } = device();
  const a = openTab("a").keeper;
  a.changed(code("one"));
  await a.flush();
  const b = openTab("b");
  await b.keeper.load(() => true);
  a.changed(code("one, and on"));
  await a.flush();
  b.keeper.changed(code("one, changed"));
  await b.keeper.flush();
  expect(await kept()).toEqual([code("one, changed"), code("one, and on")]);
  expect(b.seen.others.map(({ submission }) => submission)).toEqual([code("one, and on")]);
});

test("a kept draft stays beside what was typed before it had come", async () => {
  const { openTab, kept } = device();
  const before = openTab("a").keeper;
  before.changed(code("a long answer"));
  await before.flush();
  const { keeper, seen } = openTab("b");
  const { current, others } = await keeper.load(() => false);
  expect([current, others.map(({ submission }) => submission)]).toEqual([null, [code("a long answer")]]);
  keeper.changed(code("typed early"));
  await keeper.flush();
  expect(await kept()).toEqual([code("typed early"), code("a long answer")]);
  expect(seen.others.map(({ submission }) => submission)).toEqual([code("a long answer")]);
});

test("dismiss(other) keeps a draft that its tab has changed since", async () => {
  const { openTab, kept } = device();
  const a = openTab("a").keeper;
  const b = openTab("b");
  a.changed(code("one"));
  await a.flush();
  await b.keeper.lookAround();
  const [shown] = b.seen.others;
  a.changed(code("one, and on"));
  await a.flush();
  if (shown) await b.keeper.dismiss(shown);
  expect(await kept()).toEqual([code("one, and on")]);
});

test("an answer to an earlier version of the exercise stays beside the new one", async () => {
  const { store, openTab, kept } = device();
  await store.saveDraft(draft({ writer: "a", version: "v1", submission: code("old") }), null);
  const { keeper } = openTab("b");
  keeper.version = "v2";
  await keeper.load(() => true);
  keeper.changed(code("new"));
  await keeper.flush();
  expect(await kept()).toEqual([code("new"), code("old")]);
});

test("DraftKeeper says when the device refuses to write", async () => {
  const { store, openTab } = device();
  const full = new StorageTrouble("full", null);
  store.saveDraft = () => Promise.reject(full);
  const { keeper, seen } = openTab("a");
  keeper.changed(code("x"));
  await keeper.flush();
  expect(seen.troubles).toEqual([full]);
});

test("isEarlier(draft, version) accuses nobody when a version is unknown", () => {
  expect(isEarlier(draft({ version: "v1" }), "v2")).toBe(true);
  expect(isEarlier(draft({ version: "v1" }), "v1")).toBe(false);
  expect(isEarlier(draft({ version: null }), "v2")).toBe(false);
  expect(isEarlier(draft({ version: "v1" }), null)).toBe(false);
});
