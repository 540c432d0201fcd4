// `npm run bench -- runs`: 10,000 programs through one sandbox, two in five of them out of tests/hostile.
// Each honest one has to give what it gives alone, each hostile one a Run of the right kind.
import { createNodeSandbox } from "../../src/sandbox/node.ts";
import { isRun } from "../hostile/is-run.ts";
import { programs } from "../hostile/programs.ts";

const total = 10_000;
const hostile = Object.entries(programs);
const honest = [
  ["export default [1, 2].map(String).join()", "1,2"],
  [
    'import * as dfd from "danfojs"; export default new dfd.DataFrame([{a: 1}, {a: 2}]).sum({axis: 0}).values[0]',
    3,
  ],
  ['import { one } from "datasets/one"; export default one.reduce((sum, { n }) => sum + n, 0)', 60],
];
const datasets = [{ name: "one", exportName: "one", columns: ["n"], values: [[10, 20, 30]] }];

/** The same order each time (a linear congruential generator), so that a run that goes wrong is found again. */
function* chances(seed) {
  for (let state = seed; ; ) {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    yield state / 2 ** 32;
  }
}

export async function benchRuns({ line }) {
  const sandbox = await createNodeSandbox();
  const chance = chances(1);
  const draw = (list) => list[Math.floor(chance.next().value * list.length)];
  const wrong = new Map();
  let harmed = 0;
  const start = performance.now();
  for (let run = 0; run < total; run++) {
    if (chance.next().value < 0.4) {
      harmed += 1;
      const [name, [code, expected]] = draw(hostile);
      const kinds = [expected].flat();
      // What must end by another limit gets the time to reach it.
      const time = kinds.includes("time") ? 50 : 20_000;
      const limits = { time, memory: 32 * 1024 * 1024, output: 200_000 };
      const given = await sandbox.run({ code, datasets, locale: "es", limits });
      if (!isRun(given) || !kinds.includes(given.error?.kind ?? null))
        wrong.set(`${run} ${name}`, given.error);
    } else {
      const [code, answer] = draw(honest);
      const { value, error } = await sandbox.run({ code, datasets, locale: "es", limits: { time: 20_000 } });
      if (value.cell !== answer) wrong.set(`${run} ${code}`, error ?? value);
    }
  }
  sandbox.close();
  line(
    `${total} programs, ${harmed} of them hostile`,
    `${wrong.size} wrong`,
    `${((performance.now() - start) / 1000).toFixed(0)} s`,
  );
  for (const [name, given] of wrong)
    line(`  ${name.replaceAll("\n", " ").slice(0, 60)}`, JSON.stringify(given));
}
