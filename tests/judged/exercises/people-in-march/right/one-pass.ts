import { activities } from "datasets/practice-5w";

const reached = {};
for (const { month, rule, adm1_pcode, activity, beneficiaries } of activities) {
  if (month !== "2019-03" || rule === "N/A") continue;
  reached[adm1_pcode] ??= {};
  reached[adm1_pcode][activity] = (reached[adm1_pcode][activity] ?? 0) + beneficiaries;
}

let people = 0;
for (const kinds of Object.values(reached)) people += Math.max(...Object.values(kinds));

export default people;
