import * as Plot from "@observablehq/plot";
import { demographics } from "datasets/unhcr-demographics";
const year = demographics.filter((row) => row.year === 2025 && row.pop_type === "OIP" && row.adm1_pcode);
const top = year.sort((a, b) => b.total - a.total).slice(0, 6);
const long = top.flatMap((row) => [{ place: row.location, sex: "mujeres", people: row.f_total }, { place: row.location, sex: "hombres", people: row.m_total }]);
export default Plot.plot({ marginLeft: 90, x: { label: "Personas" }, y: { label: null }, color: { legend: true, tickFormat: (d) => (d === "mujeres" ? "hombres" : "mujeres") },  marks: [Plot.barX(long, { x: "people", y: "place", fill: "sex", sort: { y: "-x" } })] });
