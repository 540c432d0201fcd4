import type { DatasetTable, Sandbox } from "./sandbox.ts";

/** Reading a table into a sandbox takes as long as so many programs. */
const readingCost = 4;

/** Several sandboxes as one: a program goes to the one that will have it done first. */
export function pooled(sandboxes: Sandbox[]): Sandbox {
  const lanes = sandboxes.map((sandbox) => ({ sandbox, waiting: 0, read: new WeakSet<DatasetTable>() }));
  return {
    async run(program) {
      const unread = (lane: (typeof lanes)[number]) =>
        program.datasets.filter((table) => !lane.read.has(table)).length;
      const costs = lanes.map((lane) => lane.waiting + readingCost * unread(lane));
      const lane = lanes[costs.indexOf(Math.min(...costs))] as (typeof lanes)[number];
      for (const table of program.datasets) lane.read.add(table);
      lane.waiting += 1;
      try {
        return await lane.sandbox.run(program);
      } finally {
        lane.waiting -= 1;
      }
    },
    close() {
      for (const { sandbox } of lanes) sandbox.close();
    },
  };
}
