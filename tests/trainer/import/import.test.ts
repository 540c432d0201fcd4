import { describe, expect, test } from "vitest";
import type { Answers } from "../../../src/exchange/answers.ts";
import { StorageTrouble } from "../../../src/learner/store.ts";
import { openMemoryStore } from "../../../src/trainer/device/memory-store.ts";
import type { TrainerStore } from "../../../src/trainer/device/store.ts";
import { openShelf } from "../../../src/trainer/import/answers-shelf.ts";
import { type Imported, importAll, type Opener, type Source } from "../../../src/trainer/import/import.ts";
import type { Opened } from "../../../src/trainer/import/open-file.ts";
import { someSigner } from "../../exchange/some-keys.ts";
import { keptAssignment, sent, tried } from "../sent.ts";

const now = () => new Date("2019-06-16T10:00:00.000Z");

/** Files by name: what is found in each. */
type Files = Record<string, (Answers | "damaged" | "junk")[]>;

const opener = (files: Files): Opener => ({
  async *open({ name }: Source): AsyncGenerator<Opened> {
    for (const one of files[name] ?? [])
      if (one === "damaged") yield { name, fault: { kind: "damaged" } };
      else if (one === "junk") yield { name, junk: true };
      else yield { name, answers: one };
  },
});

async function deviceWith(...ids: string[]): Promise<TrainerStore> {
  const store = openMemoryStore();
  for (const id of ids) await store.setAssignment(keptAssignment({ id }));
  return store;
}

async function importFiles(files: Files, store: TrainerStore, signal = new AbortController().signal) {
  const all: Imported[] = [];
  let counted = 0;
  await importAll(
    Object.keys(files).map((name) => ({ name, content: "" })),
    {
      openers: [opener(files), opener(files)],
      keep: openShelf(store, now),
      signal,
      imported(done, news) {
        counted = done;
        all.push(...news);
      },
    },
  );
  return { all, counted, kinds: Object.fromEntries(all.map(({ name, kind }) => [name, kind])) };
}

const { answers: rosa } = sent({ attempts: [tried("a1")] });
const { answers: more } = sent({ attempts: [tried("a1"), tried("a2")], sent: "2019-06-17T10:00:00Z" });
const { answers: luis } = sent({ sender: "s-2", name: "Luis", attempts: [tried("b1")] });

describe("bringing files", () => {
  test("refuses, and tells, what does not carry the signature of who is here under that id", async () => {
    const store = await deviceWith("taller");
    const signed = sent({ signer: someSigner, attempts: [tried("a1")] }).answers;
    const later = { sent: "2019-06-17T10:00:00Z", attempts: [tried("a2")], name: "Harm" };
    expect((await importFiles({ "before.aula": [rosa] }, store)).kinds).toEqual({ "before.aula": "learner" });
    expect((await importFiles({ "rosa.aula": [signed] }, store)).kinds).toEqual({ "rosa.aula": "more" });
    const before = await store.answers("taller");
    const { kinds } = await importFiles(
      { "another.aula": [sent({ ...later, signer: "x" }).answers], "unsigned.aula": [sent(later).answers] },
      store,
    );
    expect(kinds).toEqual({ "another.aula": "another-maker", "unsigned.aula": "another-maker" });
    expect(await store.answers("taller")).toEqual(before);
  });

  test("keeps what can be opened and tells what became of each", async () => {
    const store = await deviceWith("taller");
    const files: Files = {
      "rosa.aula": [rosa],
      "luis.aula": [luis],
      "roto.aula": ["damaged"],
      ".DS_Store": ["junk"],
      "otro.aula": [{ ...rosa, assignment: "otro" }],
    };
    const { kinds, counted } = await importFiles(files, store);
    expect(kinds).toEqual({
      "rosa.aula": "learner",
      "luis.aula": "learner",
      "roto.aula": "fault",
      "otro.aula": "other-assignment",
    });
    expect(counted).toBe(5);
    expect((await store.answers("taller")).map(({ sender }) => sender).toSorted()).toEqual(["s-1", "s-2"]);
    expect(await store.answers("otro")).toEqual([]);
  });

  test("again says that all was here, and with more attempts that there are more", async () => {
    const store = await deviceWith("taller");
    await importFiles({ "rosa.aula": [rosa] }, store);
    expect((await importFiles({ "rosa.aula": [rosa] }, store)).kinds).toEqual({ "rosa.aula": "nothing" });
    expect((await importFiles({ "rosa-2.aula": [more] }, store)).kinds).toEqual({ "rosa-2.aula": "more" });
    expect((await importFiles({ "rosa.aula": [rosa] }, store)).kinds).toEqual({ "rosa.aula": "nothing" });
    expect((await store.answers("taller"))[0]?.answers.attempts).toHaveLength(2);
  });

  test("joins several files of one learner that come together", async () => {
    const store = await deviceWith("taller");
    await importFiles({ "a.aula": [rosa], "b.aula": [more], "c.aula": [rosa] }, store);
    expect((await store.answers("taller"))[0]?.answers.attempts).toHaveLength(2);
  });

  test("in any number loses none, however many other files are among them", async () => {
    const store = await deviceWith("taller");
    const files: Files = Object.fromEntries(
      Array.from({ length: 10_000 }, (_, index) => {
        if (index % 20 > 0) return [`${index}.jpg`, ["damaged"]];
        const { answers } = sent({ sender: `s-${index}`, attempts: [tried(`a${index}`)] });
        return [`${index}.aula`, [answers]];
      }),
    );
    expect((await importFiles(files, store)).all).toHaveLength(10_000);
    expect(await store.answers("taller")).toHaveLength(500);
  });

  test("stops when it is cancelled, and keeps what was opened until then", async () => {
    const store = await deviceWith("taller");
    const cancel = new AbortController();
    const answers = Array.from({ length: 300 }, (_, index) => sent({ sender: `s-${index}` }).answers);
    const files: Files = { "grupo.zip": answers };
    const cancelling: Opener = {
      async *open(source) {
        let found = 0;
        for await (const opened of opener(files).open(source)) {
          found += 1;
          if (found === 120) cancel.abort();
          yield opened;
        }
      },
    };
    await importAll([{ name: "grupo.zip", content: "" }], {
      openers: [cancelling],
      keep: openShelf(store, now),
      signal: cancel.signal,
      imported: () => {},
    });
    expect(await store.answers("taller")).toHaveLength(119);
  });

  test("tells what a full device did not keep", async () => {
    const store = await deviceWith("taller");
    const setAnswers = async () => {
      throw new StorageTrouble("full", null);
    };
    const files = { "rosa.aula": [rosa], "otro.aula": [{ ...rosa, assignment: "otro" }] };
    const { kinds, all } = await importFiles(files, { ...store, setAnswers });
    expect(kinds).toEqual({ "rosa.aula": "not-kept", "otro.aula": "other-assignment" });
    expect(all.find(({ kind }) => kind === "not-kept")).toMatchObject({ trouble: "full", who: "Rosa" });
    expect((await importFiles({ "rosa.aula": [rosa] }, store)).kinds).toEqual({ "rosa.aula": "learner" });
  });
});
