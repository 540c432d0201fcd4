// `npm run bench -- steps`: what it costs to watch a program for its steps, on the course's largest table, and how
// long it is from a changed step to its tables, beside the same program of the steps run without being watched.
import { readStepsDataset } from "../../src/course/dataset/steps-dataset.ts";
import { courseEffects } from "../../src/course/effects.ts";
import { htmlOf } from "../../src/step-view/tree.ts";
import { columnsOf } from "../../src/steps/columns-of.ts";
import { programOf } from "../../src/steps/typescript/program-of.ts";
import { runSteps } from "../../src/ways/steps/runner.ts";
import { tablesThen } from "../../src/ways/steps/table-then.ts";
import { underOptions, viewUnder } from "../../src/ways/steps/under-view.ts";

const table = 'import { activities } from "datasets/practice-5w";\n';
const programs = {
  "a program of ten calls": `${table}const march = activities.filter((row) => row.month === "2019-03");
const counted = march.filter((row) => row.rule !== "N/A");
const slim = counted.map(({ adm1_name, activity, beneficiaries }) => ({ adm1_name, activity, beneficiaries }));
const groups = Object.groupBy(slim, (row) => row.adm1_name);
const sums = Object.entries(groups).map(([place, rows]) => ({ place, people: Math.max(...rows.map((row) => row.beneficiaries)) }));
const sorted = sums.toSorted((a, b) => b.people - a.people);
const first = sorted.slice(0, 8);
const joined = first.flatMap((row) => slim.filter((one) => one.adm1_name === row.place).map((one) => ({ ...row, ...one })));
const large = joined.filter((row) => row.beneficiaries > 100);
export default large.map((row) => row.people).reduce((sum, people) => sum + people, 0);`,
  "one row in twelve of 14,400 kept": `${table}export default activities.filter((row) => row.month === "2019-03").length;`,
  "14,400 rows made anew": `${table}export default activities.map(({ month, beneficiaries }) => ({ month, beneficiaries })).length;`,
  "14,400 rows sorted: all origins looked up": `${table}export default activities.toSorted((a, b) => b.beneficiaries - a.beneficiaries).length;`,
};

const fiveSteps = (month) => [
  { verb: "start", dataset: "practice-5w" },
  { verb: "keep-rows", match: "all", conditions: [{ column: "month", is: "equal", value: month }] },
  {
    verb: "group",
    by: ["adm1_name"],
    summaries: [{ calculate: "sum", column: "beneficiaries", name: "people" }],
  },
  { verb: "sort", by: [{ column: "people", order: "descending" }] },
  { verb: "first", count: 8 },
];

export async function benchSteps({ line, times = 9 }) {
  const { sandbox, readDataset } = await courseEffects();
  const datasets = [readDataset("practice-5w")];
  const median = async (code, trace) => {
    const all = [];
    for (let i = 0; i < times; i++) {
      const { ms, error } = await sandbox.run({
        code,
        datasets,
        locale: "es",
        trace,
        limits: { time: 20_000 },
      });
      if (error) throw new Error(error.message);
      all.push(ms);
    }
    return all.sort((a, b) => a - b)[times >> 1];
  };
  for (const [name, code] of Object.entries(programs)) {
    const plain = await median(code, false);
    const watched = await median(code, true);
    line(
      name,
      `${plain.toFixed(1)} ms`,
      `watched ${watched.toFixed(1)} ms`,
      `+${(watched - plain).toFixed(1)} ms`,
    );
  }
  const about = [readStepsDataset("practice-5w")];
  const run = (code, how) => sandbox.run({ ...how, code, datasets, locale: "es" });
  const timed = async (work) => {
    const all = [];
    for (let i = 0; i < times; i++) {
      const start = performance.now();
      await work(fiveSteps(`2019-0${(i % 9) + 1}`));
      all.push(performance.now() - start);
    }
    return all.sort((a, b) => a - b)[times >> 1];
  };
  const plain = await timed((steps) => run(programOf(steps, about).code, {}));
  const shown = await timed(async (steps) => {
    const states = columnsOf(steps, about);
    const ran = await runSteps(steps, run, about);
    tablesThen(ran.steps).map((then, index) =>
      htmlOf(viewUnder(then, underOptions(steps, states, index, about[0].columns, "es"))),
    );
  });
  line("a step of five changed", `${plain.toFixed(1)} ms`, `with its tables ${shown.toFixed(1)} ms`);
  sandbox.close();
}
