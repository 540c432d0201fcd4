import { activities } from "datasets/practice-5w";

const rations = activities.filter((row) => row.activity === "food" && row.month === "2019-06");
const of = (department) =>
  rations.filter((row) => row.adm1_name === department).map((row) => row.beneficiaries);

export default [
  { id: "puno", rows: of("Puno").length, people: Math.max(...of("Puno")) },
  { id: "piura", rows: of("Piura").length, people: Math.max(...of("Piura")) },
];
