// What a learner who does not see a chart hears of it: small charts, drawn for real, read and put in words.
import { expect, test } from "vitest";
import { readPicture } from "../../src/check/chart/picture/markup/read-picture.ts";
import { summarise } from "../../src/check/chart/summary/summarise.ts";
import { courseEffects } from "../../src/course/effects.ts";
import { chartSummary } from "../../src/feedback/chart-summary.ts";
import { chartWords } from "../../src/i18n/chart-words.ts";
import type { Locale } from "../../src/i18n/locale.ts";

async function said(chart: string, locale: Locale = "es"): Promise<string> {
  const { sandbox } = await courseEffects();
  const code = `import * as Plot from "@observablehq/plot";\nexport default ${chart};`;
  const { svg, error } = await sandbox.run({ code, datasets: [], locale });
  if (svg === null) throw new Error(error?.message ?? "nothing was drawn");
  return chartSummary(summarise(readPicture(svg), chartWords), locale).replaceAll("\u00a0", " ");
}

const areas =
  '[{ area: "comida", people: 184000 }, { area: "abrigo", people: 71250 }, { area: "agua", people: 35000 }]';
const lying = (options: string) =>
  `Plot.plot({ x: { label: "Personas", domain: [0, 200000] }, y: { label: null }, marks: [Plot.barX(${areas}, { x: "people", y: "area", ${options} })] })`;

test("lying bars: how many, both axes, the longest, the shortest and the order, in both languages", async () => {
  const chart = lying('sort: { y: "-x" }');
  expect(await said(chart)).toBe(
    "Gráfico de 3 barras horizontales. Eje horizontal, «Personas»: de 0 a 200 000. Eje vertical: 3 nombres, de «comida» a «agua». La más larga: «comida», 184 000. La más corta: «agua», 35 000. Van de mayor a menor.",
  );
  expect(await said(chart, "en")).toBe(
    'Chart of 3 horizontal bars. Horizontal axis, "Personas": from 0 to 200,000. Vertical axis: 3 names, from "comida" to "agua". The longest: "comida", 184,000. The shortest: "agua", 35,000. They go from the largest to the smallest.',
  );
});

test("bars that are not sorted are said not to be", async () => {
  expect(await said(lying('sort: { y: "y" }'))).toContain("No van en el orden de su valor.");
});

test("bars of one length and thickness stand where they begin on one line", async () => {
  const years = "[2014, 2015, 2016, 2017]";
  const standing = `Plot.plot({ marks: [Plot.barY(${years}, { x: (year) => year, y: () => 1, fill: "teal" })] })`;
  expect(await said(standing)).toContain("Gráfico de 4 barras verticales.");
  const lying = `Plot.plot({ marks: [Plot.barX(${years}, { y: (year) => year, x: () => 1, fill: "teal" })] })`;
  expect(await said(lying)).toContain("Gráfico de 4 barras horizontales.");
});

test("an axis that is cut is said as it stands", async () => {
  const cut = lying("x1: 30000").replace('x: "people"', 'x2: "people"').replace("[0,", "[30000,");
  expect(await said(cut)).toContain("«Personas»: de 30 000 a 200 000.");
});

test("thousands of an axis's label are counted in", async () => {
  const chart = `Plot.plot({ y: { label: "Miles de personas" }, marks: [Plot.barY([2, 4, 8], { x: ["a", "b", "c"], y: [2, 4, 8] })] })`;
  expect(await said(chart)).toContain("«Miles de personas»: de 0 a 8000.");
});

test("a year of which nothing can be seen is named", async () => {
  const years = "[{ y: 2014, n: 1 }, { y: 2015, n: 400 }, { y: 2016, n: 900 }]";
  const words = await said(`Plot.plot({ marks: [Plot.barY(${years}, { x: "y", y: "n" })] })`);
  expect(words).toContain("Gráfico de 2 barras verticales.");
  expect(words).toContain("de 2014 a 2016");
  expect(words).toContain("No se ve nada dibujado junto a 2014.");
});

const months = `["2019-01", "2019-02", "2019-03", "2019-04"].flatMap((month, i) => ["mujeres", "hombres"].map((sex, s) => ({ month: new Date(month), sex, n: i === 2 && s === 0 ? NaN : 10 * (i + 1) + s })))`;

test("lines: each from its start to its end, and where it is broken off", async () => {
  const words = await said(
    `Plot.plot({ color: { legend: true }, y: { label: "Casos" }, marks: [Plot.line(${months}, { x: "month", y: "n", stroke: "sex", marker: true })] })`,
  );
  expect(words).toContain("Gráfico de 2 líneas. Distingue «hombres» y «mujeres».");
  expect(words).toContain("Eje horizontal, «month»: de enero a abril.");
  expect(words).toContain("Lo más alto: «hombres», abril, 41. Lo más bajo: «mujeres», enero, 10.");
  expect(words).toContain("«mujeres» empieza en 10 (enero) y termina en 40 (abril).");
  expect(words).toContain("La línea se corta entre febrero y abril.");
});

test("parts upon each other are one bar with its whole", async () => {
  const words = await said(
    `Plot.plot({ color: { legend: true }, marks: [Plot.barY([["a", "x", 3], ["a", "y", 5], ["b", "x", 4], ["b", "y", 1]], { x: "0", y: "2", fill: "1" })] })`,
  );
  expect(words).toContain("Gráfico de 2 barras verticales, con partes que se apilan. Distingue «x» y «y».");
  expect(words).toContain("La más larga: «a», 8. La más corta: «b», 5.");
});

test("panels are named, and a bar by its panel too", async () => {
  const words = await said(
    `Plot.plot({ marks: [Plot.barX([["p", "a", 3], ["p", "b", 5], ["q", "a", 4], ["q", "b", 1]], { fx: "0", y: "1", x: "2" })] })`,
  );
  expect(words).toContain("Gráfico de 4 barras horizontales. Tiene 2 paneles: «p» y «q».");
  expect(words).toContain("La más larga: «p», «b», 5. La más corta: «q», «b», 1.");
});

test("dots on an axis that multiplies", async () => {
  const words = await said(
    `Plot.plot({ marginLeft: 60, x: { type: "log", domain: [1, 10000] }, marks: [Plot.dot([["a", 5000], ["b", 70], ["c", 2]], { x: "1", y: "0" })] })`,
  );
  expect(words).toContain("Gráfico de 3 puntos.");
  expect(words).toContain("de 1 a 10 000, y cada paso multiplica.");
  expect(words).toContain("El mayor: «a», 5000. El menor: «c», 2. Van de mayor a menor.");
});

test("a grid of colours says what its colours mean", async () => {
  const cells = `["a", "b", "c"].flatMap((x, i) => ["u", "v"].map((y, j) => ({ x, y, n: 100 * i + 50 * j })))`;
  const words = await said(
    `Plot.plot({ color: { legend: true, label: "Personas", scheme: "Blues" }, marks: [Plot.cell(${cells}, { x: "x", y: "y", fill: "n" })] })`,
  );
  expect(words).toContain("Cuadrícula de 6 casillas de color.");
  expect(words).toContain("El color, «Personas», va de 0 a ");
  expect(words).toContain("La mayor: «v», «c», cerca de 250.");
});

test("things of one size are said to be equal", async () => {
  expect(await said(`Plot.plot({ marks: [Plot.barY(["a", "b", "c"], { x: (d) => d, y: 5 })] })`)).toContain(
    "Valen lo mismo: 5.",
  );
});

test("two axes that say different things are not read, and no number is claimed by them", async () => {
  const words = await said(
    `Plot.plot({ marks: [Plot.axisY({ anchor: "left" }), Plot.axisY({ anchor: "right", tickFormat: (d) => d * 3 }), Plot.lineY([[1, 10], [2, 60], [3, 20]], { x: "0", y: "1" })] })`,
  );
  expect(words).toContain("El eje vertical, «1», no se puede leer");
  expect(words).not.toMatch(/más alto|empieza/);
});

test("what cannot be read is said to be so", async () => {
  expect(await said(lying('fill: "url(#dots)"'))).toBe(
    "No puedo leer todavía rellenos que no son un color en un gráfico, así que no puedo decir lo que muestra.",
  );
  expect(await said("Plot.plot({ marks: [Plot.frame()] })")).toBe(
    "Este dibujo no lo sé leer todavía, así que no puedo decir lo que muestra.",
  );
});

const sector = (from: number, to: number, fill: string, isArc: boolean) => {
  const at = (part: number) =>
    `${300 + 100 * Math.cos(2 * Math.PI * part)},${200 + 100 * Math.sin(2 * Math.PI * part)}`;
  const corners = Array.from({ length: 31 }, (_, i) => `L${at(from + ((to - from) * i) / 30)}`).join("");
  const arc = `L${at(from)}A100,100,0,${to - from > 0.5 ? 1 : 0},1,${at(to)}`;
  return `<path fill="${fill}" d="M300,200${isArc ? arc : corners}Z"/>`;
};
const heard = (svg: string, locale: Locale = "es") =>
  chartSummary(summarise(readPicture(svg), chartWords), locale).replaceAll("\u00a0", " ");

test.each([true, false])(
  "sectors of a circle, drawn with arcs: %s, with the part of it that each takes",
  (isArc) => {
    const sectors = [sector(0, 0.25, "teal", isArc), sector(0.25, 1, "orange", isArc)].join("");
    const texts =
      '<text x="370" y="270" fill="black">Food 50 %</text><text x="210" y="150" fill="black">Cash</text>';
    const svg = `<svg class="plot" width="640" height="400"><g aria-label="geo">${sectors}</g>${texts}</svg>`;
    expect(heard(svg)).toBe(
      "Círculo repartido en 2 sectores. Del círculo ocupan: «Food 50 %» 25 % y «Cash» 75 %.",
    );
    expect(heard(svg, "en")).toBe(
      'Circle divided into 2 sectors. Of the circle they take: "Food 50 %" 25% and "Cash" 75%.',
    );
  },
);

test("half a circle is no whole that is divided", () => {
  const half = [sector(0, 0.2, "teal", true), sector(0.2, 0.5, "orange", true)].join("");
  expect(heard(`<svg class="plot" width="640" height="400">${half}</svg>`)).not.toContain("Círculo");
});

const rows =
  'Array.from({ length: 12 }, (_, i) => ({ a: i, b: (i * 7) % 13, c: "abc"[i % 3], d: 3 * i + 1 }))';
test.each([
  ["vectores", `Plot.vector(${rows}, { x: "a", y: "b", length: 9 })`],
  ["flechas", `Plot.arrow(${rows}, { x1: "a", y1: "b", x2: "d", y2: "b" })`],
  ["enlaces", `Plot.link(${rows}, { x1: "a", y1: "b", x2: "d", y2: "a" })`],
  ["contornos de un grupo", `Plot.hull(${rows}, { x: "a", y: "b" })`],
  ["celdas de Voronoi", `Plot.voronoi(${rows}, { x: "a", y: "b", fill: "c" })`],
  ["redes entre puntos", `Plot.delaunayMesh(${rows}, { x: "a", y: "b" })`],
  ["manchas de color", `Plot.contour(${rows}, { x: "a", y: "b", fill: "d" })`],
  ["imágenes", `Plot.raster(${rows}, { x: "a", y: "b", fill: "d" })`],
  ["marcas", `Plot.boxX(${rows}, { x: "b", y: "c" })`],
  ["reglas", "Plot.ruleX([1, 2])"],
])("%s are named as what cannot be read", async (what, mark) => {
  expect(await said(`Plot.plot({ marks: [${mark}] })`)).toBe(
    `No puedo leer todavía ${what} en un gráfico, así que no puedo decir lo que muestra.`,
  );
});

test("an arrow that points at a dot leaves the dots readable", async () => {
  const marks = `Plot.dot(${rows}, { x: "a", y: "b" }), Plot.arrow([0], { x1: 2, y1: 2, x2: 5, y2: 9 })`;
  expect(await said(`Plot.plot({ marks: [${marks}] })`)).toContain("Gráfico de 12 puntos.");
});

test("an area that lies on the vertical axis says its numbers along the other", async () => {
  const marks = `Plot.areaX(${rows}, { y: "a", x: "d" })`;
  expect(await said(`Plot.plot({ marks: [${marks}] })`)).toContain("Lo más alto: 11, cerca de 34.");
});

test("a map of tiles is a grid, whatever draws it", async () => {
  const tiles = `["a", "b", "c", "d"].map((name, i) => { const [x, y] = [i % 2, Math.floor(i / 2)]; return { type: "Feature", properties: { n: 10 * i }, geometry: { type: "Polygon", coordinates: [[[x, y], [x, y + 1], [x + 1, y + 1], [x + 1, y], [x, y]]] } }; })`;
  const words = await said(
    `Plot.plot({ projection: { type: "identity", domain: { type: "MultiPoint", coordinates: [[0, 0], [2, 2]] } }, marks: [Plot.geo(${tiles}, { fill: (tile) => tile.properties.n })] })`,
  );
  expect(words).toContain("Cuadrícula de 4 casillas de color.");
});
