import { figures } from "datasets/gtrm-2019-figures";

const number = new Intl.NumberFormat();
const value = (id) => figures.find((figure) => figure.id === id).value;
const funds = `US$ ${number.format(value("F011") / 1e6)} M`;

export default [
  { id: "funds", written: funds, unit: "dólares", amount: null },
  { id: "fairs", written: ["unos", value("F041")].join(" "), unit: "eventos", amount: null },
  { id: "workshops", written: "Treinta", unit: "eventos", amount: null },
  { id: "leaflets", written: [value("F042") / 1000, "mil"].join(" "), unit: "folletos", amount: null },
];
