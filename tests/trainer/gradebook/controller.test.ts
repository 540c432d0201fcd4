import { beforeEach, describe, expect, test } from "vitest";
import type { Answers } from "../../../src/exchange/answers.ts";
import type { ExerciseBundle } from "../../../src/grading/exercise.ts";
import type { AnswerToCheck } from "../../../src/trainer/checking/answers-to-check.ts";
import { NoSandbox } from "../../../src/trainer/checking/judge-again.ts";
import { openMemoryStore } from "../../../src/trainer/device/memory-store.ts";
import type { TrainerKeys } from "../../../src/trainer/device/record.ts";
import type { TrainerStore } from "../../../src/trainer/device/store.ts";
import { GradebookController, type GradebookEffects } from "../../../src/trainer/gradebook/controller.ts";
import { keptAssignment, sent, tried, two, verdict } from "../sent.ts";

const files: Record<string, Answers> = {
  rosa: sent({ attempts: [tried("a1", { submission: { kind: "number", cell: 1 } })] }).answers,
  luis: sent({
    sender: "s-2",
    name: "Luis",
    attempts: [
      tried("b1", { submission: { kind: "number", cell: 2 } }),
      tried("b2", { exercise: two, submission: { kind: "number", cell: 3 } }),
    ],
  }).answers,
};

let store: TrainerStore;
/** Answers that were checked, and what the test does when one is. */
let checked: number[];
let onCheck: (answer: AnswerToCheck) => void;

beforeEach(async () => {
  store = openMemoryStore();
  await store.setKeys({ identity: "AGE-SECRET-KEY-1" } as TrainerKeys);
  await store.setAssignment(keptAssignment());
  checked = [];
  onCheck = () => {};
});

const effects = (): GradebookEffects => ({
  store,
  async fetchBundle(id) {
    if (id === "gone/01-x/y") throw new Error("404");
    return { id, version: "v1", datasets: [] } as Partial<ExerciseBundle> as ExerciseBundle;
  },
  fetchDatasets: async () => [],
  openPool: () => ({
    checkers: [
      {
        async check(answer) {
          onCheck(answer);
          const { submission } = answer;
          checked.push(submission.kind === "number" ? Number(submission.cell) : 0);
          return verdict({ key: answer.key, outcome: "pass" });
        },
      },
    ],
    close: () => {},
  }),
  openOpeners: () => [
    {
      async *open({ name }) {
        const answers = files[name];
        yield answers ? { name, answers } : { name, fault: { kind: "not-ours" as const } };
      },
      close: () => {},
    },
  ],
  alone: (work) => work(),
  now: () => new Date("2019-06-16T10:00:00Z"),
});

async function deskOf(assignment: string | null = "taller"): Promise<GradebookController> {
  const controller = new GradebookController(effects(), () => {});
  await controller.open(assignment);
  return controller;
}
const sources = (...names: string[]) => names.map((name) => ({ name, content: "" }));
const states = ({ state }: GradebookController) =>
  state.book?.learners.map(({ name, cells }) => [name, ...cells.map(({ state }) => state)]);

describe("a gradebook's controller", () => {
  test("checks what is brought and keeps it for the next time", async () => {
    const controller = await deskOf();
    await controller.importFiles(sources("rosa", "luis", "foto.jpg"));
    expect(states(controller)).toEqual([
      ["Luis", "solved", "solved"],
      ["Rosa", "solved", "not-answered"],
    ]);
    expect(controller.state.imported.map(({ kind }) => kind).toSorted()).toEqual([
      "fault",
      "learner",
      "learner",
    ]);
    expect(controller.state.checking).toEqual({ done: 3, total: 3, running: false });
    checked = [];
    const next = await deskOf();
    expect(states(next)).toEqual(states(controller));
    await next.importFiles(sources("rosa"));
    expect(checked).toEqual([]);
  });

  test("stops checking when it is told to, and goes on from there", async () => {
    const controller = await deskOf();
    onCheck = () => controller.stopChecking();
    await controller.importFiles(sources("luis", "rosa"));
    expect(controller.state.checking).toEqual({ done: 1, total: 3, running: false });
    onCheck = () => {};
    await controller.check();
    expect(controller.state.checking).toEqual({ done: 3, total: 3, running: false });
    expect(checked.toSorted()).toEqual([1, 2, 3]);
  });

  test("says that all is checked when the device has what was found, and not before", async () => {
    const opened = await deskOf();
    await opened.importFiles(sources("rosa", "luis"));
    // What was found is still being written when more is brought.
    let haveWritten = () => {};
    const written = new Promise<void>((resolve) => {
      haveWritten = resolve;
    });
    store = { ...store, verdicts: async () => [], addVerdicts: () => written };
    const controller = await deskOf();
    const checking = controller.check();
    await expect.poll(() => checked.length).toBe(6);
    const importing = controller.importFiles(sources("rosa"));
    await expect.poll(() => controller.state.importing).toBeNull();
    expect(controller.state.checking.running).toBe(true);
    haveWritten();
    await Promise.all([checking, importing]);
    expect(controller.state.checking).toEqual({ done: 3, total: 3, running: false });
  });

  test("shows what is brought while the page is still reading, and says no sooner that all is checked", async () => {
    let haveRead = () => {};
    let haveWritten = () => {};
    const read = new Promise<void>((resolve) => {
      haveRead = resolve;
    });
    const written = new Promise<void>((resolve) => {
      haveWritten = resolve;
    });
    const { answers } = store;
    let reads = 0;
    store = {
      ...store,
      async answers(id) {
        const found = await answers(id);
        // What the page itself reads comes late.
        if (reads++ === 0) await read;
        return found;
      },
      addVerdicts: () => written,
    };
    const controller = new GradebookController(effects(), () => {});
    const opening = controller.open("taller");
    await expect.poll(() => reads).toBe(1);
    const importing = controller.importFiles(sources("rosa"));
    await expect.poll(() => checked).toEqual([1]);
    haveRead();
    await opening;
    expect(states(controller)?.map(([name]) => name)).toEqual(["Rosa"]);
    expect(controller.state.checking.running).toBe(true);
    haveWritten();
    await importing;
    expect(controller.state.checking).toEqual({ done: 1, total: 1, running: false });
  });

  test("checks all of it anew when asked", async () => {
    const controller = await deskOf();
    await controller.importFiles(sources("rosa"));
    await controller.check(true);
    expect(checked).toEqual([1, 1]);
  });

  test("says when nothing can be checked here, and shows what came", async () => {
    const controller = await deskOf();
    onCheck = () => {
      throw new NoSandbox("no WebAssembly");
    };
    await controller.importFiles(sources("rosa"));
    expect(controller.state.trouble).toBe("no-workers");
    expect(states(controller)).toEqual([["Rosa", "unchecked", "not-answered"]]);
  });

  test("names the exercises that the site does not have", async () => {
    await store.setAssignment(keptAssignment({ exercises: ["gone/01-x/y", two] }));
    const controller = await deskOf();
    await controller.importFiles(sources("luis"));
    expect(controller.state.missing).toEqual(["gone/01-x/y"]);
    expect(states(controller)).toEqual([["Luis", "not-answered", "solved"]]);
  });

  test("brings answers to other assignments to their place", async () => {
    await store.setAssignment(keptAssignment({ id: "otro" }));
    const controller = await deskOf("otro");
    await controller.importFiles(sources("rosa"));
    expect(controller.state.imported[0]).toMatchObject({ kind: "learner", assignment: "taller" });
    expect(states(controller)).toEqual([]);
    await controller.open("taller");
    expect(states(controller)).toEqual([["Rosa", "unchecked", "not-answered"]]);
  });

  test("removes one learner's answers, or all", async () => {
    const controller = await deskOf();
    await controller.importFiles(sources("rosa", "luis"));
    await controller.removeLearner("s-1");
    expect(states(controller)?.map(([name]) => name)).toEqual(["Luis"]);
    await controller.removeAnswers();
    expect(states(controller)).toEqual([]);
    expect(await store.assignment("taller")).not.toBe(null);
  });

  test("brings nothing on a device without a key", async () => {
    store = openMemoryStore();
    const controller = await deskOf(null);
    await controller.importFiles(sources("rosa"));
    expect(controller.state).toMatchObject({ hasKeys: false, imported: [] });
  });
});
