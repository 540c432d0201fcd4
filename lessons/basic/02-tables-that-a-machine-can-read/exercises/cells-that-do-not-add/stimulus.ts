import { figures } from "datasets/gtrm-2019-figures";

const number = new Intl.NumberFormat();
const value = (id) => figures.find((figure) => figure.id === id).value;

// As people type them: only those without a letter or a sign are numbers.
export default [
  {
    id: "funds",
    what: "Fondos recibidos",
    unit: "dólares",
    amount: `US$ ${number.format(value("F011") / 1e6)} M`,
  },
  {
    id: "communities",
    what: "Comunidades con actividades de integración",
    unit: "comunidades",
    amount: value("F055"),
  },
  {
    id: "fairs",
    what: "Ferias, seminarios y talleres",
    unit: "eventos",
    amount: ["unos", value("F041")].join(" "),
  },
  {
    id: "children",
    what: "Niñas y niños en una brigada de Lima",
    unit: "personas",
    amount: value("F061"),
  },
  { id: "workshops", what: "Talleres y ferias contra la trata", unit: "eventos", amount: "Treinta" },
  {
    id: "leaflets",
    what: "Folletos de salud",
    unit: "folletos",
    amount: [value("F042") / 1000, "mil"].join(" "),
  },
  { id: "centres", what: "Centros de apoyo en Lima", unit: "centros", amount: value("F036") },
];
