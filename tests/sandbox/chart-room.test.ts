import { afterAll, beforeAll, expect, test } from "vitest";
import { createNodeSandbox } from "../../src/sandbox/node.ts";
import type { Sandbox } from "../../src/sandbox/sandbox.ts";

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await createNodeSandbox();
});
afterAll(() => sandbox.close());

const rows = [
  { name: "Personas que accedieron a productos y servicios financieros", people: 840 },
  { name: "Recibieron alimentos", people: 184_000 },
];
const bars = 'Plot.barX(rows, { x: "people", y: "name" })';
const drawn = async (options: string, narrow = true) => {
  const code = `import * as Plot from "@observablehq/plot";
const rows = ${JSON.stringify(rows)};
export default Plot.plot({ ${options} });`;
  const { svg, narrow: small, error } = await sandbox.run({ code, datasets: [], locale: "es", narrow });
  expect(error).toBeNull();
  return { svg: svg ?? "", small };
};
const attribute = (svg: string, name: string) => new RegExp(`<svg[^>]* ${name}="([^"]*)"`).exec(svg)?.[1];
const textsOf = (svg: string, group: string) => {
  const [inside = ""] = new RegExp(`aria-label="${group}".*?</g>`, "s").exec(svg) ?? [];
  return [...inside.matchAll(/<text.*?<\/text>/gs)].map(([text]) => text);
};
const wordsOf = (text = "") => [...text.matchAll(/>([^<]+)</g)].map(([, words]) => words).join(" ");

test("Plot.plot() leaves room for the names of its bars, and folds the long ones", async () => {
  const { svg } = await drawn(`y: { label: null }, marks: [${bars}]`);
  const [long, short] = textsOf(svg, "y-axis tick label").sort((one, other) => other.length - one.length);
  expect(wordsOf(long)).toBe(rows[0]?.name);
  expect(long).toContain("<tspan");
  expect(wordsOf(short)).toBe("Recibieron alimentos");
  const [left = 0, right = 0] = (attribute(svg, "data-x") ?? "").split(",").map(Number);
  expect(left).toBeGreaterThan(180);
  expect(left).toBeLessThan(260);
  expect(right).toBeLessThanOrEqual(620);
});

test("Plot.plot() keeps the margin that a program gives, and Plot's own where that is enough", async () => {
  expect(attribute((await drawn(`marginLeft: 90, marks: [${bars}]`)).svg, "data-x")).toMatch(/^90,/);
  const short = 'Plot.barX(["a", "b"], { x: [1, 2], y: ["a", "b"] })';
  expect(attribute((await drawn(`marks: [${short}]`)).svg, "data-x")).toBe("40,620");
});

test("a chart for a phone is 320 wide, with long names above their bars and nothing beyond its edges", async () => {
  const text = 'Plot.text(rows, { x: "people", y: "name", text: "people", textAnchor: "start", dx: 4 })';
  const { svg, small } = await drawn(`marginLeft: 240, y: { label: null }, marks: [${bars}, ${text}]`);
  expect(attribute(svg, "width")).toBe("640");
  expect(attribute(small ?? "", "width")).toBe("320");
  const [left = 0, right = 0] = (attribute(small ?? "", "data-x") ?? "").split(",").map(Number);
  expect(left).toBeLessThan(20);
  // The number at the end of the longest bar has six figures.
  expect(right).toBeLessThan(320 - 6 * 6);
  const names = textsOf(small ?? "", "y-axis tick label");
  expect(names.map(wordsOf).sort()).toEqual(rows.map(({ name }) => name).sort());
  for (const name of names) expect(name).toMatch(/transform="translate\(10,.*text-anchor="start"/);
  expect(small).not.toContain('"y-axis tick"');
});

test("a chart for a phone turns names along the bottom that would run into each other", async () => {
  const months = JSON.stringify(["2019-01/2019-08", "2019-09-01/2019-12-23", "2020-01-01/2020-12-23"]);
  const { svg, small } = await drawn(`marks: [Plot.barY([1, 2, 3], { x: ${months}, y: [1, 2, 3] })]`);
  expect(textsOf(svg, "x-axis tick label").join()).not.toContain("rotate");
  expect(textsOf(small ?? "", "x-axis tick label")).toHaveLength(3);
  for (const text of textsOf(small ?? "", "x-axis tick label")) expect(text).toContain("rotate(-45)");
});

test("a chart whose program says how wide it is, and one nobody asked for, have none for a phone", async () => {
  expect((await drawn(`width: 900, marks: [${bars}]`)).small).toBeNull();
  expect((await drawn(`marks: [${bars}]`, false)).small).toBeUndefined();
});

const titled = async (options: string, group: string) => {
  const { small } = await drawn(options);
  const [text = ""] = textsOf(small ?? "", group);
  const [, whole = ""] = /<title>([^<]*)/.exec(text) ?? [];
  const shown = wordsOf(text.replace(/<title>.*<\/title>/, ""));
  return { shown, whole };
};

test("on a phone a title that has no room is shortened, and kept whole beside it", async () => {
  const long = "Personas refugiadas y migrantes que recibieron ayuda en el año 2019 (sin repetir a nadie)";
  const short = '[{ n: 3, m: "Lima" }, { n: 5, m: "Ica" }], { x: "n", y: "m" }';
  const turned = await titled(`y: { label: "${long}" }, marks: [Plot.barX(${short})]`, "y-axis label");
  expect(turned.shown).toMatch(/^Personas .*…$/);
  expect(turned.whole).toBe(long);
  const panels = '[{ n: 3, m: "Lima", s: "a" }, { n: 5, m: "Ica", s: "b" }], { fx: "s", y: "n", x: "m" }';
  const above = await titled(`fx: { label: "${long}" }, marks: [Plot.barY(${panels})]`, "fx-axis label");
  expect(above.shown).toMatch(/^Personas .*…$/);
  const word = `${long.replaceAll(" ", "_")}`;
  const one = await titled(
    `x: { label: "${word}" }, y: { label: null }, marks: [Plot.barX(${short})]`,
    "x-axis label",
  );
  expect(one.shown.replace(/ ?→$/, "").length).toBeLessThan(60);
  const fits = await titled(`x: { label: "Personas" }, marks: [Plot.barX(${short})]`, "x-axis label");
  expect(fits.shown).toBe("Personas →");
});
