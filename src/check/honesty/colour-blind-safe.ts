import { areColoursNamed } from "../chart/facts/named-elsewhere.ts";
import { placeName } from "../chart/facts/position.ts";
import type { Swatch } from "../chart/picture/picture.ts";
import { colourDifference, type Vision } from "../colour/difference.ts";
import { type Rgb, readColour } from "../colour/read-colour.ts";
import type { ProblemShape } from "../problem.ts";
import type { ScaleFacts } from "../value.ts";
import type { HonestyRule } from "./rule.ts";

export interface ColourBlindSafe extends ProblemShape {
  kind: "colour-blind-safe";
  detail: {
    /** The two kinds of things whose colours look most alike. */
    names: string[];
    /** Their colours as written. */
    colours: string[];
    /** Who sees them alike: without red cones, or without green ones. */
    vision: Vision;
  };
}

declare module "../problem.ts" {
  interface Problems {
    "colour-blind-safe": ColourBlindSafe;
  }
}

/**
 * One man in twelve and one woman in two hundred do not tell red from green. Colours that name things
 * must stay apart for them too, or the things be named beside their marks.
 * WCAG 2.2, 1.4.1 Use of Color; Okabe and Ito, Color Universal Design (2008).
 */
export const colourBlindSafe: HonestyRule = {
  name: "colour-blind-safe",
  check: (facts, drawn) => {
    const { color } = facts.scales;
    if (color === undefined || !["ordinal", "categorical"].includes(color.type)) return [];
    const legend = drawn?.picture.legend ?? [];
    const closest = closestPair(legend.length > 1 ? legend.map(shownColour) : toldColours(color));
    if (closest === null || areColoursNamed(facts)) return [];
    return [{ kind: "colour-blind-safe", detail: closest, where: [{ scale: "color" }] }];
  },
};

/** Below this ΔE two small marks are easily taken for each other; in the palette of Okabe and Ito none are. */
const leastDifference = 12;

interface NamedColour {
  name: string;
  colour: string;
  rgb: Rgb | null;
}

const shownColour = ({ text, colour }: Swatch): NamedColour => ({
  name: text,
  colour: `rgb(${colour.join(", ")})`,
  rgb: colour,
});

function toldColours({ domain, range }: ScaleFacts): NamedColour[] {
  if (range === null) return [];
  // More things than colours: the first colours come again.
  return domain.map((cell, index) => {
    const colour = range[index % range.length] ?? "";
    return { name: placeName(cell), colour, rgb: readColour(colour) };
  });
}

function closestPair(used: NamedColour[]): ColourBlindSafe["detail"] | null {
  let [closest, smallest]: [ColourBlindSafe["detail"] | null, number] = [null, leastDifference];
  for (const [index, a] of used.entries()) {
    for (const b of used.slice(index + 1)) {
      if (a.rgb === null || b.rgb === null) continue;
      for (const vision of ["deuteranopia", "protanopia"] as const) {
        const difference = colourDifference(a.rgb, b.rgb, vision);
        if (difference >= smallest) continue;
        smallest = difference;
        closest = { names: [a.name, b.name], colours: [a.colour, b.colour], vision };
      }
    }
  }
  return closest;
}
