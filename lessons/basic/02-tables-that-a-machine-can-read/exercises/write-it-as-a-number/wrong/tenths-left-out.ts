import { figures } from "datasets/gtrm-2019-figures";

const value = (id) => figures.find((figure) => figure.id === id).value;

export default [
  { id: "funds", amount: Math.floor(value("F011") / 1e6) * 1e6 },
  { id: "fairs", amount: value("F041") },
  { id: "workshops", amount: value("F046") },
  { id: "leaflets", amount: value("F042") },
];
