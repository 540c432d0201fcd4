import { readAxes } from "../../../../src/check/chart/picture/letters/axes.ts";
import { readPicture } from "../../../../src/check/chart/picture/markup/read-picture.ts";
import { readBars } from "../../../../src/check/chart/picture/reading/bars.ts";
import { chartWords } from "../../../../src/i18n/chart-words.ts";
import { at, type Texts } from "../texts.ts";

export const row = (label: string, texts: Texts) =>
  `<g aria-label="${label}">${texts.map(([x, text]) => `<text x="${x}" y="380">${text}</text>`).join("")}</g>`;
export const column = (label: string, texts: Texts) =>
  `<g aria-label="${label}">${texts.map(([y, text]) => `<text x="20" y="${y}">${text}</text>`).join("")}</g>`;

/** 10 pixels upwards are one. */
export const numbers = column("y-axis tick label", at("300 0, 200 10, 100 20"));
export const names = row("x-axis tick label", at("100 Lima, 200 Cusco, 300 Puno"));
export const legend =
  '<div><span class="swatch"><svg fill="red"/>mujeres</span><span class="swatch"><svg fill="blue"/>hombres</span></div>';

export const read = (
  marks: string,
  { axes = numbers + names, side = "y" as "x" | "y", around = "" } = {},
) => {
  const picture = readPicture(
    `<figure>${around}<svg class="plot" width="640" height="400" fill="currentColor">${axes}${marks}</svg></figure>`,
  );
  return readBars(picture, readAxes(picture, chartWords), side);
};
/** A standing bar of 40 pixels, in the middle of a place. */
export const bar = (middle: number, from: number, to: number, more = "", width = 40) =>
  `<rect x="${middle - width / 2}" y="${300 - 10 * to}" width="${width}" height="${10 * (to - from)}" ${more}/>`;
/** By place: its pieces from where to where, with the name of their colour. */
export const pieces = (...given: Parameters<typeof read>) =>
  read(...given)?.lanes.map(({ category, bars }) => [
    category,
    ...bars.map(({ from, to, series }) => [
      Math.round(10 * from) / 10,
      Math.round(10 * to) / 10,
      ...(series === null ? [] : [series]),
    ]),
  ]);
