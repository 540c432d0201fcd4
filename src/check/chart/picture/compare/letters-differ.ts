import type { Problem } from "../../../problem.ts";
import { textDiffers } from "../../problems/text-differs.ts";
import { type Axis, numberAt, perPixel, type Side } from "../letters/axes.ts";
import type { Surroundings } from "../letters/names.ts";
import { isYear, numbersIn, type Written } from "../letters/numbers.ts";
import { countsOther, unitsIn } from "../letters/units.ts";
import { type Lettering, shapeAt } from "../picture.ts";
import { acrossOf, alongOf, paintOf } from "../reading/bar-like.ts";
import { otherSide } from "../reading/bars.ts";
import { frameOf } from "../reading/frame.ts";
import { isRule } from "../reading/points.ts";
import { isLegible, isPainted } from "../reading/seen.ts";
import { partsOf, type Sides } from "../reading/sides.ts";
import type { Said } from "./said.ts";
import { titleDiffers } from "./title-differs.ts";

/**
 * What the texts of the learner's chart say and what is drawn does not.
 * @param isTurned whether it measures along the other side than the expected chart
 */
export function lettersDiffer(things: Said[], side: Side | null, isTurned: boolean, sides: Sides): Problem[] {
  const measure = side === null ? grid : measureAlong(side, isTurned, sides);
  return [
    ...labelsDiffer(things, measure, sides),
    ...tipsDiffer(things, measure, sides),
    ...linesDiffer(things, side, sides),
    ...unitsDiffer(isTurned, sides),
    ...titleDiffers(things, sides),
  ];
}

/** In what the learner's chart measures. */
interface Measure {
  /** What its label multiplies by. */
  multiple: number;
  /** The units that are expected. */
  units: string[];
}

/** Colours are told from each other, and their legend says the unit. */
const grid: Measure = { multiple: 1, units: [] };

function measureAlong(side: Side, isTurned: boolean, { actual, expected, around }: Sides): Measure {
  const { multiple } = actual.axes[side] as Axis;
  const { label } = expected.axes[isTurned ? otherSide(side) : side] as Axis;
  return { multiple, units: unitsIn(`${label} ${unitAround(around)}`, around.words) };
}

/** Groups whose letters are no part of the data. */
const isGuide = ({ group }: Lettering) => /-axis/.test(group);

function labelsDiffer(things: Said[], measure: Measure, sides: Sides): Problem[] {
  const { picture } = sides.actual;
  const wrong = picture.texts.flatMap((text) => {
    if (isGuide(text) || !isLegible(text.colour)) return [];
    const [beside] = things
      .map((thing) => ({ thing, far: thing.distance(text.x, text.y) }))
      .toSorted((a, b) => a.far - b.far);
    const about = beside && Number.isFinite(beside.far) ? beside.thing : null;
    const how = faultOf(text.text, about, things, measure, sides);
    return how === null ? [] : [{ text, about, how }];
  });
  const [first] = wrong;
  if (first === undefined) return [];
  const detail = {
    place: "label",
    how: first.how,
    text: first.text.text,
    item: first.about?.names ?? [],
    count: wrong.length,
  } as const;
  const where = wrong.flatMap(({ about, text }) =>
    about ? partsOf(picture, about.shapes) : text.mark === null ? [] : [{ mark: text.mark }],
  );
  return [textDiffers(detail, where)];
}

function faultOf(
  text: string,
  about: Said | null,
  things: Said[],
  { multiple, units }: Measure,
  { around }: Sides,
): "number" | "unit" | null {
  const numbers = numbersIn(text, around.words);
  const own = about === null ? things : [about];
  const total = things.reduce((sum, { value }) => sum + value, 0);
  const allowed = (number: Written) => {
    if (
      isYear(number) ||
      own.some(({ names }) =>
        names.some((name) => numbersIn(name, around.words).some((one) => sameNumber(one, number))),
      )
    )
      return true;
    return own.some((thing) =>
      number.values.some(
        (said) =>
          thing.says(said, number.step / 2) ||
          thing.says(said * multiple, (number.step * multiple) / 2) ||
          (number.percent &&
            Math.abs(said - (100 * thing.value) / (total || 1)) <= 0.6 * Math.max(1, number.step)),
      ),
    );
  };
  if (numbers.some((number) => !allowed(number))) return "number";
  if (numbers.length === 0 || about === null) return null;
  const bare = about.names.reduce((rest, name) => rest.replace(name, ""), text);
  const said = unitsIn(bare, around.words).filter((unit) => unit !== "percent");
  return said.length > 0 && units.length > 0 && !said.some((unit) => units.includes(unit)) ? "unit" : null;
}

const sameNumber = (a: Written, b: Written) => a.values.some((value) => b.values.includes(value));

/** The units that stand in a column of units in the tables around. */
function unitAround({ tables }: Surroundings): string {
  const units = tables.flatMap(({ columns, values }) => values[columns.indexOf("unit")] ?? []);
  const kinds = new Set(
    units.filter((unit) => typeof unit === "string").map((unit) => unit.replaceAll("_", " ")),
  );
  return kinds.has("persons") ? "persons" : [...kinds].join(" ");
}

function tipsDiffer(things: Said[], measure: Measure, sides: Sides): Problem[] {
  const { picture } = sides.actual;
  const wrong = things.flatMap((thing) => {
    const faults = thing.shapes.flatMap((index) => {
      const text = shapeAt(picture, index).tip;
      const how = faultOf(text, thing, things, measure, sides);
      return how === null ? [] : [{ thing, text, how }];
    });
    return faults.slice(0, 1);
  });
  const [first] = wrong;
  if (first === undefined) return [];
  const where = partsOf(
    picture,
    wrong.flatMap(({ thing }) => thing.shapes),
  );
  const { text, thing, how } = first;
  return [textDiffers({ place: "tip", how, text, item: thing.names, count: wrong.length }, where)];
}

/** A line across the chart stands at 0, at a number of the data, at their mean or median, or where the axis has a tick. */
function linesDiffer(things: Said[], side: Side | null, sides: Sides): Problem[] {
  const { picture, axes } = sides.actual;
  const axis = side === null ? null : axes[side];
  if (side === null || axis?.kind !== "number") return [];
  const values = things.map(({ value }) => value).toSorted((a, b) => a - b);
  const middle = values.length / 2;
  const median = ((values[Math.floor(middle)] ?? 0) + (values[Math.ceil(middle) - 1] ?? 0)) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const known = [0, mean, median];
  const wrong = picture.shapes.flatMap((shape, index) => {
    if (!isRule(shape) || /-(axis|grid)/.test(shape.group) || !isPainted(paintOf(shape))) return [];
    const [low, high] = alongOf(shape.box, side);
    const [start, end] = acrossOf(shape.box, side);
    if (high - low > Math.max(2, shape.width + 1) || end - start < frameOf(sides.actual, otherSide(side)) / 2)
      return [];
    const at = (low + high) / 2;
    const value = numberAt(axis, at) ?? Number.NaN;
    const slack = 2 * perPixel(axis, at);
    const isKnown =
      known.some((one) => Math.abs(one - value) <= slack) ||
      things.some((thing) => thing.says(value, slack)) ||
      axis.ticks.some((tick) => Math.abs(tick.at - at) < 1.5);
    return isKnown ? [] : [{ index, value }];
  });
  const [first] = wrong;
  if (first === undefined) return [];
  const text = String(Number(first.value.toPrecision(3)));
  return [
    textDiffers(
      { place: "line", how: "number", text, item: [], count: wrong.length },
      partsOf(
        picture,
        wrong.map(({ index }) => index),
      ),
    ),
  ];
}

function unitsDiffer(isTurned: boolean, { expected, actual, around }: Sides): Problem[] {
  const bare = (label: string) => label.replace(/^[\s↑↓←→]+|[\s↑↓←→]+$/g, "");
  const pairs: [wanted: string, found: string, scale: string, strict: boolean][] = [
    [expected.picture.ramp?.label ?? "", actual.picture.ramp?.label ?? "", "color", true],
  ];
  for (const one of ["x", "y"] as const) {
    const side = isTurned ? otherSide(one) : one;
    const [own, theirs] = [expected.axes[one], actual.axes[side]];
    if (own?.kind !== "number" || theirs?.kind !== "number" || theirs.label === "") continue;
    // Ticks that say % say it for the label too.
    const said = ({ label, percent }: Axis) => bare(label) + (percent ? " %" : "");
    pairs.push([said(own), said(theirs), side, false]);
  }
  const [first] = pairs.filter(
    ([wanted, found, , strict]) => wanted !== "" && countsOther(wanted, found, around, strict),
  );
  if (first === undefined) return [];
  const text = bare(first[1].replace(/ %$/, ""));
  return [textDiffers({ place: "title", how: "unit", text, item: [], count: 1 }, [{ scale: first[2] }])];
}
