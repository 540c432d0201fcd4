import type { Problem } from "../../../problem.ts";
import { textDiffers } from "../../problems/text-differs.ts";
import { type Axis, numberAt, perPixel, type Side } from "../letters/axes.ts";
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
  return [
    ...labelsDiffer(things, side, sides),
    ...tipsDiffer(things, side, sides),
    ...linesDiffer(things, side, sides),
    ...unitsDiffer(isTurned, sides),
    ...titleDiffers(things, sides),
  ];
}

/** Groups whose letters are no part of the data. */
const isGuide = ({ group }: Lettering) => /-axis/.test(group);

function labelsDiffer(things: Said[], side: Side | null, sides: Sides): Problem[] {
  const { picture } = sides.actual;
  const wrong = picture.texts.flatMap((text) => {
    if (isGuide(text) || !isLegible(text.colour)) return [];
    const [beside] = things
      .map((thing) => ({ thing, far: thing.distance(text.x, text.y) }))
      .toSorted((a, b) => a.far - b.far);
    const about = beside && Number.isFinite(beside.far) ? beside.thing : null;
    const how = faultOf(text.text, about, things, side, sides);
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
  side: Side | null,
  sides: Sides,
): "number" | "unit" | null {
  const { actual, expected, around } = sides;
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
    const multiple = side === null ? 1 : (actual.axes[side]?.multiple ?? 1);
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
  if (numbers.length === 0 || about === null || side === null) return null;
  const wanted = unitsIn(`${expected.axes[side]?.label ?? ""} ${unitAround(sides)}`, around.words);
  const bare = about.names.reduce((rest, name) => rest.replace(name, ""), text);
  const said = unitsIn(bare, around.words).filter((unit) => unit !== "percent");
  return said.length > 0 && wanted.length > 0 && !said.some((unit) => wanted.includes(unit)) ? "unit" : null;
}

const sameNumber = (a: Written, b: Written) => a.values.some((value) => b.values.includes(value));

/** The units that stand in a column of units in the tables around. */
function unitAround({ around }: Sides): string {
  const units = around.tables.flatMap(({ columns, values }) => values[columns.indexOf("unit")] ?? []);
  const kinds = new Set(
    units.filter((unit) => typeof unit === "string").map((unit) => unit.replaceAll("_", " ")),
  );
  return kinds.has("persons") ? "persons" : [...kinds].join(" ");
}

function tipsDiffer(things: Said[], side: Side | null, sides: Sides): Problem[] {
  const { picture } = sides.actual;
  const wrong = things.flatMap((thing) => {
    const text = thing.shapes
      .map((index) => shapeAt(picture, index).tip)
      .find((tip) => tip !== "" && faultOf(tip, thing, things, side, sides) !== null);
    return text === undefined ? [] : [{ thing, text }];
  });
  const [first] = wrong;
  if (first === undefined) return [];
  const where = partsOf(
    picture,
    wrong.flatMap(({ thing }) => thing.shapes),
  );
  const { text, thing } = first;
  return [textDiffers({ place: "tip", how: "number", text, item: thing.names, count: wrong.length }, where)];
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
