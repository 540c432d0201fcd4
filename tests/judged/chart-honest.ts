import type { Task } from "./task.ts";

const bars = (options: string) =>
  `export default Plot.plot({ ${options} marks: [Plot.barX(areas, { y: "area", x: "people", sort: { y: "-x" } })] });`;
const named = 'title: "Las comidas llegaron a más personas que el abrigo", caption: "Fuente: GTRM, 2019",';

export default {
  asked: "An honest chart of people by kind of help, with its unit, its title and its source.",
  datasets: [],
  compare: { as: "chart" },
  honesty: [
    "zero-baseline",
    "axis-label-with-unit",
    "title-says-something",
    "source-named",
    "no-false-digits",
  ],
  given: `
import * as Plot from "@observablehq/plot";
const areas = [{ area: "comida", people: 184000 }, { area: "abrigo", people: 71000 }, { area: "agua", people: 35000 }];`,
  solution: bars(`${named} x: { label: "Personas" },`),
  answers: {
    "the label in English": [bars(`${named} x: { label: "People reached" },`), "pass"],
    "an axis that goes on": [bars(`${named} x: { label: "Personas", domain: [0, 250000] },`), "pass"],
    "the source in the subtitle": [
      bars(
        'title: "Las comidas llegaron a más personas que el abrigo", subtitle: "Fuente: GTRM, 2019", x: { label: "Personas" },',
      ),
      "pass",
    ],
    "an axis that starts at 30,000": [
      bars(`${named} x: { label: "Personas", domain: [30000, 200000] },`),
      "zero-baseline cut",
    ],
    "an axis that ends at 100,000": [
      bars(`${named} x: { label: "Personas", domain: [0, 100000] },`),
      "zero-baseline short",
    ],
    "no unit": [bars(`${named} x: { label: "Valor" },`), "axis-label-with-unit"],
    "no label": [bars(`${named} x: { label: null },`), "axis-label-with-unit"],
    "a title of names only": [
      bars('title: "Gráfico de barras", caption: "Fuente: GTRM, 2019", x: { label: "Personas" },'),
      "title-says-something",
    ],
    "no title": [bars('caption: "Fuente: GTRM, 2019", x: { label: "Personas" },'), "title-says-something"],
    "no source": [
      bars('title: "Las comidas llegaron a más personas que el abrigo", x: { label: "Personas" },'),
      "source-named",
    ],
    "labels with cents of people": [
      `export default Plot.plot({ ${named} x: { label: "Personas" }, marks: [Plot.barX(areas, { y: "area", x: "people" }), Plot.text(areas, { y: "area", x: "people", text: (row) => row.people.toFixed(2) })] });`,
      "no-false-digits",
    ],
    "a wrong number comes before a cut axis": [
      'export default Plot.barX(areas, { y: "area", x: (row) => row.people + 7 }).plot({ x: { domain: [30000, 200000] } });',
      "values-differ",
    ],
  },
} satisfies Task;
