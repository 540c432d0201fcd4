import type { Comparison } from "../../../comparison.ts";
import type { Problem, ProblemShape } from "../../../problem.ts";
import type { Family } from "../../facts/family.ts";
import { notReadable } from "../../problems/not-readable.ts";
import { notSeen } from "../../problems/not-seen.ts";
import type { Axis, Side } from "../letters/axes.ts";
import type { Growth } from "../letters/fit.ts";
import type { Surroundings } from "../letters/names.ts";
import { type Picture, shapeAt } from "../picture.ts";
import { isBarLike } from "../reading/bar-like.ts";
import {
  formsOf,
  isAmbiguous,
  type Measured,
  overTime,
  pointsOf,
  type Reading,
  readEach,
  readForm,
  sideOf,
} from "../reading/reading.ts";
import { partsOf, type Sides, seenIn } from "../reading/sides.ts";
import { barsDiffer } from "./bars-differ.ts";
import { cellsDiffer } from "./cells-differ.ts";
import { coveredLetters } from "./covered.ts";
import { lettersDiffer } from "./letters-differ.ts";
import { pointsDiffer } from "./points-differ.ts";
import { saidBy } from "./said.ts";
import { isScatter, scatterDiffers } from "./scatter-differs.ts";
import { joinedNames, strays } from "./strays.ts";
import { unreadableAxis } from "./unreadable-axis.ts";

/** What carries the data. */
export interface Asked {
  /** The kinds of mark of the expected chart. */
  families: Family[];
  /** Other kinds that may carry it. */
  alternatives: Family[];
  /** The side along which the expected chart measures; null where it is not known. */
  side: Side | null;
}

/**
 * Compares what a reader sees of two charts. Null where the expected picture is of a kind that cannot be
 * read yet, so that only the facts can judge.
 */
export function comparePictures(
  wanted: Picture,
  found: Picture,
  { families, alternatives, side }: Asked,
  comparison: Comparison,
  around: Surroundings,
): Problem[] | null {
  const [expected, actual] = [seenIn(wanted, around.words), seenIn(found, around.words)];
  const sides: Sides = { expected, actual, comparison, around };
  const [form, ...others] = formsOf(families);
  if (form === undefined || others.length > 0 || wanted.unread.length > 0) return null;
  const reading = readForm(form, side, expected, around);
  if (reading === null) return null;
  const isNameless = isAmbiguous(reading);
  if (isNameless && !isScatter(reading, expected)) return null;
  const [unread] = found.unread;
  if (unread !== undefined) return [notReadable(unread)];

  const allowed = [
    form,
    ...formsOf(alternatives),
    ...(overTime(reading, around) ? (["lines", "dots"] as const) : []),
  ];
  const orientation = comparison.orientation || isNameless;
  const readings = [...new Set(allowed)].flatMap((one) =>
    readEach(one, actual, around, { ...comparison, orientation }, reading),
  );
  const judged = readings
    .flatMap((own) => {
      const problems = isNameless ? dotsDiffer(reading, own, sides) : differ(reading, own, sides);
      return problems === null ? [] : [{ own, problems }];
    })
    .toSorted((a, b) => weight(a.problems) - weight(b.problems));
  const [best] = judged;
  if (best === undefined) return [unseen(reading, sides)];
  if (best.problems.length > 0) return best.problems;
  return [
    ...notBars(reading, best.own, alternatives, sides),
    ...strays(best.own, sides),
    ...joinedNames(best.own, sides),
    ...coveredLetters(sides),
    ...lettersDiffer(
      saidBy(reading, best.own, sides),
      sideOf(best.own),
      sideOf(best.own) !== sideOf(reading),
      sides,
    ),
  ];
}

/** Dots that no name tells apart, read between the same two axes; null for what is no dots. */
function dotsDiffer(wanted: Reading, found: Reading, sides: Sides): Problem[] | null {
  if (wanted.form !== "dots" || found.form !== "dots") return null;
  const growth = growthDiffers(wanted, found, sides);
  return growth.length > 0 ? growth : scatterDiffers(wanted.points, found.points, sides);
}

/** Null where one is a grid of colours alone: what it says cannot be said along an axis, nor the other way round. */
function differ(wanted: Reading, found: Reading, sides: Sides): Problem[] | null {
  if (wanted.form === "cells")
    return found.form === "cells" ? cellsDiffer(wanted.cells, found.cells, sides) : null;
  if (found.form === "cells") return null;
  const growth = growthDiffers(wanted, found, sides);
  if (growth.length > 0) return growth;
  if (wanted.form === "bars" && found.form === "bars") return barsDiffer(wanted.bars, found.bars, sides);
  const isLine = wanted.form === "lines" && found.form === "lines";
  return pointsDiffer(pointsOf(wanted), pointsOf(found), sides, {
    joined: isLine,
    ordered: found.form === "lines",
  });
}

function growthDiffers(wanted: Measured, found: Measured, { expected, actual }: Sides): Problem[] {
  const own = sideOf(found);
  const axis = actual.axes[own] as Axis;
  if (axis.fault !== null) return [unreadableAxis(own, axis)];
  const [a, b] = [growthOf(expected.axes[sideOf(wanted)] as Axis), growthOf(axis)];
  return a === b ? [] : [{ kind: "scale-differs", detail: { axis: own, found: b }, where: [{ scale: own }] }];
}

/** Of an axis along which something is measured, as its letters were read. */
const growthOf = ({ fits }: Axis): Growth => (fits[0] as Axis["fits"][number]).fit.growth;

/** Read the wrong way round, a chart seems to have other names and axes. */
const ofTheWay = new Set(["axis-not-readable", "scale-differs", "names-differ"]);

/** Lighter readings explain more: fewer problems, about fewer things. */
const weight = (problems: ProblemShape[]): number =>
  problems.reduce(
    (sum, { kind, detail }) => sum + (ofTheWay.has(kind) ? 2000 : 1000) + Number(detail.count ?? 1),
    0,
  );

/** Nothing that the learner drew can be read as what is asked for: say why. */
function unseen(wanted: Reading, { actual }: Sides): Problem {
  const { picture, axes } = actual;
  const drawn = picture.shapes.flatMap((shape, index) =>
    isBarLike(shape, "x") ||
    isBarLike(shape, "y") ||
    shape.form === "dot" ||
    (shape.form === "stroke" && shape.lines.some((line) => line.length > 4))
      ? [index]
      : [],
  );
  const isLegibleAnywhere = Object.values(axes).some((axis) => axis !== null);
  if (picture.width < 100 || picture.height < 60)
    return notSeen("small", drawn.length, [], partsOf(picture, drawn));
  if (!isLegibleAnywhere && drawn.length === 0) return notSeen("hidden", 0, [], []);
  const numbered = (["x", "y"] as const).filter(
    (one) => axes[one]?.kind === "number" && axes[one].fault === null,
  );
  if (wanted.form !== "cells" && numbered.length === 0) {
    const side = sideOf(wanted);
    const [one] = (["x", "y"] as const).filter((one) => axes[one] === null || axes[one].fault !== null);
    return unreadableAxis(one ?? side, axes[one ?? side]);
  }
  return notSeen("hidden", drawn.length, [], partsOf(picture, drawn));
}

/** Thick lines look like bars where time runs; beside names they are another mark than the one asked for. */
function notBars(
  wanted: Reading,
  found: Reading,
  alternatives: Family[],
  { actual, around }: Sides,
): Problem[] {
  if (found.form !== "bars" || alternatives.includes("rule") || overTime(wanted, around)) return [];
  const lines = found.bars.lanes
    .flatMap(({ bars }) => bars.map(({ shape }) => shape))
    .filter((index) => shapeAt(actual.picture, index).form === "stroke");
  return lines.length === 0
    ? []
    : [{ kind: "wrong-mark", detail: { found: ["rule"] }, where: partsOf(actual.picture, lines) }];
}
