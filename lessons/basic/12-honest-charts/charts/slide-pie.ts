import * as Plot from "@observablehq/plot";
import { figures } from "datasets/gtrm-2019-figures";

const helpWords = {
  F016: "Artículos",
  F017: "Salud",
  F018: "Transporte",
  F019: "Alojamiento",
  F020: "Alimentos",
  F021: "Nutrición",
  F022: "Agua e higiene",
  F023: "Transferencias",
};

const assisted = figures.find((row) => row.id === "F015").value;
const help = figures
  .filter((row) => row.area === "emergency_response" && row.role === "activity")
  .map((row) => ({ name: helpWords[row.id], share: row.value / assisted }));
const whole = help.reduce((sum, { share }) => sum + share, 0);
const percent = new Intl.NumberFormat(undefined, { style: "percent" });
const point = (part, radius) => [
  radius * Math.sin(2 * Math.PI * part),
  -radius * Math.cos(2 * Math.PI * part),
];

/** GeoJSON polygons: Plot has no mark for a pie. */
let turned = 0;
const slices = help.map(({ name, share }) => {
  const start = turned / whole;
  turned += share;
  const end = turned / whole;
  const rim = Array.from({ length: 31 }, (_, step) => point(start + ((end - start) * step) / 30, 1));
  const [x, y] = point((start + end) / 2, 1.1);
  return {
    type: "Polygon",
    coordinates: [[[0, 0], ...rim, [0, 0]]],
    name: `${name} ${percent.format(share)}`,
    x,
    y,
  };
});
const label = (side, textAnchor) =>
  Plot.text(
    slices.filter(({ x }) => Math.sign(x) === side),
    { x: "x", y: "y", text: "name", textAnchor },
  );

export default Plot.plot({
  title: "Cómo se reparte la ayuda de emergencia",
  caption: "Porcentaje de personas asistidas. Fuente: GTRM Perú, reporte de fin de año 2019",
  height: 340,
  projection: {
    type: "identity",
    domain: {
      type: "MultiPoint",
      coordinates: [
        [-2.3, -1.2],
        [2.3, 1.2],
      ],
    },
  },
  color: {
    domain: slices.map(({ name }) => name),
    range: [3, 1, 5, 7, 2, 9, 4, 10].map((number) => `var(--chart-${number})`),
  },
  marks: [
    Plot.geo(slices, { fill: ({ name }) => name, stroke: "white", strokeWidth: 2 }),
    label(1, "start"),
    label(-1, "end"),
  ],
});
