import { sameCell } from "../../cell.ts";
import type { Comparison } from "../../comparison.ts";
import type { Problem } from "../../problem.ts";
import type { Cell, ChartFacts } from "../../value.ts";
import { carriersOf, encodeChart } from "./encode.ts";
import { type MarkMatch, matchMarks, saidBy } from "./match.ts";
import { valuesDiffer } from "./values-differ.ts";

/** A number that is off by less than this part of the largest one is off by less than a pixel or two. */
const unseen = 0.005;

/**
 * Numbers that are wrong by less than a drawing shows, and numbers that cannot be drawn: only the facts
 * know of them. Where a chart's numbers are others altogether (thousands, shares) the picture alone has
 * said that they read the same.
 */
export function tooSmallToSee(expected: ChartFacts, actual: ChartFacts, comparison: Comparison): Problem[] {
  const drawn = encodeChart(actual);
  return carriersOf(expected).flatMap((layer) => {
    const matches = drawn
      .filter(({ family, measure }) => family === layer.family && measure === layer.measure)
      .map((encoding) => matchMarks(layer, encoding, comparison))
      .filter(({ items }) => items.extra.length + items.missing.length + items.duplicates.length === 0);
    return matches.some((match) => off(match).length === 0)
      ? []
      : matches.flatMap((match) =>
          off(match).every((pair) => isUnseen(pair, match)) ? valuesDiffer(match) : [],
        );
  });
}

interface Off {
  wanted: Cell;
  found: Cell;
}

const off = ({ expected, actual, items, tolerance }: MarkMatch): Off[] =>
  items.pairs
    .map((pair) => ({
      wanted: saidBy(expected, pair.expected, "value"),
      found: saidBy(actual, pair.actual, "value"),
    }))
    .filter(({ wanted, found }) => !sameCell(wanted, found, tolerance));

function isUnseen({ wanted, found }: Off, { expected }: MarkMatch): boolean {
  if (typeof found === "string") return /^-?Infinity$/.test(found);
  if (typeof wanted !== "number" || typeof found !== "number") return false;
  const largest = Math.max(...expected.items.map(({ roles }) => Math.abs(Number(roles.value ?? 0))));
  return Math.abs(wanted - found) <= unseen * largest;
}
