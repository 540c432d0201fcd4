import { group, names, type Paper, paper, place, type Rule } from "./paper.ts";

/** From light, 0, to dark, 100. */
export const blue = (value: number) => `rgb(${240 - 2 * value}, ${240 - 2 * value}, 255)`;
export const field = (x: number, y: number, colour: string) =>
  `<rect x="${place(x) - 30}" y="${place(y) - 20}" width="60" height="40" fill="${colour}"/>`;

/** A legend of 20 colours, 10 pixels each, that says a number at every fifth. */
export const ramp = (colour = blue, say = (value: number) => String(value), label = "people") => {
  const steps = Array.from(
    { length: 20 },
    (_, i) => `<rect x="${10 * i}" width="10" fill="${colour(5 * i)}"/>`,
  );
  const ticks = [0, 25, 50, 75, 100].map(
    (value) => `<g transform="translate(${2 * value},0)"><text>${say(value)}</text></g>`,
  );
  return `<svg class="plot-ramp">${steps.join("")}${ticks.join("")}<text font-weight="bold">${label}</text></svg>`;
};
/** A legend of classes, between which the numbers stand. */
export const classes = (colours: string[], texts: string[]) =>
  `<svg class="plot-ramp">${colours.map((colour, i) => `<rect x="${40 * i}" width="40" fill="${colour}"/>`).join("")}${texts.map((text, i) => `<g transform="translate(${40 * (i + 1)},0)"><text>${text}</text></g>`).join("")}</svg>`;

/** Rows of fields by their colours. */
export const fields = (rows: string[][], more: Partial<Paper> = {}) =>
  paper({
    x: names("2017", "2018", "2019"),
    y: names("CUB", "HTI"),
    drawn: group(
      "cell",
      rows.flatMap((row, y) => row.map((colour, x) => field(x, y, colour))),
    ),
    ramp: ramp(),
    ...more,
  });
export const grid = (rows: number[][], more: Partial<Paper> = {}, colour = blue) =>
  fields(
    rows.map((row) => row.map(colour)),
    more,
  );
export const rows = [
  [10, 90, 50],
  [30, 70, 0],
];
export const rule: Rule = { families: ["cell"], side: null };
export const red = (value: number) => `rgb(255, ${240 - 2 * value}, ${240 - 2 * value})`;
