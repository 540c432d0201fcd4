import { figures } from "datasets/gtrm-2019-figures";

const lines = figures.filter((figure) => figure.area === "protection" && figure.role === "activity");
const people = lines.map((figure) => figure.value);

const sum = people.reduce((total, value) => total + value, 0);

export default [
  { bound: "floor", people: sum },
  { bound: "ceiling", people: sum },
];
