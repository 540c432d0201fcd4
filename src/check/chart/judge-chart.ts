import type { Comparison } from "../comparison.ts";
import type { Problem } from "../problem.ts";
import type { Chart } from "../value.ts";
import { checkChart } from "./facts/check-chart.ts";
import { carriersOf, type Encoding } from "./facts/encode.ts";
import { type Family, familyOf } from "./facts/family.ts";
import { tooSmallToSee } from "./facts/too-small-to-see.ts";
import { comparePictures } from "./picture/compare/compare-pictures.ts";
import type { Surroundings } from "./picture/letters/names.ts";

/**
 * Judges a chart by what a reader sees: its picture against the expected one decides. What the program
 * told Plot explains a fault, and judges alone where the expected picture is of a kind that cannot be
 * read yet.
 */
export function judgeChart(
  expected: Chart,
  actual: Chart,
  comparison: Comparison,
  around?: Surroundings,
): Problem[] {
  const byFacts = checkChart(expected.facts, actual.facts, comparison);
  if (!around || !expected.picture || !actual.picture) return byFacts;
  const carriers = carriersOf(expected.facts);
  const families = carriers.map(({ family }) => family);
  const alternatives = comparison.marks?.map(familyOf) ?? [];
  const seen = comparePictures(
    expected.picture,
    actual.picture,
    { families, alternatives, side: carriers[0]?.measure ?? null },
    comparison,
    around,
  );
  if (seen === null) return byFacts;
  const [first] = seen;
  if (first === undefined) return tooSmallToSee(expected.facts, actual.facts, comparison);
  const [why] = byFacts;
  if (why === undefined || areMadeOtherwise(carriers, carriersOf(actual.facts))) return seen;
  // Named in another way, the same things are others to the facts.
  const isNamedOtherwise =
    ["length-differs", "point-differs"].includes(first.kind) && /^items-/.test(why.kind);
  if (isNamedOtherwise) return seen;
  // Facts know how long a bar is, and not from where to where.
  if (first.kind === "length-differs" && first.detail.how === "start") return seen;
  // Both say the same, and what is seen has its place.
  if (first.kind === "order-differs" && why.kind === "order-differs") return seen;
  const isScale = first.kind === "axis-not-readable" && why.kind === "scale-differs";
  const isData = explained.has(first.kind) || (first.kind === "not-seen" && first.detail.how !== "hidden");
  // A mark that draws itself has no facts, whatever is seen of it.
  const isNothingSeen = first.kind === "not-seen" && first.detail.how === "hidden";
  if (why.kind === "chart-empty" && !isNothingSeen && why.detail.barsOnLog !== true) return seen;
  return isScale || isData || structural.has(why.kind) ? byFacts : seen;
}

/** A mark for each series says by its facts nothing that compares with all series in one mark. */
const areMadeOtherwise = (wanted: Encoding[], found: Encoding[]): boolean => {
  const count = (all: Encoding[], family: Family) => all.filter((one) => one.family === family).length;
  return wanted.some(({ family }) => ![0, count(wanted, family)].includes(count(found, family)));
};

/** What is seen of these comes of the data or the mark: the facts say better why. */
const explained = new Set([
  ...[
    "items-extra",
    "items-missing",
    "length-differs",
    "point-differs",
    "axis-multiplied",
    "wrong-mark",
    "scale-differs",
  ],
  ...["order-differs", "colours-differ"],
]);

/** The program asked for another chart altogether; whatever is seen of it follows. */
const structural = new Set([
  ...["channel-missing", "channel-extra", "wrong-channel", "wrong-mark", "mark-missing", "chart-empty"],
]);
