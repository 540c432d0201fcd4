import * as Plot from "@observablehq/plot";
import { activities } from "datasets/practice-5w";

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
const largest = (numbers) => Math.max(...numbers);
const people = (rows) => sum(rows.map((row) => row.beneficiaries));
const groups = (rows, column) =>
  [...new Set(rows.map((row) => row[column]))].map((name) => rows.filter((row) => row[column] === name));

const march = activities.filter((row) => row.month === "2019-03" && row.rule !== "N/A");
const departments = groups(march, "adm1_name").map((rows) => ({
  department: rows[0].adm1_name,
  plain_sum: people(rows),
  by_rule: largest(groups(rows, "activity").map(people)),
}));
const top = departments.sort((a, b) => b.by_rule - a.by_rule).slice(0, 8);

export default Plot.plot({
  title: "En marzo, Tumbes y Lima fueron los departamentos con más personas asistidas",
  caption: "Fuente: 5W de práctica (simulado), con la regla de la coordinación",
  x: { label: "Personas" },
  y: { label: null },
  marks: [Plot.barX(top, { x: (row) => row.plain_sum / row.by_rule, y: "department", sort: { y: "-x" } })],
});
