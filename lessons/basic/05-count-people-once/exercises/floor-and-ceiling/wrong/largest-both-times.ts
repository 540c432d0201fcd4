import { figures } from "datasets/gtrm-2019-figures";

const lines = figures.filter((figure) => figure.area === "protection" && figure.role === "activity");
const people = lines.map((figure) => figure.value);

const largest = Math.max(...people);

export default [
  { bound: "floor", people: largest },
  { bound: "ceiling", people: largest },
];
