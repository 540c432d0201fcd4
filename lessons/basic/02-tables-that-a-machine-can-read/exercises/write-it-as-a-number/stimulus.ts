import { figures } from "datasets/gtrm-2019-figures";

const number = new Intl.NumberFormat();
const isSpanish = number.resolvedOptions().locale.startsWith("es");
const value = (id) => figures.find((figure) => figure.id === id).value;
const funds = `US$ ${number.format(value("F011") / 1e6)} M`;

export default isSpanish
  ? [
      { id: "funds", written: funds, unit: "dólares", amount: null },
      { id: "fairs", written: `unos ${value("F041")}`, unit: "eventos", amount: null },
      { id: "workshops", written: "Treinta", unit: "eventos", amount: null },
      { id: "leaflets", written: `${value("F042") / 1000} mil`, unit: "folletos", amount: null },
    ]
  : [
      { id: "funds", written: funds, unit: "dollars", amount: null },
      { id: "fairs", written: `some ${value("F041")}`, unit: "events", amount: null },
      { id: "workshops", written: "Thirty", unit: "events", amount: null },
      { id: "leaflets", written: `${value("F042") / 1000} k`, unit: "leaflets", amount: null },
    ];
