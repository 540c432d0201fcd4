import { activities } from "datasets/practice-5w";

const byMonth = {};
for (const row of activities) {
  if (row.adm1_name !== "Tumbes" || row.activity !== "child_spaces") continue;
  byMonth[row.month] = (byMonth[row.month] ?? 0) + row.beneficiaries;
}

let highest = 0;
for (const children of Object.values(byMonth)) {
  if (children > highest) highest = children;
}

export default highest;
