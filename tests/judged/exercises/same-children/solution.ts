import { activities } from "datasets/practice-5w";

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
const largest = (numbers) => Math.max(...numbers);

const spaces = activities.filter((row) => row.adm1_name === "Tumbes" && row.activity === "child_spaces");

const months = [...new Set(spaces.map((row) => row.month))];
const children = months.map((month) => {
  const rows = spaces.filter((row) => row.month === month);
  return sum(rows.map((row) => row.beneficiaries));
});

export default largest(children);
