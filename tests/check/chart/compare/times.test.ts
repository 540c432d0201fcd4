// Times along an axis: they stand as far apart as they are, and in their order.
import { expect, test } from "vitest";
import { at, group, numbers, paper, told, up } from "./paper.ts";

const values = [20, 80, 50, 60];
/** Where the first days of January, February, March and April stand, by how many days have gone. */
const evenly = [0, 31, 59, 90].map((days) => Math.round(100 + (1000 * days) / 300));
const months = ["ene 2019", "feb 2019", "mar 2019", "abr 2019"];

const chart = (places: number[], texts = months, drawn = line(places)) =>
  paper({
    x: at(Object.fromEntries(places.map((place, i) => [place, texts[i] ?? ""]))),
    y: numbers(up),
    drawn,
  });
const line = (places: number[]) => {
  const points = places
    .map((place, i) => ({ place, y: up(values[i] ?? 0) }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ place, y }) => `${place},${y}`);
  return group("line", [`<path d="M${points.join("L")}"/>`], 'fill="none" stroke="black"');
};
const dots = (places: number[]) =>
  group(
    "dot",
    places.map((place, i) => `<circle cx="${place}" cy="${up(values[i] ?? 0)}" r="4"/>`),
  );

test.each<[string, ReturnType<typeof chart>, string]>([
  ["as they are", chart(evenly), ""],
  ["in another language", chart(evenly, ["Jan 2019", "Feb 2019", "Mar 2019", "Apr 2019"]), ""],
  ["on a wider frame", chart(evenly.map((place) => 1.2 * place)), ""],
  ["month after month", chart([100, 200, 300, 400]), ""],
  [
    "with one month as wide as a week",
    chart([100, 120, 297, 400]),
    "axis-not-readable axis=x how=uneven found=2019-01,2019-02,2019-03,2019-04 @x",
  ],
  [
    "with one month near the next",
    chart([100, 270, 297, 400]),
    "axis-not-readable axis=x how=uneven found=2019-01,2019-02,2019-03,2019-04 @x",
  ],
  ["to the left", chart([400, 297, 203, 100]), "axis-reversed axis=x times=true @x"],
  [
    "with two in each other's place",
    chart([200, 100, 300, 400]),
    "joined-differs how=over count=1 item=2019-01,2019-03 @0:0",
  ],
  ["as dots to the left", chart([400, 297, 203, 100], months, dots([400, 297, 203, 100])), ""],
  ["as dots, two in each other's place", chart([200, 100, 300, 400], months, dots([200, 100, 300, 400])), ""],
])("months %s", (_, found, said) =>
  expect(told(chart(evenly), found, { families: ["line"], alternatives: ["dot"] })).toBe(said),
);
