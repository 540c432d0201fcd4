// The reader's colours are the page's: one table, held to the style sheets that show them.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readPaint } from "../../../src/check/chart/picture/markup/paint.ts";
import {
  darkPaper,
  exchanged,
  filledGroups,
  firstColour,
  ink,
  paper,
  strokedGroups,
} from "../../../src/check/chart/picture/markup/palette.ts";
import { readColour } from "../../../src/check/colour/read-colour.ts";

const plot = readFileSync("src/styles/plot.css", "utf8");
const tokens = readFileSync("src/styles/tokens.css", "utf8");

/** A token's two colours. */
const [light, dark] = [1, 2].map(
  (one) => (token: string) =>
    readColour(new RegExp(`--${token}: light-dark\\((#[\\da-f]+), (#[\\da-f]+)`).exec(tokens)?.[one] ?? ""),
) as [(token: string) => ReturnType<typeof readColour>, (token: string) => ReturnType<typeof readColour>];

test("the page exchanges each of Plot's colours for the one that is read", () => {
  const rules = [...plot.matchAll(/\[fill="(#[\da-f]+)"\] \{\s*fill: var\(--(chart-\d+)\)/g)];
  expect(rules.length).toBe(exchanged.size);
  for (const [, colour = "", token = ""] of rules) expect(exchanged.get(colour)).toEqual(light(token));
});

test("a colour of the site is read by its name, as lessons write it", () => {
  for (const [index, colour] of [...exchanged.values()].entries()) {
    expect(colour).toEqual(light(`chart-${index + 1}`));
    expect(readPaint(`var(--chart-${index + 1})`, ink)).toEqual({ colour, alpha: 1 });
  }
});

test("paper, ink and the first colour are the page's", () => {
  expect([paper, ink, firstColour]).toEqual([light("paper"), light("ink"), light("chart-1")]);
  expect(darkPaper).toEqual(dark("paper"));
});

test("the page colours the groups that have no colour, and no others", () => {
  const rule = (end: string) => plot.slice(0, plot.indexOf(end)).slice(-400);
  for (const group of filledGroups) expect(rule(":not([fill])")).toContain(`[aria-label="${group}"]`);
  for (const group of strokedGroups)
    expect(rule('[stroke="currentColor"]')).toContain(`[aria-label="${group}"]`);
});
