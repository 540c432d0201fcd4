import { describe, expect, test } from "vitest";
import { colourDifference, type Vision } from "../../../src/check/colour/difference.ts";
import { namedColours } from "../../../src/check/colour/named-colours.ts";
import { type Rgb, readColour } from "../../../src/check/colour/read-colour.ts";

describe("readColour(text)", () => {
  test.each<[string, Rgb]>([
    ["steelblue", [70, 130, 180]],
    ["aliceblue", [240, 248, 255]],
    ["yellowgreen", [154, 205, 50]],
    [" SteelBlue ", [70, 130, 180]],
    ["#36c", [51, 102, 204]],
    ["#3366CC", [51, 102, 204]],
    ["rgb(51,102,204)", [51, 102, 204]],
    ["rgb( 51 , 102 , 204 )", [51, 102, 204]],
    ["rgb(51 102 204)", [51, 102, 204]],
    ["rgba(51, 102, 204)", [51, 102, 204]],
    ["rgb(0, 7, 255)", [0, 7, 255]],
  ])("of %s", (text, rgb) => {
    expect(readColour(text)).toEqual(rgb);
  });

  test.each([
    "",
    "blues",
    "30",
    "#36",
    "#36c7",
    "#36cg",
    "36c",
    "#3366cc7",
    "x#36c",
    "hsl(210, 50%, 50%)",
    "rgb(51, 102)",
    "rgb(51, 102, 204, 1)",
    "rgb(51, 102, 204",
    "rgb(5.1, 102, 204)",
    "x rgb(51, 102, 204)",
    "rgb(51, 102, 204) 10%",
    "rgb(51102204)",
    "rgbx(51, 102, 204)",
  ])("of %s is null", (text) => {
    expect(readColour(text)).toBeNull();
  });

  test("knows the 148 names of CSS, each of six digits", () => {
    expect(namedColours.size).toBe(148);
    for (const [name, digits] of namedColours)
      expect([name, /^[\da-f]{6}$/.test(digits)]).toEqual([name, true]);
  });
});

// Worked out apart from this code: from the cone responses that Viénot, Brettel and Mollon print.
describe("colourDifference(a, b, vision)", () => {
  test.each<[string, string, Vision, number]>([
    ["black", "white", "protanopia", 100],
    ["black", "white", "deuteranopia", 100],
    ["red", "lime", "protanopia", 74.29],
    ["red", "lime", "deuteranopia", 26.11],
    ["red", "blue", "protanopia", 174.51],
    ["red", "blue", "deuteranopia", 209.51],
    ["lime", "blue", "protanopia", 231.33],
    ["lime", "blue", "deuteranopia", 216.7],
    ["red", "black", "protanopia", 57.95],
    ["red", "black", "deuteranopia", 98.31],
    ["forestgreen", "firebrick", "protanopia", 37.95],
    ["forestgreen", "firebrick", "deuteranopia", 6.31],
    ["gold", "navy", "protanopia", 178.41],
    // Near black the scale is a straight line, not a root.
    ["black", "#0a0a0a", "protanopia", 2.74],
    ["black", "#0b0b0b", "deuteranopia", 3.02],
    ["black", "#000010", "deuteranopia", 6.89],
  ])("of %s and %s with %s", (a, b, vision, difference) => {
    const [left, right] = [a, b].map((text) => readColour(text) as Rgb) as [Rgb, Rgb];
    expect(colourDifference(left, right, vision)).toBeCloseTo(difference, 1);
    expect(colourDifference(right, left, vision)).toBeCloseTo(difference, 1);
  });
});
