import { colourDifference } from "../../colour/difference.ts";
import type { Problem } from "../../problem.ts";
import { notSeen } from "../problems/not-seen.ts";
import { over, type Paint } from "./markup/paint.ts";
import { darkPaper, exchanged, ink, paper } from "./markup/palette.ts";
import type { Picture, Shape } from "./picture.ts";
import { isPainted } from "./reading/seen.ts";
import { partsOf } from "./reading/sides.ts";

/** Near black differs a little from every dark paper; on a screen nobody sees it. */
const contrast = 12;

/** What of a drawing is seen in the light theme alone: its colours are its own and do not change with the page. */
export function unseenInDark(picture: Picture): Problem[] {
  const lost = picture.shapes.flatMap((shape, index) =>
    !/-(axis|grid)|frame/.test(shape.group) && isLost(shape) ? [index] : [],
  );
  return lost.length === 0 ? [] : [notSeen("dark", lost.length, [], partsOf(picture, lost))];
}

function isLost({ fill, stroke, width, marked }: Shape): boolean {
  const paints = [fill, width > 0.2 ? stroke : null, marked].filter((paint) => isPainted(paint));
  return paints.length > 0 && !paints.some((paint) => isSeenInDark(paint as Paint));
}

const pageColours = [ink, paper, ...exchanged.values()].map(String);

const isSeenInDark = (paint: Paint): boolean =>
  pageColours.includes(String(paint.colour)) ||
  colourDifference(over(paint, darkPaper), darkPaper) >= contrast;
