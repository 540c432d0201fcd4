import { activities } from "datasets/practice-5w";

const reached = new Map();
for (const { sector, rule, adm1_pcode, activity, month, beneficiaries } of activities) {
  if (sector !== "protection" || rule === "N/A") continue;
  if (!reached.has(adm1_pcode)) reached.set(adm1_pcode, {});
  const kinds = reached.get(adm1_pcode);
  kinds[activity] ??= { rule, months: {} };
  kinds[activity].months[month] = (kinds[activity].months[month] ?? 0) + beneficiaries;
}

const join = ({ rule, months }) => {
  const numbers = Object.values(months);
  return rule === "MAX" ? Math.max(...numbers) : numbers.reduce((a, b) => a + b, 0);
};

let people = 0;
for (const kinds of reached.values()) people += Math.max(...Object.values(kinds).map(join));

export default people;
