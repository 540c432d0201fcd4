import { activities } from "datasets/practice-5w";

const rations = activities.filter((row) => row.activity === "food" && row.month === "2019-06");
const of = (department) =>
  rations.filter((row) => row.adm1_name === department).map((row) => row.beneficiaries);
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

export default [
  { id: "puno", rows: of("Piura").length, people: sum(of("Piura")) },
  { id: "piura", rows: of("Puno").length, people: sum(of("Puno")) },
];
