import { activities } from "datasets/practice-5w";

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
const largest = (numbers) => Math.max(...numbers);
const people = (rows) => sum(rows.map((row) => row.beneficiaries));
const groups = (rows, column) =>
  [...new Set(rows.map((row) => row[column]))].map((name) => rows.filter((row) => row[column] === name));

const quarter = activities.filter(
  (row) => row.adm1_name === "Tumbes" && row.sector === "protection" && row.month <= "2019-03",
);
const joinMonths = { SUM: largest, MAX: sum };

export default groups(
  quarter.filter((row) => row.rule !== "N/A"),
  "activity",
).map((rows) => {
  const { activity, rule } = rows[0];
  const months = groups(rows, "month").map(people);
  return { activity, people: joinMonths[rule](months) };
});
