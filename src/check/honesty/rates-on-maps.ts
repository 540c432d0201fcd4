import { familyOf } from "../chart/facts/family.ts";
import type { ProblemShape } from "../problem.ts";
import type { HonestyRule } from "./rule.ts";

export interface RatesOnMaps extends ProblemShape {
  kind: "rates-on-maps";
  detail: {
    /** What the colours are said to measure. */
    label: string;
  };
}

declare module "../problem.ts" {
  interface Problems {
    "rates-on-maps": RatesOnMaps;
  }
}

/**
 * Areas that are coloured by a count mostly show where many people live. Filled areas of unequal
 * population are compared by rates; counts are shown by the size of a symbol.
 * Monmonier, How to Lie with Maps (1991), chapter on choropleth maps; UNECE, Making Data Meaningful,
 * part 2 (2009), chapter on maps.
 *
 * Whether a number is a rate is read from the label of its colours; without a label nothing is said
 * here, because the missing label is a breach of its own.
 */
export const ratesOnMaps: HonestyRule = {
  name: "rates-on-maps",
  check: ({ marks, scales: { color } }) => {
    const label = color?.label?.trim() ?? "";
    if (color === undefined || label === "" || ["ordinal", "categorical"].includes(color.type)) return [];
    const filled = marks.findIndex(
      ({ kind, channels }) => familyOf(kind) === "geo" && channels.fill?.scale === "color",
    );
    if (filled === -1 || rate.test(label)) return [];
    return [{ kind: "rates-on-maps", detail: { label }, where: [{ scale: "color" }] } satisfies RatesOnMaps];
  },
};

/** Whole words; "\b" would not do, which takes "í" for no letter and so finds no word in "índice". */
const rate =
  /%|‰|(^|\P{L})(por ?ciento|porcentaje|proporci[oó]n|tasa|raz[oó]n|por cada|por (mil|km|habitante|persona|hogar)|densidad|promedio|media(na)?|[ií]ndice|share|per ?cent(age)?|proportion|rate|ratio|per|density|average|mean|median|index|pct)(?!\p{L})/iu;
