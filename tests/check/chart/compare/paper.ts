import type { Family } from "../../../../src/check/chart/facts/family.ts";
import { comparePictures } from "../../../../src/check/chart/picture/compare/compare-pictures.ts";
import { alone, type Surroundings } from "../../../../src/check/chart/picture/letters/names.ts";
import { readPicture } from "../../../../src/check/chart/picture/markup/read-picture.ts";
import type { Picture } from "../../../../src/check/chart/picture/picture.ts";
import type { Comparison } from "../../../../src/check/comparison.ts";
import type { AnswerPart, ProblemShape } from "../../../../src/check/problem.ts";
import { chartWords } from "../../../../src/i18n/chart-words.ts";

/** What stands beside a drawing: texts with where they stand along it, in pixels, and what they are about. */
export interface Letters {
  ticks: [at: number, text: string][];
  label?: string;
}

export interface Paper {
  x?: Letters | null;
  y?: Letters | null;
  /** Names of panels that lie beside or above each other. */
  fx?: Letters;
  fy?: Letters;
  /** Markup of what is drawn. */
  drawn: string;
  /** Colours by what they are called. */
  legend?: Record<string, string>;
  /** Markup of a legend of colours that measure. */
  ramp?: string;
  title?: string;
  subtitle?: string;
  size?: [width: number, height: number];
  /** Where the axes that measure begin and end, as Plot's frame does. */
  frame?: string;
}

/** Names 100 pixels apart. */
export const names = (...texts: string[]): Letters => ({
  ticks: texts.map((text, index) => [place(index), text]),
});
export const place = (index: number): number => 100 * (index + 1);

/** Texts by where they stand, in pixels. */
export const at = (texts: Record<number, string>): Letters => ({
  ticks: Object.entries(texts).map(([pixel, text]) => [Number(pixel), text]),
});

/** Numbers up a side: 0 at 320 pixels from the top, 100 at 20. */
export const up = (value: number): number => 320 - 3 * value;
/** Numbers to the right: 0 at 50 pixels from the left, 100 at 550. */
export const right = (value: number): number => 50 + 5 * value;

export const numbers = (
  to: (value: number) => number,
  write: (value: number) => string = String,
): Letters => ({
  ticks: [0, 25, 50, 75, 100].map((value) => [to(value), write(value)]),
});

const lettered = (side: string, letters: Letters | null | undefined): string => {
  if (!letters) return "";
  const isAcross = side.endsWith("x");
  const text = ([at, said]: [number, string]) =>
    `<text x="${isAcross ? at : 20}" y="${isAcross ? (side === "fx" ? 10 : 340) : at}">${said}</text>`;
  const label = letters.label ? `<g aria-label="${side}-axis label">${text([100, letters.label])}</g>` : "";
  return `<g aria-label="${side}-axis tick label">${letters.ticks.map(text).join("")}</g>${label}`;
};

/** A group of what is drawn, of which each child stands for one item. */
export const group = (label: string, inner: string[], look = "", mark = 0): string =>
  `<g aria-label="${label}" data-mark="${mark}" data-first="0" ${look}>${inner.join("")}</g>`;

/** A dot for each number, each at a place of its own. */
export const dots = (values: number[], look = "", mark = 0): string =>
  group(
    "dot",
    values.map((value, index) => `<circle cx="${place(index)}" cy="${up(value)}" r="4" ${look}/>`),
    "",
    mark,
  );

/** A thin line, or a thick one, from 0 to each number. */
export const stems = (values: number[], width = 1, mark = 0): string =>
  group(
    "rule",
    values.map(
      (value, index) =>
        `<line x1="${place(index)}" x2="${place(index)}" y1="${up(0)}" y2="${up(value)}" stroke="black" stroke-width="${width}"/>`,
    ),
    "",
    mark,
  );

/** A line from number to number. */
export const lineOf = (values: number[], label = "line", mark = 0): string =>
  group(label, [`<path d="${through(values)}" fill="none" stroke="steelblue"/>`], "", mark);

/** How the pen goes from number to number. */
export const through = (values: number[]): string =>
  `M${values.map((value, index) => `${place(index)},${up(value)}`).join("L")}`;

/** How the pen goes, stroke by stroke: "0,20 1,80" is from 20 at the first place to 80 at the second. */
export const pen = (...strokes: string[]): string =>
  strokes
    .map((stroke) => {
      const points = stroke.split(" ").map((point) => point.split(",").map(Number));
      return `M${points.map(([index = 0, value = 0]) => `${place(index)},${up(value)}`).join("L")}`;
    })
    .join("");

/** A chart of its parts, as it is read. */
export function paper({
  x,
  y,
  fx,
  fy,
  drawn,
  legend = {},
  size: [width, height] = [640, 400],
  ...more
}: Paper): Picture {
  const { title, subtitle, ramp = "", frame = "" } = more;
  const swatches = Object.entries(legend).map(
    ([name, colour]) => `<span class="plot-swatch"><svg fill="${colour}"><rect/></svg>${name}</span>`,
  );
  const axes = [lettered("x", x), lettered("y", y), lettered("fx", fx), lettered("fy", fy)].join("");
  return readPicture(
    `<figure>${title ? `<p class="plot-title">${title}</p>` : ""}${subtitle ? `<p class="plot-subtitle">${subtitle}</p>` : ""}${swatches.join("")}${ramp}<svg class="plot" width="${width}" height="${height}" fill="currentColor" text-anchor="middle" ${frame}>${axes}${drawn}</svg></figure>`,
  );
}

/** How charts are compared here. */
export interface Rule {
  families?: Family[];
  alternatives?: Family[];
  side?: "x" | "y" | null;
  compare?: Omit<Comparison, "as">;
  around?: Partial<Surroundings>;
}

/** A number as it is told to people. */
const rounded = (value: unknown) => (typeof value === "number" ? Number(value.toPrecision(3)) : value);

const partOf = (part: AnswerPart): string =>
  "scale" in part
    ? part.scale
    : "mark" in part
      ? [part.mark, ...("item" in part ? [part.item] : [])].join(":")
      : "?";

/** What is told of a chart beside the one that is asked for: each problem with all that it says, and where. */
export function told(
  wanted: Picture,
  found: Picture,
  { families = ["bar"], alternatives = [], side = "y", compare = {}, around = {} }: Rule = {},
): string {
  const problems = comparePictures(
    wanted,
    found,
    { families, alternatives, side },
    { as: "chart", ...compare },
    { ...alone(chartWords), ...around },
  );
  return problems === null ? "cannot be read" : saying(problems);
}

/** Problems as a line of text: each with its kind, all that it says, and where. */
export function saying(problems: ProblemShape[]): string {
  const texts = problems.map(({ kind, detail, where }) => {
    const details = Object.entries(detail).map(([key, value]) => `${key}=${rounded(value)}`);
    return [kind, ...details, ...(where === undefined ? [] : [`@${where.map(partOf)}`])].join(" ");
  });
  return texts.join("; ");
}
