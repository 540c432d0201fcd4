import * as Plot from "@observablehq/plot";
import { activities } from "datasets/practice-5w";

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
const people = (rows) => sum(rows.map((row) => row.beneficiaries));
const groups = (rows, column) =>
  [...new Set(rows.map((row) => row[column]))].map((name) => rows.filter((row) => row[column] === name));
const highest = (rows) => Math.max(...groups(rows, "activity").map(people));

const march = activities.filter((row) => row.month === "2019-03");
const counted = march.filter((row) => row.rule !== "N/A");
const inDepartments = (reached) => sum(groups(counted, "adm1_pcode").map(reached));
const answers = [
  { way: "Suma simple", count: people(march) },
  {
    way: "Máximo por área, áreas sumadas",
    count: inDepartments((rows) => sum(groups(rows, "sector").map(highest))),
  },
  { way: "Con la regla", count: inDepartments(highest) },
  { way: "Máximo de las sumas", count: highest(counted) },
].map(({ way, count }) => ({ way, thousands: Math.round(count / 1000) }));

export default Plot.plot({
  title: "Un mes, cuatro respuestas: solo una sigue la regla",
  caption: "Datos simulados que suman los totales del reporte de fin de año 2019 del GTRM Perú",
  height: 220,
  marginLeft: 120,
  marginRight: 40,
  x: { label: "Miles, según cada forma de contar →", grid: true },
  y: { label: null, domain: answers.map(({ way }) => way) },
  marks: [
    Plot.axisY({ label: null, lineWidth: 10 }),
    Plot.barX(answers, {
      x: "thousands",
      y: "way",
      fill: ({ way }) => (way === "Con la regla" ? "var(--chart-1)" : "var(--chart-10)"),
    }),
    Plot.text(answers, { x: "thousands", y: "way", text: "thousands", textAnchor: "start", dx: 4 }),
    Plot.ruleX([0]),
  ],
});
