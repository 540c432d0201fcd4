import { activities } from "datasets/practice-5w";

const months = {};
for (const row of activities) {
  if (row.adm1_name !== "Tumbes" || row.sector !== "protection") continue;
  if (row.month > "2019-03" || row.rule === "N/A") continue;
  months[row.activity] ??= { rule: row.rule };
  months[row.activity][row.month] = (months[row.activity][row.month] ?? 0) + row.beneficiaries;
}

export default Object.entries(months).map(([activity, { rule, ...people }]) => ({
  activity,
  people: rule === "MAX" ? Math.max(...Object.values(people)) : Object.values(people).reduce((a, b) => a + b),
}));
