import { describe, expect, test } from "vitest";
import { holdStore } from "../../src/learner/holding.ts";
import { learnerRules } from "../../src/learner/learner-rules.ts";
import { openMemoryStore } from "../../src/learner/memory-store.ts";
import type { Records } from "../../src/learner/record.ts";
import { type LearnerStore, StorageTrouble, type TroubleKind } from "../../src/learner/store.ts";
import { openMemoryStore as openTrainerMemory } from "../../src/trainer/device/memory-store.ts";
import type { KeptComment, TrainerRecords } from "../../src/trainer/device/record.ts";
import type { TrainerStore } from "../../src/trainer/device/store.ts";
import { trainerRules } from "../../src/trainer/device/trainer-rules.ts";
import { attempt, draft, received } from "./records.ts";

const exercise = draft().exercise;
const code = (text: string) => ({ kind: "code" as const, code: text });
const typed = (text: string, second: number, writer = "tab-1") =>
  draft({ submission: code(text), at: `2019-06-15T10:00:${String(second).padStart(2, "0")}.000Z`, writer });

/** A device that can be made to refuse, to say nothing, and to recover; time goes on when told. */
function device({ opens = true }: { opens?: boolean | TroubleKind } = {}) {
  const disk = openMemoryStore();
  /** Per method; "" is for all that write, "reads" for all that read. */
  const refusing = new Map<string, TroubleKind>();
  const silent: (() => void)[] = [];
  let isSilent = false;
  let isOpen = opens;
  const waiting: (() => void)[] = [];
  const timers = new Set<() => void>();
  const written: string[] = [];
  const writers = Object.keys(learnerRules.writes);
  const opened = new Proxy({ ...disk, lasting: true } as LearnerStore, {
    get(target, name: string) {
      const method = target[name as "read"] as unknown as (...given: unknown[]) => Promise<unknown>;
      if (typeof method !== "function") return method;
      return async (...given: unknown[]) => {
        if (isSilent) await new Promise<void>((resolve) => silent.push(resolve));
        const isWriter = writers.includes(name);
        const kind = refusing.get(name) ?? refusing.get(isWriter ? "" : "reads");
        if (kind) throw new StorageTrouble(kind, null);
        if (isWriter) written.push(name);
        return method.call(target, ...given);
      };
    },
  });
  const { store, ready } = holdStore<LearnerStore, Records>(learnerRules, {
    async openDevice() {
      if (isOpen === false) await new Promise<void>((resolve) => waiting.push(resolve));
      if (typeof isOpen === "string") throw new StorageTrouble(isOpen, null);
      return opened;
    },
    openMemory: openMemoryStore,
    later(work) {
      const timer = () => {
        timers.delete(timer);
        work();
      };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    patience: 3000,
    opening: 3000,
    kept: () => written.push("kept"),
  });
  return {
    store,
    ready,
    disk,
    written,
    refuse: (kind: TroubleKind, method = "") => refusing.set(method, kind),
    makeRoom: () => refusing.clear(),
    hang() {
      isSilent = true;
    },
    open(as: boolean | TroubleKind = true) {
      isOpen = as;
      for (const go of waiting.splice(0)) go();
    },
    answer() {
      isSilent = false;
      for (const go of silent.splice(0)) go();
    },
    /** Everybody has waited long enough. */
    async later() {
      for (const timer of [...timers]) timer();
      await settled();
    },
  };
}

/** What is under way in memory is done. */
const settled = () => new Promise((resolve) => setImmediate(resolve));
const refused = (work: Promise<unknown>) =>
  work.then(
    () => "kept",
    (trouble: StorageTrouble) => trouble.kind,
  );

describe("holdStore()", () => {
  test("gives what the device gives, and asks for what is written at once", async () => {
    const { store, ready, disk } = device();
    await ready;
    const writing = store.addAttempt(attempt());
    await writing;
    expect(await disk.attempts(attempt().exercise)).toEqual([attempt()]);
    expect(store.trouble).toBe(null);
    expect(await store.tally(attempt().exercise)).toEqual({ attempts: 1, passes: 0 });
  });

  test("holds what was refused, reads it back, puts it into the file, and writes it once there is room", async () => {
    const { store, ready, disk, refuse, makeRoom, later } = device();
    await ready;
    await store.addAttempt(attempt({ id: "a0" }));
    refuse("full");
    expect(await refused(store.addAttempt(attempt({ id: "a1", outcome: "pass" })))).toBe("full");
    expect(await refused(store.saveDraft(typed("let", 1), null))).toBe("full");
    expect(store.trouble).toEqual({ kind: "full", unsaved: 2 });
    expect(await store.tally(attempt().exercise)).toEqual({ attempts: 2, passes: 1 });
    expect((await store.drafts(exercise)).map(({ submission }) => submission)).toEqual([code("let")]);
    expect((await store.rescue()).attempts.map(({ id }) => id)).toEqual(["a0", "a1"]);
    const told: unknown[] = [];
    store.listen(() => told.push(store.trouble));
    makeRoom();
    await later();
    expect(store.trouble).toBe(null);
    expect(told.at(-1)).toBe(null);
    expect((await disk.attempts(attempt().exercise)).map(({ id }) => id)).toEqual(["a0", "a1"]);
    expect((await disk.drafts(exercise)).map(({ submission }) => submission)).toEqual([code("let")]);
  });

  test("puts everything into the file also when the device cannot be read any more", async () => {
    const { store, ready, refuse } = device();
    await ready;
    await store.addAttempt(attempt({ id: "a0" }));
    await store.setPreference({ name: "sender-id", value: "me", at: "2019-06-15T10:00:00.000Z" });
    refuse("broken");
    refuse("broken", "reads");
    await refused(store.saveDraft(typed("let", 1), null));
    const file = await store.rescue();
    expect(file.attempts.map(({ id }) => id)).toEqual(["a0"]);
    expect(file.drafts.map(({ submission }) => submission)).toEqual([code("let")]);
    expect(file.preferences.map(({ value }) => value)).toEqual(["me"]);
    expect(await store.tally(attempt().exercise)).toEqual({ attempts: 1, passes: 0 });
  });

  test("never takes a device that cannot be read for one that has no key", async () => {
    const { store, ready, refuse } = device();
    await ready;
    refuse("broken", "reads");
    expect(await refused(store.preference("sender-identity"))).toBe("broken");
  });

  test("writes the newest of a draft that was refused again and again, and takes away what it grew from", async () => {
    const { store, ready, disk, refuse, makeRoom, later, written } = device();
    await ready;
    const origin = typed("before", 0, "another-tab");
    await store.saveDraft(origin, null);
    refuse("full");
    await refused(store.saveDraft(typed("l", 1), origin));
    await refused(store.saveDraft(typed("le", 2), typed("l", 1)));
    await refused(store.saveDraft(typed("let", 3), typed("le", 2)));
    expect(store.trouble).toEqual({ kind: "full", unsaved: 1 });
    written.length = 0;
    makeRoom();
    await later();
    expect((await disk.drafts(exercise)).map(({ submission }) => submission)).toEqual([code("let")]);
    expect(written.filter((name) => name === "saveDraft")).toHaveLength(1);
  });

  test("one that is refused does not keep others from the device", async () => {
    const { store, ready, disk, refuse } = device();
    await ready;
    refuse("full", "saveDraft");
    await refused(store.saveDraft(typed("long", 1), null));
    expect(await refused(store.addAttempt(attempt()))).toBe("kept");
    expect(await disk.attempts(attempt().exercise)).toHaveLength(1);
    expect(store.trouble).toEqual({ kind: "full", unsaved: 1 });
  });

  test("what was deleted does not come back with what was held", async () => {
    const { store, ready, disk, refuse, makeRoom, later } = device();
    await ready;
    refuse("full", "addAttempt");
    await refused(store.addAttempt(attempt()));
    await store.clear();
    expect(store.trouble).toBe(null);
    makeRoom();
    await later();
    expect((await disk.read()).attempts).toEqual([]);
  });

  test("a removal that was refused is told and not done later", async () => {
    const { store, ready, disk, refuse, makeRoom, later } = device();
    await ready;
    await store.setAssignment(received());
    refuse("broken");
    expect(await refused(store.removeAssignment("t1"))).toBe("broken");
    makeRoom();
    await later();
    expect(await disk.assignments()).toHaveLength(1);
  });

  test("a database that does not open in time is said, worked without, and written when it answers", async () => {
    const { store, ready, disk, open, later } = device({ opens: false });
    await disk.addAttempt(attempt({ id: "a0" }));
    await later();
    await ready;
    expect(store.trouble).toEqual({ kind: "silent", unsaved: 0 });
    const saving = refused(store.saveDraft(typed("let", 1), null));
    const reading = store.attempts(attempt().exercise);
    await later();
    expect(await saving).toBe("silent");
    expect(await reading).toEqual([]);
    expect(store.lasting).toBe(true);
    expect(store.trouble).toEqual({ kind: "silent", unsaved: 1 });
    open();
    await settled();
    expect(store.trouble).toBe(null);
    expect((await disk.drafts(exercise)).map(({ submission }) => submission)).toEqual([code("let")]);
    expect((await store.attempts(attempt().exercise)).map(({ id }) => id)).toEqual(["a0"]);
  });

  test("a write without an answer is not sent twice, and its late answer is believed", async () => {
    const { store, ready, disk, hang, answer, later, written } = device();
    await ready;
    hang();
    const saving = refused(store.addAttempt(attempt()));
    await later();
    expect(await saving).toBe("silent");
    store.retry();
    await later();
    answer();
    await settled();
    expect(store.trouble).toBe(null);
    expect(written.filter((name) => name === "addAttempt")).toHaveLength(1);
    expect(await disk.attempts(attempt().exercise)).toHaveLength(1);
  });

  test("a database that could not be opened for want of room is opened later", async () => {
    const { store, ready, disk, open, later } = device({ opens: "full" });
    await ready;
    expect(await refused(store.addAttempt(attempt()))).toBe("full");
    open();
    await later();
    expect(store.trouble).toBe(null);
    expect(await disk.attempts(attempt().exercise)).toHaveLength(1);
  });

  test("a device that cannot be read is looked at again, also when nothing is held", async () => {
    const { store, ready, open, later } = device({ opens: "broken" });
    await ready;
    expect(store.trouble).toEqual({ kind: "broken", unsaved: 0 });
    open();
    await later();
    expect(store.trouble).toBe(null);
  });

  test("what is held and was said anew in part reaches the device in its order", async () => {
    const disk = openTrainerMemory();
    let isFull = true;
    const { store } = holdStore<TrainerStore, TrainerRecords>(trainerRules, {
      openDevice: async () => ({
        ...disk,
        setComments: async (comments) => {
          if (isFull && comments.length > 1) throw new StorageTrouble("full", null);
          await disk.setComments(comments);
        },
      }),
      openMemory: openTrainerMemory,
      later: () => () => {},
      patience: 3000,
      opening: 3000,
      kept: () => {},
    });
    const said = (id: string, text: string): KeptComment => ({
      ...{ id, text, assignment: "t1", sender: id, exercise, attempt: "a1", line: null },
      at: "2019-06-15T10:00:00.000Z",
    });
    await refused(store.setComments([said("ana", "Bien."), said("luis", "Bien.")]));
    expect(await refused(store.setComments([said("ana", "Muy bien.")]))).toBe("full");
    expect(store.trouble).toEqual({ kind: "full", unsaved: 2 });
    isFull = false;
    store.retry();
    await settled();
    expect(store.trouble).toBe(null);
    expect((await disk.comments("t1")).map(({ text }) => text)).toEqual(["Muy bien.", "Bien."]);
  });

  test("where storage is forbidden it lasts as long as the page, and says so once there is work", async () => {
    const { store, ready, written } = device({ opens: "forbidden" });
    await ready;
    expect([store.lasting, store.trouble]).toEqual([false, null]);
    await store.addAttempt(attempt());
    expect(store.trouble).toEqual({ kind: "forbidden", unsaved: 1 });
    expect((await store.rescue()).attempts).toHaveLength(1);
    expect(written).not.toContain("kept");
  });

  test("says that there is something to lose, and not for a preference", async () => {
    const { store, ready, written } = device();
    await ready;
    await store.setPreference({ name: "editor", value: "full", at: "2019-06-15T10:00:00.000Z" });
    expect(written).not.toContain("kept");
    await store.saveDraft(typed("l", 1), null);
    expect(written).toContain("kept");
  });
});

test("every method of both stores is held by a rule", () => {
  for (const [store, rules] of [
    [openMemoryStore(), learnerRules],
    [openTrainerMemory(), trainerRules],
  ] as const)
    expect(
      Object.keys({ ...rules.writes, ...rules.reads, ...rules.counts, lasting: true }).toSorted(),
    ).toEqual(Object.keys(store).toSorted());
});
