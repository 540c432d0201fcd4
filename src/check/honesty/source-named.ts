import type { ProblemShape } from "../problem.ts";
import type { HonestyRule } from "./rule.ts";

export interface SourceNamed extends ProblemShape {
  kind: "source-named";
  detail: {
    /** "blank": the place is there and still to be filled in. */
    how: "missing" | "blank" | "not-named";
    /** What the learner wrote there. */
    caption: string | null;
  };
}

declare module "../problem.ts" {
  interface Problems {
    "source-named": SourceNamed;
  }
}

/**
 * A chart travels without its page: who reads it must be able to see where the numbers come from.
 * UNECE, Making Data Meaningful, part 2 (2009): every chart names its source; OCHA, Graphics Stylebook.
 */
export const sourceNamed: HonestyRule = {
  name: "source-named",
  check: ({ caption, subtitle, title }) => {
    const texts = [caption, subtitle, title].map((text) => text?.trim() ?? "");
    if (texts.some((text) => named.test(text) && !/_{3,}/.test(text))) return [];
    const written = texts[0] ?? "";
    const how = /_{3,}/.test(written) ? "blank" : written === "" ? "missing" : "not-named";
    return [{ kind: "source-named", detail: { how, caption } } satisfies SourceNamed];
  },
};

/** The word "source" with a name behind it, or the name of one that this course uses. */
const named =
  /(fuentes?|sources?|elaboraci[oó]n|elaborado|elaborated|based on)\b\W*[\p{L}\d]{2,}|\b(GTRM|ACNUR|UNHCR|R4V|INEI|OIM|IOM|RMRP|HDX|OCHA|Migraciones)\b/iu;
