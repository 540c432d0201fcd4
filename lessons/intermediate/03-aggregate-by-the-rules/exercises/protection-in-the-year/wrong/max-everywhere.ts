import { activities } from "datasets/practice-5w";

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
const largest = (numbers) => Math.max(...numbers);
const people = (rows) => sum(rows.map((row) => row.beneficiaries));
const groups = (rows, column) =>
  [...new Set(rows.map((row) => row[column]))].map((name) => rows.filter((row) => row[column] === name));

const year = activities.filter((row) => row.sector === "protection" && row.rule !== "N/A");
const inActivity = (rows) => largest(groups(rows, "month").map(people));

export default sum(
  groups(year, "adm1_pcode").map((department) => largest(groups(department, "activity").map(inActivity))),
);
