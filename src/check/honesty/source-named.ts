import type { Source } from "../chart/picture/letters/names.ts";
import { plain, type ReaderWords } from "../chart/picture/letters/words.ts";
import type { ProblemShape } from "../problem.ts";
import type { HonestyRule } from "./rule.ts";

export interface SourceNamed extends ProblemShape {
  kind: "source-named";
  detail: {
    /**
     * "blank": the place is there and still to be filled in; "other": not who publishes the numbers;
     * "not-simulated": nobody counted them, and the chart does not say so.
     */
    how: "missing" | "blank" | "not-named" | "other" | "not-simulated";
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
 * A chart travels without its page: who reads it must be able to see where the numbers come from, and
 * that they come from nowhere where they were made to practise with.
 * UNECE, Making Data Meaningful, part 2 (2009): every chart names its source; OCHA, Graphics Stylebook.
 */
export const sourceNamed: HonestyRule = {
  name: "source-named",
  check: ({ caption, subtitle, title }, drawn) => {
    const texts = [caption, subtitle, title]
      .map((text) => text?.trim() ?? "")
      .filter((text) => !/_{3,}/.test(text));
    const { sources = [], words } = drawn?.around ?? {};
    const how =
      words !== undefined && sources.length > 0
        ? notPublished(texts.join(" \n "), sources, words)
        : texts.some((text) => named.test(text))
          ? null
          : "not-named";
    if (how === null) return [];
    const written = caption?.trim() ?? "";
    const isUnfilled = /_{3,}/.test(written) ? "blank" : written === "" ? "missing" : null;
    const isSaid = texts.some((text) => named.test(text));
    const found = isSaid ? how : (isUnfilled ?? "not-named");
    return [{ kind: "source-named", detail: { how: found, caption } } satisfies SourceNamed];
  },
};

/** The word "source" with a name behind it, or the name of one that this course uses. */
const named =
  /(fuentes?|sources?|elaboraci[oó]n|elaborado|elaborated|based on)\b\W*[\p{L}\d]{2,}|\b(GTRM|ACNUR|UNHCR|R4V|INEI|OIM|IOM|RMRP|HDX|OCHA|Migraciones)\b/iu;

function notPublished(text: string, sources: Source[], words: ReaderWords): "other" | "not-simulated" | null {
  if (sources.some(({ simulated }) => simulated))
    return words.simulated.some((word) => mentions(text, word)) ? null : "not-simulated";
  const titles = sources.flatMap((source) => source.titles);
  const isNamed = words.publishers
    .filter((names) => titles.some((title) => names.some((name) => mentions(title, name))))
    .some((names) => names.some((name) => mentions(text, name)));
  return isNamed || titles.some((title) => mentions(text, plain(title))) ? null : "other";
}

/** Whether a text has a word, or words, that begin so. */
const mentions = (text: string, word: string): boolean =>
  new RegExp(`(?<![\\p{L}\\d])${word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}`, "u").test(plain(text));
