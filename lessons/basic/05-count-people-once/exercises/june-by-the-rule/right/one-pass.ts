import { activities } from "datasets/practice-5w";

const reached = {};
for (const row of activities) {
  if (row.month !== "2019-06" || row.sector !== "emergency_response") continue;
  reached[row.adm1_pcode] ??= {};
  reached[row.adm1_pcode][row.activity] = (reached[row.adm1_pcode][row.activity] ?? 0) + row.beneficiaries;
}

let people = 0;
for (const kinds of Object.values(reached)) people = people + Math.max(...Object.values(kinds));

export default people;
