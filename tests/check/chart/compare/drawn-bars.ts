import { group, names, numbers, type Paper, paper, place, right, up } from "./paper.ts";

export const where = ["Lima", "Puno", "Ica", "Tacna", "Cusco", "Loreto"];

export type Size = number | [from: number, to: number];
const endsOf = (size: Size): [number, number] => (typeof size === "number" ? [0, size] : size);

export const bar = (index: number, size: Size, look = ""): string => {
  const [from, to] = endsOf(size);
  return `<rect x="${place(index) - 30}" y="${up(Math.max(from, to))}" width="60" height="${3 * Math.abs(to - from)}" ${look}/>`;
};
const lyingBar = (index: number, size: Size): string => {
  const [from, to] = endsOf(size);
  return `<rect x="${right(Math.min(from, to))}" y="${place(index) - 30}" width="${5 * Math.abs(to - from)}" height="40"/>`;
};

/** A standing bar for each number, or from one number to another, above a name of its own. */
export const standing = (sizes: Size[], more: Partial<Paper> = {}) =>
  paper({
    x: names(...where.slice(0, sizes.length)),
    y: numbers(up),
    drawn: group(
      "bar",
      sizes.map((size, index) => bar(index, size)),
    ),
    ...more,
  });
/** The same, lying. */
export const lying = (sizes: Size[], more: Partial<Paper> = {}) =>
  paper({
    y: names(...where.slice(0, sizes.length)),
    x: numbers(right),
    drawn: group(
      "bar",
      sizes.map((size, index) => lyingBar(index, size)),
    ),
    ...more,
  });
