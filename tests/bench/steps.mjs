// `npm run bench -- steps`: what it costs to watch a program for its steps, on the course's largest table.
import { courseEffects } from "../../src/course/effects.ts";

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
  sandbox.close();
}
