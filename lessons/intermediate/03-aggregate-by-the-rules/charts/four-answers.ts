import * as Plot from "@observablehq/plot";
import { activities } from "datasets/practice-5w";

const words = {
  es: {
    title: "Un mes, cuatro respuestas: solo una sigue la regla",
    caption: "Datos simulados que suman los totales del reporte de fin de año 2019 del GTRM Perú",
    people: "Miles, según cada forma de contar →",
    plain: "Suma simple",
    areas: "Máximo por área, áreas sumadas",
    rule: "Con la regla",
    activity: "Máximo de las sumas",
  },
  en: {
    title: "One month, four answers: only one follows the rule",
    caption: "Simulated rows that lead to the totals of the GTRM Peru 2019 end-year report",
    people: "Thousands, by each way of counting →",
    plain: "Plain sum",
    areas: "Maximum by area, areas added",
    rule: "By the rule",
    activity: "Maximum of the sums",
  },
}[new Intl.NumberFormat().resolvedOptions().locale.slice(0, 2)];

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
const people = (rows) => sum(rows.map((row) => row.beneficiaries));
const groups = (rows, column) =>
  [...new Set(rows.map((row) => row[column]))].map((name) => rows.filter((row) => row[column] === name));
const highest = (rows) => Math.max(...groups(rows, "activity").map(people));

const march = activities.filter((row) => row.month === "2019-03");
const counted = march.filter((row) => row.rule !== "N/A");
const inDepartments = (reached) => sum(groups(counted, "adm1_pcode").map(reached));
const answers = [
  { way: words.plain, count: people(march) },
  { way: words.areas, count: inDepartments((rows) => sum(groups(rows, "sector").map(highest))) },
  { way: words.rule, count: inDepartments(highest) },
  { way: words.activity, count: highest(counted) },
].map(({ way, count }) => ({ way, thousands: Math.round(count / 1000) }));

export default Plot.plot({
  title: words.title,
  caption: words.caption,
  height: 220,
  marginLeft: 120,
  marginRight: 40,
  x: { label: words.people, grid: true },
  y: { label: null, domain: answers.map(({ way }) => way) },
  marks: [
    Plot.axisY({ label: null, lineWidth: 10 }),
    Plot.barX(answers, {
      x: "thousands",
      y: "way",
      fill: ({ way }) => (way === words.rule ? "var(--chart-1)" : "var(--chart-10)"),
    }),
    Plot.text(answers, { x: "thousands", y: "way", text: "thousands", textAnchor: "start", dx: 4 }),
    Plot.ruleX([0]),
  ],
});
