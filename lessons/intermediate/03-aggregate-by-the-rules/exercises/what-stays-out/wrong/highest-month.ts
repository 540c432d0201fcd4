import { activities } from "datasets/practice-5w";

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
const largest = (numbers) => Math.max(...numbers);
const people = (rows) => sum(rows.map((row) => row.beneficiaries));
const groups = (rows, column) =>
  [...new Set(rows.map((row) => row[column]))].map((name) => rows.filter((row) => row[column] === name));

const rows = activities.filter(
  (row) => row.subsector === "Orientación general y legal" && row.rule !== "N/A",
);

export default largest(groups(rows, "month").map(people));
