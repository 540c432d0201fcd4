import * as Plot from "@observablehq/plot";
import { applications } from "datasets/unhcr-peru-applications";
const names = ["CUB", "COL"];
const rows = names.flatMap((origin) => [2013, 2014, 2015, 2016, 2017, 2018].map((year) => ({ origin, year, claims: applications.filter((row) => row.origin_iso3 === origin && row.year === year).reduce((n, row) => n + row.applied, 0) })));
export default Plot.plot({ x: { label: null, ticks: 6, tickFormat: "d" }, y: { label: "Solicitudes", zero: true }, marginRight: 60,  marks: [Plot.lineY(rows.filter((d) => d.origin === "CUB"), { x: "year", y: "claims", stroke: "steelblue" }), Plot.lineY(rows.filter((d) => d.origin === "COL"), { x: "year", y: "claims", stroke: "tomato" }), Plot.text(["CUB", "COL"], { x: 2018, y: (d) => rows.find((row) => row.origin === d && row.year === 2018).claims, text: (d) => d, dx: 18 })] });
