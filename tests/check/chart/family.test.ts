import { describe, expect, test } from "vitest";
import { familyOf, isGuide, mayAnnotate } from "../../../src/check/chart/facts/family.ts";

/** By family: what Plot calls its marks, and the family's own name where an exercise may use it. */
const families: Record<string, string[]> = {
  bar: ["bar", "barX", "barY", "rect", "rectX", "rectY"],
  waffle: ["waffle", "waffleX", "waffleY"],
  area: ["area", "areaX", "areaY"],
  line: ["line", "lineX", "lineY", "linearRegressionX", "linearRegressionY"],
  dot: ["dot", "dotX", "dotY", "circle"],
  hexagon: ["hexagon"],
  cell: ["cell", "cellX", "cellY"],
  tick: ["tickX", "tickY"],
  rule: ["ruleX", "ruleY"],
  text: ["text", "textX", "textY"],
  geo: ["geo", "sphere", "graticule"],
  arrow: ["arrow"],
  link: ["link"],
  vector: ["vector", "vectorX", "vectorY", "spike"],
  image: ["image"],
  raster: ["raster", "contour", "density"],
};

describe("familyOf(kind)", () => {
  test.each(Object.entries(families))("is %s for %j", (family, kinds) => {
    expect(kinds.map(familyOf)).toEqual(kinds.map(() => family));
  });

  test("is other for a name that only holds another mark's name", () => {
    const kinds = Object.values(families).flat();
    const longer = kinds.flatMap((kind) => [`side${kind}`, `${kind}gram`]);
    expect(longer.filter((kind) => familyOf(kind) !== "other")).toEqual([]);
    expect(familyOf("barZ")).toBe("other");
  });
});

test("isGuide(kind) knows what only helps to read", () => {
  const helps = ["axisX", "axisFy", "gridY", "gridFx", "axis", "frame", "tip", "crosshairX", "pointerY"];
  const beneath = ["graticule", "sphere", "hull", "voronoiMesh", "delaunayLink"];
  expect([...helps, ...beneath].filter((kind) => !isGuide(kind))).toEqual([]);
  const carries = ["barY", "dot", "geo", "text", "ruleY", "lineX", "multitip", "outgrid", "airframe"];
  expect(carries.filter(isGuide)).toEqual([]);
});

test("mayAnnotate(family) lets rules, texts, ticks, arrows, links and images stand beside the data", () => {
  const all = Object.keys(families) as Parameters<typeof mayAnnotate>[0][];
  expect(all.filter(mayAnnotate).sort()).toEqual(["arrow", "image", "link", "rule", "text", "tick"]);
});
