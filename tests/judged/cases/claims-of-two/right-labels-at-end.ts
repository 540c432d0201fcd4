import * as Plot from "@observablehq/plot";
import { applications } from "datasets/unhcr-peru-applications";
const names = ["CUB", "COL"];
const rows = names.flatMap((origin) => [2013, 2014, 2015, 2016, 2017, 2018].map((year) => ({ origin, year, claims: applications.filter((row) => row.origin_iso3 === origin && row.year === year).reduce((n, row) => n + row.applied, 0) })));
export default Plot.plot({ x: { label: null, ticks: 6, tickFormat: "d" }, y: { label: "Solicitudes", zero: true },  marks: [Plot.lineY(rows, { x: "year", y: "claims", stroke: "origin", marker: true }), Plot.text(rows, Plot.selectLast({ x: "year", y: "claims", z: "origin", text: "origin", dx: 16 }))] });
