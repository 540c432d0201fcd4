import type { Problem } from "../../../problem.ts";
import { notSeen } from "../../problems/not-seen.ts";
import { shapeAt } from "../picture.ts";
import { type Lane, nameOf, type Pair } from "../reading/bar-lanes.ts";
import type { Bars } from "../reading/bars.ts";
import { frameOf } from "../reading/frame.ts";
import { partsOf, type Seen, type Sides } from "../reading/sides.ts";

export const leaves = ({ bars }: Lane, { side }: Bars, { picture }: Seen): boolean => {
  const frame = picture.frame[side];
  return (
    frame !== null &&
    bars.some(({ pixels: [low, high] }) => high > Math.max(...frame) + 1.5 || low < Math.min(...frame) - 1.5)
  );
};

/** What leaves the drawing, its clip or the frame of its axes is cut, unless the solution's is. */
export function outside(pairs: Pair[], wanted: Bars, sides: Sides): Problem[] {
  const { actual, expected } = sides;
  const isWhole = (lane: Lane) => !isCut(lane, expected) && !leaves(lane, wanted, expected);
  const cut = pairs
    .filter((pair) => isCut(pair.found, actual) && isWhole(pair.wanted))
    .map(({ found }) => found);
  const [first] = cut;
  if (first === undefined) return [];
  return [
    notSeen(
      "outside",
      cut.length,
      nameOf(first),
      partsOf(
        actual.picture,
        cut.flatMap(({ shapes }) => shapes),
      ),
    ),
  ];
}

export const isCut = ({ shapes, bars }: Lane, { picture }: Sides["actual"]): boolean =>
  shapes.some((index) => shapeAt(picture, index).cut && bars.some(({ shape }) => shape === index));

/** The largest takes at least a third of the frame, unless it does not in the solution either. */
export function tooSmall(wanted: Bars, found: Bars, { expected, actual }: Sides): Problem[] {
  const share = ({ lanes, side }: Bars, seen: Sides["actual"]) => {
    const longest = Math.max(
      0,
      ...lanes.flatMap(({ bars }) => bars.map(({ pixels: [low, high] }) => high - low)),
    );
    return longest / frameOf(seen, side);
  };
  const least = Math.min(1 / 3, 0.8 * share(wanted, expected));
  const isTiny = frameOf(actual, found.side) < 60 && frameOf(expected, wanted.side) > 120;
  return share(found, actual) < least || isTiny
    ? [notSeen("small", found.lanes.length, [], [{ scale: found.side }])]
    : [];
}
