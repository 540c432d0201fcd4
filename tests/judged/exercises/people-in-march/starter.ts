import { activities } from "datasets/practice-5w";

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
const largest = (numbers) => Math.max(...numbers);
const people = (rows) => sum(rows.map((row) => row.beneficiaries));
const groups = (rows, column) =>
  [...new Set(rows.map((row) => row[column]))].map((name) =>
    rows.filter((row) => row[column] === name),
  );

const march = activities.filter((row) => row.month === "2019-03" && row.rule !== "N/A");

const inDepartment = (rows) => people(rows);

export default sum(groups(march, "adm1_pcode").map(inDepartment));
