import * as Plot from "@observablehq/plot";
import { people } from "datasets/practice-people";
const levels = ["primary", "secondary", "technical", "university"];
const rows = ["female", "male"].flatMap((sex) => levels.map((education) => ({ sex, education, n: people.filter((row) => row.sex === sex && row.education === education).length })));
export default Plot.plot({ fx: { label: null, tickFormat: (d) => ({ female: "mujeres", male: "hombres" })[d] }, x: { label: null, domain: levels, tickRotate: -30 }, marginBottom: 60, y: { label: "Número de personas" }, marks: [Plot.barY(rows, { fx: "sex", x: "education", y: "n", fill: "sex" })] });
