import { familyOf, isGuide } from "../chart/facts/family.ts";
import { areColoursNamed } from "../chart/facts/named-elsewhere.ts";
import { areNamesSeen, hasNamelessLines } from "../chart/picture/colours-named.ts";
import { readDrawn } from "../chart/picture/read-drawn.ts";
import type { ProblemShape } from "../problem.ts";
import type { ChartFacts } from "../value.ts";
import type { HonestyRule } from "./rule.ts";

export interface LegendForColour extends ProblemShape {
  kind: "legend-for-colour";
  detail: {
    /** "missing": colours are not explained; "no-label": a legend of numbers does not say of what. */
    how: "missing" | "no-label";
  };
}

declare module "../problem.ts" {
  interface Problems {
    "legend-for-colour": LegendForColour;
  }
}

/**
 * A colour that means something must say what. It does so by a legend, by names written beside the
 * marks, or because an axis names the same things. Lines of one mark each, in colours typed in, are
 * explained by no legend: their names have to be written.
 * Tufte, The Visual Display of Quantitative Information (1983); WCAG 2.2, 1.4.1 Use of Color.
 */
export const legendForColour: HonestyRule = {
  name: "legend-for-colour",
  check: (facts, drawn) => {
    const { color } = facts.scales;
    const read = readDrawn(facts, drawn);
    if (read === null ? linesAreNameless(facts) : hasNamelessLines(read)) return [missing];
    if (color === undefined || color.domain.length < 2 || !coloursMean(facts)) return [];
    const measures = !["ordinal", "categorical"].includes(color.type);
    const picture = drawn?.picture;
    const hasLegend = picture
      ? picture.ramp !== null || picture.legend.length > 0
      : facts.legends.includes("color");
    if (measures && hasLegend) {
      const label = picture?.ramp ? picture.ramp.label : (color.label ?? "");
      return saysNothing(label.trim()) ? [{ ...missing, detail: { how: "no-label" } }] : [];
    }
    const isSaid = picture
      ? areNamesSeen(facts, picture, read?.reading ?? null)
      : hasLegend || areColoursNamed(facts);
    return !measures && isSaid ? [] : [missing];
  },
};

const missing: LegendForColour = {
  kind: "legend-for-colour",
  detail: { how: "missing" },
  where: [{ scale: "color" }],
};

/** Several lines, a mark each, that differ by typed-in colours, with fewer names written than there are lines. */
function linesAreNameless({ marks }: ChartFacts): boolean {
  const lines = marks.filter(
    ({ kind, constants }) => familyOf(kind) === "line" && constants.stroke !== "none",
  );
  // A line that is drawn twice, to give it an edge, is one line in the colour that lies on top.
  const seen = new Map(
    lines.map(({ channels: { x, y }, constants }) => [
      JSON.stringify([x?.values, y?.values]),
      String(constants.stroke),
    ]),
  );
  const written = new Set(
    marks
      .filter(({ kind }) => kind.startsWith("text"))
      .flatMap(({ channels }) => channels.text?.values ?? [])
      .filter((text) => /\p{Letter}/u.test(String(text))),
  );
  const typedIn = lines.every(({ constants }) => "stroke" in constants);
  return typedIn && new Set(seen.values()).size > 1 && written.size < seen.size;
}

/** Missing, a blank still to be filled in, or only what the column is called. */
const saysNothing = (label: string): boolean => /^_*$|^[\p{L}\d]+(_[\p{L}\d]+)+$/u.test(label);

const coloursMean = ({ marks }: ChartFacts): boolean =>
  marks.some(({ kind, channels }) =>
    [channels.fill, channels.stroke].some((channel) => !isGuide(kind) && channel?.scale === "color"),
  );
