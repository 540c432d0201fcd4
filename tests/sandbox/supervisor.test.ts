import { expect, test } from "vitest";
import { createNodeSandbox } from "../../src/sandbox/node.ts";
import type { DatasetTable, Program } from "../../src/sandbox/sandbox.ts";
import { supervise } from "../../src/sandbox/supervisor.ts";

const program = (code: string, datasets: DatasetTable[] = []): Program => ({ code, datasets, locale: "en" });
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

test("close() answers what is still waiting, and a later program gets another worker", async () => {
  const sandbox = await createNodeSandbox();
  const waiting = [sandbox.run(program("while (true) {}")), sandbox.run(program("export default 1"))];
  sandbox.close();
  expect((await Promise.all(waiting)).map(({ error }) => error?.kind)).toEqual(["crash", "crash"]);
  expect((await sandbox.run(program("export default 1"))).error).toBeNull();
  sandbox.close();
});

test("a worker that dies is told as a crash, one that cannot start as a rejection", async () => {
  const dying = supervise((_, failed) => ({ send: () => failed("out of memory"), end: () => {} }));
  expect((await dying.run(program("1"))).error).toMatchObject({ kind: "crash", message: "out of memory" });
  const unready = supervise((received) => ({
    send: () => received({ kind: "unready", message: "404" }),
    end: () => {},
  }));
  await expect(unready.run(program("1"))).rejects.toThrow("the sandbox does not start: 404");
});
