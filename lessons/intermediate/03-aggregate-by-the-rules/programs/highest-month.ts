import { activities } from "datasets/practice-5w";

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
const largest = (numbers) => Math.max(...numbers);
const people = (rows) => sum(rows.map((row) => row.beneficiaries));
const groups = (rows, column) =>
  [...new Set(rows.map((row) => row[column]))].map((name) => rows.filter((row) => row[column] === name));

const psychosocial = activities.filter((row) => row.adm1_name === "Lima" && row.activity === "psychosocial");
const months = groups(psychosocial, "month");
const perMonth = months.map(people);

export default largest(perMonth);
