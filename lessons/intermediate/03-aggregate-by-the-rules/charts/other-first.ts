import * as Plot from "@observablehq/plot";
import { activities } from "datasets/practice-5w";

const help = {
  wash: "Agua e higiene",
  cash: "Transferencias",
  case_management: "Gestión de casos",
  child_spaces: "Espacios amigables",
  nutrition: "Nutrición",
};

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
const people = (rows) => sum(rows.map((row) => row.beneficiaries));
const groups = (rows, column) =>
  [...new Set(rows.map((row) => row[column]))].map((name) => rows.filter((row) => row[column] === name));

const march = activities.filter((row) => row.month === "2019-03" && help[row.activity]);
const bars = ["La Libertad", "Piura"].flatMap((department) => {
  const kinds = groups(
    march.filter((row) => row.adm1_name === department),
    "activity",
  ).map((rows) => ({ department, help: help[rows[0].activity], thousands: people(rows) / 1000 }));
  const most = Math.max(...kinds.map(({ thousands }) => thousands));
  return kinds.map((kind) => ({ ...kind, leads: kind.thousands === most }));
});

export default Plot.plot({
  title: "En La Libertad manda la gestión de casos; en Piura, el agua",
  caption: "Marzo de 2019, datos simulados. Cinco de las actividades de cada departamento.",
  height: 320,
  marginTop: 48,
  marginLeft: 116,
  marginRight: 80,
  x: { label: "Miles de personas →", axis: "top", labelOffset: 40, grid: true },
  y: { label: null, domain: Object.values(help) },
  fy: { label: null },
  marks: [
    Plot.barX(bars, {
      x: "thousands",
      y: "help",
      fy: "department",
      fill: ({ leads }) => (leads ? "var(--chart-1)" : "var(--chart-10)"),
    }),
    Plot.ruleX([0]),
  ],
});
