import type { Rgb } from "../../../colour/read-colour.ts";

/**
 * The light theme as a chart is seen in it: src/styles/plot.css exchanges Plot's colours for the site's,
 * src/styles/tokens.css says which those are. A test holds this table to both.
 */
export const paper: Rgb = [0xfa, 0xf7, 0xf3];
export const ink: Rgb = [0x25, 0x1c, 0x29];
/** What lies beneath a chart in the dark theme. */
export const darkPaper: Rgb = [0x18, 0x14, 0x1a];

/** Plot's colour, and the site's in its place, in its order: --chart-1, --chart-2, … */
export const exchanged: ReadonlyMap<string, Rgb> = new Map([
  ["#4269d0", [0x7a, 0x2a, 0x6a]],
  ["#efb118", [0xd3, 0x8f, 0x12]],
  ["#ff725c", [0xb5, 0x48, 0x2a]],
  ["#6cc5b0", [0x1c, 0x7c, 0x7d]],
  ["#3ca951", [0x5f, 0x7f, 0x2c]],
  ["#ff8ab7", [0xd1, 0x7a, 0xb2]],
  ["#a463f2", [0x3f, 0x6f, 0xb0]],
  ["#97bbf5", [0x8f, 0x7b, 0xb8]],
  ["#9c6b4e", [0x7a, 0x5a, 0x44]],
  ["#9498a0", [0x83, 0x7a, 0x83]],
]);

/** What a mark without a colour of its own is drawn in. */
export const firstColour: Rgb = [0x7a, 0x2a, 0x6a];

/** Groups of marks whose fill, or whose stroke, is the first colour where nothing else is said. */
export const filledGroups: readonly string[] = ["bar", "rect", "area", "cell"];
export const strokedGroups: readonly string[] = ["dot", "line", "tick", "link"];
