// Observable Plot as it lives in the sandbox, one program for each page of its documentation.
// What does not work: showing on pointing (tip: true, crosshair, pointer) draws nothing in a still
// picture; Plot.image shows pictures only from data: addresses, because the page loads nothing else.
import * as Plot from "@observablehq/plot";
import { describe, expect, test } from "vitest";
import { isWellFormed } from "./markup.ts";
import { features, given, marks, transforms } from "./plot-programs.ts";
import { run, valueFrom } from "./run.ts";

const chart = async (expression: string) => {
  const ran = await run(`${given}export default ${expression};`);
  if (ran.value.kind !== "chart") throw new Error(JSON.stringify(ran.error ?? ran.value));
  return { ...ran, facts: ran.value.facts, svg: ran.svg ?? "" };
};
const kinds = async (expression: string) => (await chart(expression)).facts.marks.map(({ kind }) => kind);

test("every function of Plot has a program", () => {
  const functions = Object.entries(Plot)
    .filter(([name, value]) => typeof value === "function" && /^[a-z]/.test(name) && name !== "plot")
    .map(([name]) => name);
  const tried = [...Object.values(marks), ...Object.values(transforms)].join("\n");
  expect(functions.filter((name) => !new RegExp(`Plot\\.${name}\\b`).test(tried))).toEqual([]);
});

describe.each(Object.entries({ marks, transforms, features }))("%s", (_, programs) => {
  test.each(Object.entries(programs))("%s works", async (_name, expression) => {
    const { error, value, svg, output } = await run(`${given}export default ${expression};`);
    expect(error).toBeNull();
    expect(output).toEqual([]);
    expect(value.kind).not.toBe("nothing");
    if (svg === null) return;
    expect(isWellFormed(svg)).toBe(true);
    expect(svg).not.toMatch(/<style|<script|NaN|\bundefined\b|\[object/);
  });
});

describe("a mark's kind", () => {
  test.each([
    "areaY",
    "barX",
    "barY",
    "cell",
    "dot",
    "lineY",
    "rectY",
    "tickX",
    "ruleX",
    "text",
    "geo",
    "hexagon",
  ])("%s keeps its public name", async (name) => {
    expect(await kinds(marks[name] ?? "")).toContain(name);
  });
  test("axes and grids are known, drawn by Plot itself or asked for", async () => {
    const both = await kinds(
      `Plot.plot({grid: true, marks: [Plot.dot(rows, {x: "month", y: "people", fx: "place"})]})`,
    );
    expect(new Set(both)).toEqual(new Set(["axisX", "axisY", "axisFx", "gridX", "gridY", "dot"]));
    expect(await kinds(marks.axisY ?? "")).toContain("axisY");
  });
  test("the parts of a box are known", async () => {
    expect(await kinds(marks.boxX ?? "")).toEqual(expect.arrayContaining(["ruleY", "barX", "tickX", "dot"]));
  });
  test("what shows only on pointing is no mark", async () => {
    const drawn = await kinds(`Plot.barY(rows, {x: "place", y: "people", tip: true}).plot({axis: null})`);
    expect(drawn).toEqual(["barY"]);
  });
});

describe("the markup says which shape draws which item of the facts", () => {
  const groups = (svg: string) =>
    [...svg.matchAll(/<g[^>]* data-mark="(\d+)"(?: data-first="(\d+)")?[^>]*>/g)].map(
      ([, mark, first]) => `${mark}:${first ?? "-"}`,
    );
  test("bars, in the order of the facts", async () => {
    const { facts, svg } = await chart(
      `Plot.plot({axis: null, marks: [Plot.barY(rows, {x: "place", y: "people", tip: true}), Plot.ruleY([0])]})`,
    );
    expect(facts.marks.map(({ kind }) => kind)).toEqual(["barY", "ruleY"]);
    expect(groups(svg)).toEqual(["0:0", "1:0"]);
  });
  test("facets go on counting where the one before ended", async () => {
    const { facts, svg } = await chart(
      `Plot.plot({axis: null, marks: [Plot.dot(rows, {x: "month", y: "people", fy: "place"})]})`,
    );
    const { values = [] } = facts.marks[0]?.channels.fy ?? {};
    const starts = [...new Set(values)].map((place) => `0:${values.indexOf(place)}`);
    expect(starts.length).toBeGreaterThan(1);
    expect(groups(svg)).toEqual(starts);
  });
  test("a line has the items of its points, and where they are", async () => {
    const { facts, svg } = await chart(
      `Plot.plot({axis: null, marks: [Plot.lineY(rows, {x: "month", y: "people", z: "place"})]})`,
    );
    const { values = [] } = facts.marks[0]?.channels.z ?? {};
    const lines = [...svg.matchAll(/data-items="([^"]*)" data-points="([^"]*)"/g)];
    expect(lines.map(([, items = ""]) => items.split(" ").map((item) => values[Number(item)]))).toEqual(
      [...new Set(values)].map((place) => values.filter((other) => other === place)),
    );
    for (const [, items = "", points = ""] of lines)
      expect(points.split(" ").length).toBe(items.split(" ").length);
  });
  test("a mark that is drawn in two plots is tagged in each", async () => {
    const { facts, svg } = await chart(
      `(() => { const bars = Plot.barY(rows, {x: "place", y: "people"}); bars.plot(); return Plot.plot({axis: null, marks: [Plot.frame(), bars]}); })()`,
    );
    expect(facts.marks.map(({ kind }) => kind)).toEqual(["frame", "barY"]);
    expect(groups(svg)).toEqual(["1:0"]);
  });
});

describe("facts", () => {
  const bars = `Plot.plot({
    title: "Llegadas", subtitle: "2019", caption: "Fuente: GTRM", y: {label: "Personas", grid: true},
    marks: [Plot.barY(rows, Plot.groupX({y: "sum"}, {x: "place", y: "people", fill: "steelblue", sort: {x: "-y"}})), Plot.ruleY([0])],
  })`;
  test("of a grouped and sorted bar chart are the sums, in the order of the axis", async () => {
    const { facts } = await chart(bars);
    const bar = facts.marks.find(({ kind }) => kind === "barY");
    expect(bar?.count).toBe(3);
    expect(bar?.channels.x).toMatchObject({ scale: "x", values: ["Lima", "Tumbes", "Tacna"] });
    expect(bar?.channels.y2).toMatchObject({ scale: "y", values: [50, 60, 5] });
    expect(bar?.constants.fill).toBe("steelblue");
    expect(facts.scales.x).toMatchObject({ type: "band", domain: ["Tumbes", "Lima", "Tacna"], zero: null });
    expect(facts.scales.y).toMatchObject({ type: "linear", domain: [0, 60], label: "Personas", zero: true });
    expect(facts).toMatchObject({
      title: "Llegadas",
      subtitle: "2019",
      caption: "Fuente: GTRM",
      legends: [],
    });
  });
  test("say when an axis does not begin at zero, or runs backwards", async () => {
    const { facts } = await chart(`Plot.dot(rows, {x: "month", y: "people"}).plot({y: {domain: [60, 5]}})`);
    expect(facts.scales.y).toMatchObject({ domain: [60, 5], zero: false, reverse: true });
  });
  test("have the label that the reader sees", async () => {
    const label = async (expression: string) => (await chart(expression)).facts.scales.y?.label;
    expect(await label(`Plot.dot(rows, {x: "month", y: "people"}).plot()`)).toBe("people");
    expect(await label(`Plot.dot(rows, {x: "month", y: "people"}).plot({y: {label: null}})`)).toBeNull();
    expect(await label(`Plot.dot(rows, {x: "month", y: "people"}).plot({y: {axis: null}})`)).toBeNull();
    expect(await label(marks.axisY ?? "")).toBe("People");
  });
  test("name the legends that are drawn, and their colours", async () => {
    const { facts } = await chart(
      features["colour: range and domain"]?.replace("color: {", "color: {legend: true, ") ?? "",
    );
    expect(facts.legends).toEqual(["color"]);
    expect(facts.scales.color).toMatchObject({ domain: ["a", "b"], range: ["red", "blue"], label: "kind" });
  });
  test("of facets hold each thing once, with its facet", async () => {
    const { facts } = await chart(features["facets: fx"] ?? "");
    const dot = facts.marks.find(({ kind }) => kind === "dot");
    expect(dot?.count).toBe(5);
    expect(dot?.channels.fx?.values).toEqual(["Lima", "Lima", "Tacna", "Tumbes", "Tumbes"]);
  });
  test("count what is drawn, not what is missing", async () => {
    const { facts } = await chart(
      `Plot.dot([{x: 1, y: 2}, {x: 2, y: null}, {x: 3, y: NaN}], {x: "x", y: "y"}).plot()`,
    );
    expect(facts.marks.find(({ kind }) => kind === "dot")?.count).toBe(1);
  });
  test("of 6,000 dots hold 5,000 values and the true count", async () => {
    const { facts } = await chart(
      `Plot.dot(Array.from({length: 6000}, (_, i) => i), {x: (d) => d, y: (d) => d}).plot()`,
    );
    const dot = facts.marks.find(({ kind }) => kind === "dot");
    expect(dot?.count).toBe(6000);
    expect(dot?.channels.x?.values).toHaveLength(5000);
  });
});

describe("the markup", () => {
  test("writes numbers and months in the reader's language", async () => {
    const program = `${given}export default Plot.lineY(days, {x: "day", y: (d) => d.value / 10}).plot({x: {tickFormat: "%B"}})`;
    expect((await run(program, { locale: "es" })).svg).toMatch(/>1,5<.*>mayo</s);
    expect((await run(program, { locale: "en" })).svg).toMatch(/>1\.5<.*>May</s);
  });
  test("groups digits on an axis as the site does", async () => {
    const program = `${given}export default Plot.ruleY([4200, 671000]).plot({y: {ticks: [4200, 671000]}})`;
    expect((await run(program, { locale: "es" })).svg).toMatch(/>4200<.*>671\u00a0000</s);
    expect((await run(program, { locale: "en" })).svg).toMatch(/>4,200<.*>671,000</s);
  });
  test("escapes what a table holds", async () => {
    const { svg } = await chart(
      `Plot.text(["<b>&\\"x"], {frameAnchor: "middle"}).plot({axis: null, ariaLabel: '"><script>'})`,
    );
    expect(svg).toContain("&lt;b&gt;&amp;&quot;x");
    expect(svg).toContain('aria-label="&quot;&gt;&lt;script&gt;"');
  });
  test("gives two charts of one program different ids, and points to its own", async () => {
    const clipped = `Plot.lineY(days, {x: "day", y: "value", clip: true}).plot()`;
    const { output, svg } = await run(`${given}show(${clipped}); export default ${clipped}`);
    const shown = output[0]?.kind === "chart" ? output[0].svg : "";
    const id = (markup: string) => /id="([^"]+)"/.exec(markup)?.[1] ?? "";
    expect(id(shown)).not.toBe(id(svg ?? ""));
    expect(svg).toContain(`url(#${id(svg ?? "")})`);
  });
  test("has no headings of its own", async () => {
    const { svg } = await chart(features["title, subtitle, caption"] ?? "");
    expect(svg).toMatch(
      /<figure class="plot-figure".*<p class="plot-title">T<\/p><p class="plot-subtitle">S<\/p>.*<figcaption>C</s,
    );
  });
});

test("a chart is drawn from a DataFrame's rows", async () => {
  const program = `import * as dfd from "danfojs"; import * as Plot from "@observablehq/plot";
    const df = new dfd.DataFrame([{place: "Lima", people: 3}, {place: "Lima", people: 4}]);
    export default Plot.barY(dfd.toJSON(df.groupby(["place"]).col(["people"]).sum()), {x: "place", y: "people_sum"}).plot()`;
  const value = await valueFrom(program);
  expect(
    value.kind === "chart" && value.facts.marks.find(({ kind }) => kind === "barY")?.channels.y2?.values,
  ).toEqual([7]);
});
