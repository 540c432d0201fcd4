import { figures } from "datasets/gtrm-2019-figures";

const people = figures
  .filter((figure) => figure.area === "protection" && figure.role === "activity")
  .map((figure) => figure.value)
  .sort((a, b) => b - a);

let sum = 0;
for (const value of people) sum = sum + value;

export default [
  { bound: "ceiling", people: sum },
  { bound: "floor", people: people[0] },
];
