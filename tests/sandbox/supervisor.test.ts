import { describe, expect, test, vi } from "vitest";
import { Unreachable } from "../../src/loading/unreachable.ts";
import { failedRun, plainError } from "../../src/sandbox/engine/run-error.ts";
import { createNodeSandbox } from "../../src/sandbox/node.ts";
import type { DatasetTable, Program } from "../../src/sandbox/sandbox.ts";
import { supervise } from "../../src/sandbox/supervisor.ts";
import type { FromWorker } from "../../src/sandbox/worker-protocol.ts";

const program = (code: string, datasets: DatasetTable[] = []): Program => ({ code, datasets, locale: "en" });
const unreachable = (absence: string) => ({ name: "Unreachable", absence });
const table = (n: number): DatasetTable => ({
  name: "one",
  exportName: "one",
  columns: ["n"],
  values: [[n]],
});

test("programs asked for at once are run one after the other", async () => {
  const sandbox = await createNodeSandbox();
  const runs = await Promise.all([1, 2, 3].map((n) => sandbox.run(program(`export default ${n}`))));
  expect(runs.map(({ value }) => value)).toEqual([1, 2, 3].map((cell) => ({ kind: "scalar", cell })));
  sandbox.close();
});

test("each program finds its own datasets, also the twentieth and the first again", async () => {
  const sandbox = await createNodeSandbox();
  const tables = Array.from({ length: 20 }, (_, n) => table(n));
  for (const n of [...tables.keys(), 0, 19, 0]) {
    const code = 'import { one } from "datasets/one"; export default one[0].n';
    const { value } = await sandbox.run(program(code, [tables[n] as DatasetTable]));
    expect(value).toEqual({ kind: "scalar", cell: n });
  }
  sandbox.close();
});

test("a program that nothing inside can stop is ended, and the next one runs with its datasets", async () => {
  const sandbox = await createNodeSandbox();
  const datasets = [table(7)];
  const stuck = await sandbox.run({
    ...program("Array.prototype.indexOf.call({ length: 2 ** 53 - 1 }, 1)", datasets),
    limits: { time: 50 },
  });
  expect(stuck.error?.kind).toBe("time");
  const next = await sandbox.run(
    program('import { one } from "datasets/one"; export default one[0].n', datasets),
  );
  expect(next.value).toEqual({ kind: "scalar", cell: 7 });
  sandbox.close();
});

test("close() gives up what is still waiting, and a later program gets another worker", async () => {
  const sandbox = await createNodeSandbox();
  const waiting = [sandbox.run(program("while (true) {}")), sandbox.run(program("export default 1"))];
  const given = Promise.allSettled(waiting);
  sandbox.close();
  expect((await given).map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  expect((await sandbox.run(program("export default 1"))).error).toBeNull();
  sandbox.close();
});

type Say = (message: FromWorker) => void;
type Die = (reason: Error) => void;

/** A sandbox whose worker does as the test says with each program. */
const scripted = (respond: (say: Say, die: Die) => void, patience = 60_000) =>
  supervise(
    (say, die) => ({
      send: () =>
        queueMicrotask(() => {
          say({ kind: "ready" });
          respond(say, die);
        }),
      end: () => {},
    }),
    { patience },
  );

test("a program that had begun when its worker died is told so by its Run", async () => {
  const dying = scripted((say, die) => {
    say({ kind: "started" });
    die(new Error("out of memory"));
  });
  const { error } = await dying.run(program("1"));
  expect(error).toMatchObject({ kind: "crash", message: "out of memory" });
});

describe("a program that did not begin has no Run", () => {
  const whys: [string, (say: Say, die: Die) => void, object][] = [
    [
      "the engine did not come",
      (say) => say({ kind: "unready", missing: true, message: "404" }),
      unreachable("missing"),
    ],
    [
      "there is no memory for it",
      (say) => say({ kind: "unready", missing: false, message: "no room" }),
      { message: "no room" },
    ],
    ["its worker did not open", (_, die) => die(new Unreachable("missing", "404")), unreachable("missing")],
    ["its worker died before", (_, die) => die(new Error("died")), { message: "died" }],
    ["nothing is heard of its worker", () => {}, unreachable("late")],
  ];
  test.each(whys)("when %s", async (_, respond, told) => {
    const failing = scripted(respond, 20);
    await expect(failing.run(program("1"))).rejects.toMatchObject(told);
    // Nor has the next one, and none is left behind.
    await expect(failing.run(program("2"))).rejects.toMatchObject(told);
  });
});

test("loading may take as long as it likes while something comes", async () => {
  vi.useFakeTimers();
  let tell: Say = () => {};
  const slow = scripted((say) => {
    tell = say;
  });
  const ran = slow.run(program("1"));
  for (let piece = 0; piece < 20; piece++) {
    await vi.advanceTimersByTimeAsync(30_000);
    tell({ kind: "loading" });
  }
  tell({ kind: "started" });
  const run = failedRun(plainError("thrown", "Error", "boom"));
  tell({ kind: "ran", run });
  expect(await ran).toBe(run);
  vi.useRealTimers();
});
