import { isFurniture } from "../chart/family.ts";
import { areColoursNamed } from "../chart/named-elsewhere.ts";
import type { Problem } from "../problem.ts";
import type { ChartFacts } from "../value.ts";
import type { HonestyRule } from "./rule.ts";

export interface LegendForColour extends Problem {
  kind: "legend-for-colour";
  detail: {
    /** "missing": colours are not explained; "no-label": a legend of numbers does not say of what. */
    how: "missing" | "no-label";
  };
}

/**
 * A colour that means something must say what. It does so by a legend, by names written beside the
 * marks, or because an axis names the same things.
 * Tufte, The Visual Display of Quantitative Information (1983); WCAG 2.2, 1.4.1 Use of Color.
 */
export const legendForColour: HonestyRule = {
  name: "legend-for-colour",
  check: (facts) => {
    const { color } = facts.scales;
    if (color === undefined || color.domain.length < 2 || !coloursMean(facts)) return [];
    const names = ["ordinal", "categorical"].includes(color.type);
    const how = facts.legends.includes("color")
      ? !names && saysNothing(color.label?.trim() ?? "")
        ? "no-label"
        : null
      : names && areColoursNamed(facts)
        ? null
        : "missing";
    if (how === null) return [];
    return [
      { kind: "legend-for-colour", detail: { how }, where: [{ scale: "color" }] } satisfies LegendForColour,
    ];
  },
};

/** Missing, a blank still to be filled in, or only what the column is called. */
const saysNothing = (label: string): boolean => /^_*$|^[\p{L}\d]+(_[\p{L}\d]+)+$/u.test(label);

const coloursMean = ({ marks }: ChartFacts): boolean =>
  marks.some(({ kind, channels }) =>
    [channels.fill, channels.stroke].some((channel) => !isFurniture(kind) && channel?.scale === "color"),
  );
