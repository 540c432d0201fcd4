import { soleNumber } from "../chart/picture/letters/numbers.ts";
import type { Picture } from "../chart/picture/picture.ts";
import { lightness } from "../colour/difference.ts";
import { type Rgb, readColour } from "../colour/read-colour.ts";
import type { ProblemShape } from "../problem.ts";
import type { ChartFacts } from "../value.ts";
import { hasOwnOrder } from "./order-helps.ts";
import type { Drawn, HonestyRule } from "./rule.ts";

export interface ColoursInOrder extends ProblemShape {
  kind: "colours-in-order";
  detail: {
    /** "numbers": they grow and their colours go back and forth; "names": things without an order grow darker. */
    how: "numbers" | "names";
    names: string[];
  };
}

declare module "../problem.ts" {
  interface Problems {
    "colours-in-order": ColoursInOrder;
  }
}

/**
 * From light to dark is read as from less to more. Numbers need such an order, or one to either side of a
 * middle; names that have none must not be given one.
 * Brewer, Color Use Guidelines for Mapping and Visualization (1994); Borland and Taylor, Rainbow Color Map
 * (Still) Considered Harmful (IEEE CG&A, 2007).
 */
export const coloursInOrder: HonestyRule = {
  name: "colours-in-order",
  check: (facts, drawn) => {
    const explained = drawn ? explainedIn(drawn) : toldIn(facts);
    const names = explained.map(({ name }) => name);
    const how = faultOf(explained);
    if (how === null) return [];
    return [
      {
        kind: "colours-in-order",
        detail: { how, names },
        where: [{ scale: "color" }],
      } satisfies ColoursInOrder,
    ];
  },
};

interface Explained {
  name: string;
  /** What it measures; null for a name. */
  number: number | null;
  colour: Rgb;
}

/** What a legend says of its colours, in its order. */
function explainedIn({ picture: { ramp, legend }, around: { words } }: Drawn): Explained[] {
  if (ramp !== null) return ofRamp(ramp);
  return legend.map(({ text, colour }) => ({
    name: text,
    number: soleNumber(text, words)?.values[0] ?? null,
    colour,
  }));
}

const ofRamp = ({ colours }: NonNullable<Picture["ramp"]>): Explained[] =>
  colours.map(({ colour, from }) => ({ name: "", number: from, colour }));

function toldIn({ scales: { color } }: ChartFacts): Explained[] {
  return (color?.domain ?? []).flatMap((cell, index) => {
    const colour = readColour(color?.range?.[index] ?? "");
    return colour ? [{ name: String(cell), number: typeof cell === "number" ? cell : null, colour }] : [];
  });
}

function faultOf(explained: Explained[]): ColoursInOrder["detail"]["how"] | null {
  if (explained.length < 3) return null;
  if (explained.every(({ number }) => number !== null)) {
    const sorted = explained.toSorted((a, b) => Number(a.number) - Number(b.number));
    return turnsIn(sorted.map(({ colour }) => lightness(colour))) > 1 ? "numbers" : null;
  }
  const isOrdered = explained.some(({ name, number }) => number !== null || hasOwnOrder(name));
  const light = explained.map(({ colour }) => lightness(colour));
  const isRamp = turnsIn(light) === 0 && Math.abs((light[0] ?? 0) - (light.at(-1) ?? 0)) > 30;
  return !isOrdered && isRamp && areOfOneHue(explained) ? "names" : null;
}

/** A step in lightness (CIELAB) that an eye follows. */
const clear = 6;

/** How often lightness goes back again; what is no clear step counts for nothing. */
function turnsIn(light: number[]): number {
  let [turns, way, peak] = [0, 0, light[0] ?? 0];
  for (const one of light) {
    const step = one - peak;
    if (way !== 0 && step * way > 0) peak = one;
    else if (Math.abs(step) > clear) {
      if (way !== 0) turns += 1;
      [way, peak] = [Math.sign(step), one];
    }
  }
  return turns;
}

/** Greys have none and fit any. */
function areOfOneHue(explained: Explained[]): boolean {
  const hues = explained.flatMap(({ colour }) => hueOf(colour) ?? []);
  const apart = (a: number, b: number) => Math.min(Math.abs(a - b), 360 - Math.abs(a - b));
  return hues.every((hue) => apart(hue, hues[0] as number) < 40);
}

function hueOf([red, green, blue]: Rgb): number | null {
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const range = most - least;
  if (range < 25) return null;
  if (most === red) return (60 * ((green - blue) / range) + 360) % 360;
  return most === green ? 60 * ((blue - red) / range) + 120 : 60 * ((red - green) / range) + 240;
}
