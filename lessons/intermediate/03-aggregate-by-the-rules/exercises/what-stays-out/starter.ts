import { activities } from "datasets/practice-5w";

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
const people = (rows) => sum(rows.map((row) => row.beneficiaries));

const rows = activities.filter(
  (row) => row.subsector === "Orientación general y legal",
);

export default people(rows);
