import { figures } from "datasets/gtrm-2019-figures";

const lines = figures.filter((figure) => figure.role === "activity");
const people = lines.map((figure) => figure.value);

const largest = Math.max(...people);
const sum = people.reduce((total, value) => total + value, 0);

export default [
  { bound: "floor", people: largest },
  { bound: "ceiling", people: sum },
];
