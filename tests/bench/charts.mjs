// `npm run bench -- charts`: what it costs to read a chart from its markup and to compare it with another, by
// the number of its shapes; beside it the XML reader alone on the same markup, and how long Plot took to draw it.
import { Parser } from "saxen";
import { comparePictures } from "../../src/check/chart/picture/compare/compare-pictures.ts";
import { readPicture } from "../../src/check/chart/picture/markup/read-picture.ts";
import { courseEffects } from "../../src/course/effects.ts";
import { surroundings } from "../../src/grading/seen.ts";

const program = (marks) => `import * as Plot from "@observablehq/plot";
const rows = (count) => Array.from({ length: count }, (_, i) => ({ name: "place " + i, x: i, y: 10 + ((i * 37) % 90), group: "abcd"[i % 4] }));
export default Plot.plot({ color: { legend: true }, marks: [${marks}] });`;

/** By name: the marks, the family that carries the numbers, and the side along which it measures. */
const charts = {
  "8 bars": ['Plot.barX(rows(8), { x: "y", y: "name" })', "bar", "x"],
  "200 stacked pieces": ['Plot.barY(rows(200), { x: (d) => d.x % 50, y: "y", fill: "group" })', "bar", "y"],
  "400 bars": ['Plot.rectY(rows(400), { x1: "x", x2: (d) => d.x + 1, y: "y" })', "bar", "y"],
  "4 lines of 100 points": [
    'Plot.lineY(rows(400), { x: "x", y: "y", stroke: "group", marker: true })',
    "line",
    "y",
  ],
  "400 dots": ['Plot.dot(rows(400), { x: "x", y: "y", fill: "group" })', "dot", "y"],
  "3,000 dots": ['Plot.dot(rows(3000), { x: "x", y: "y" })', "dot", "y"],
};

export async function benchCharts({ line, times = 31 }) {
  const { sandbox } = await courseEffects();
  const around = surroundings({}, []);
  const median = (work) => {
    const all = Array.from({ length: times }, () => {
      const start = performance.now();
      work();
      return performance.now() - start;
    });
    return `${all.sort((a, b) => a - b)[times >> 1].toFixed(1)} ms`;
  };
  for (const [name, [marks, family, side]] of Object.entries(charts)) {
    const { svg, ms, error } = await sandbox.run({ code: program(marks), datasets: [], locale: "es" });
    if (error) throw new Error(error.message);
    const asked = { families: [family], alternatives: [], side };
    const wanted = readPicture(svg);
    line(
      `${name} (${wanted.shapes.length} shapes)`,
      `read ${median(() => readPicture(svg))}`,
      `and compared ${median(() => comparePictures(wanted, readPicture(svg), asked, { as: "chart" }, around))}`,
      `its XML alone ${median(() => new Parser().on("openTag", (_, attributes) => attributes()).parse(svg))}`,
      `drawn by Plot in ${ms.toFixed(0)} ms`,
    );
  }
  sandbox.close();
}
