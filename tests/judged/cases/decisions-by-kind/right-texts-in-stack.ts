import * as Plot from "@observablehq/plot";
import { decisions } from "datasets/unhcr-peru-decisions";
const years = [2014, 2015, 2016, 2017, 2018];
const kinds = { recognized: "reconocidas", rejected: "rechazadas", closed: "cerradas" };
const rows = years.flatMap((year) => Object.entries(kinds).map(([column, kind]) => ({ year, kind, claims: decisions.filter((row) => row.year === year).reduce((n, row) => n + (row[column] ?? 0), 0) })));
export default Plot.plot({ x: { label: null, tickFormat: "d" }, y: { label: "Solicitudes" }, color: { legend: true }, marks: [Plot.barY(rows, { x: "year", y: "claims", fill: "kind" }), Plot.text(rows, Plot.stackY({ x: "year", y: "claims", z: "kind", text: (d) => d.claims > 40 ? String(d.claims) : "", fill: "black" }))] });
