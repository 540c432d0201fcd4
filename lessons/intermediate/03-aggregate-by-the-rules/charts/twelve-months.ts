import * as Plot from "@observablehq/plot";
import { activities } from "datasets/practice-5w";

const kinds = { orientation: "Orientación", psychosocial: "Psicosocial" };

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
const people = (rows) => sum(rows.map((row) => row.beneficiaries));
const groups = (rows, column) =>
  [...new Set(rows.map((row) => row[column]))].map((name) => rows.filter((row) => row[column] === name));

const lima = activities.filter((row) => row.adm1_name === "Lima" && kinds[row.activity]);
const bars = groups(lima, "activity").flatMap((rows) => {
  const months = groups(rows, "month").map((month) => ({
    kind: kinds[rows[0].activity],
    month: Number(month[0].month.slice(-2)),
    people: people(month),
  }));
  const most = Math.max(...months.map((month) => month.people));
  return months.map((month) => ({ ...month, counts: rows[0].rule === "SUM" || month.people === most }));
});

export default Plot.plot({
  title: "Orientación suma sus meses; apoyo psicosocial toma el más alto",
  caption: "Lima, datos simulados. En color, los meses que cuentan.",
  height: 360,
  marginLeft: 50,
  marginTop: 48,
  marginRight: 90,
  x: { label: null, axis: "top", domain: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] },
  y: { label: "↑ Personas en el mes", grid: true, ticks: 4 },
  fy: { label: null },
  marks: [
    Plot.barY(bars, {
      x: "month",
      y: "people",
      fy: "kind",
      fill: ({ counts }) => (counts ? "var(--chart-1)" : "var(--chart-10)"),
    }),
    Plot.ruleY([0]),
  ],
});
