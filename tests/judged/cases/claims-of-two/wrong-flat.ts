import * as Plot from "@observablehq/plot";
import { applications } from "datasets/unhcr-peru-applications";
const names = ["CUB", "COL"];
const rows = names.flatMap((origin) => [2013, 2014, 2015, 2016, 2017, 2018].map((year) => ({ origin, year, claims: applications.filter((row) => row.origin_iso3 === origin && row.year === year).reduce((n, row) => n + row.applied, 0) })));
export default Plot.plot({ height: 400, x: { label: null, ticks: 6, tickFormat: "d" }, y: { label: "Solicitudes", domain: [0, 100000] }, color: { legend: true },  marks: [Plot.lineY(rows, { x: "year", y: "claims", stroke: "origin", marker: true })] });
