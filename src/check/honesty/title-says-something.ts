import type { ProblemShape } from "../problem.ts";
import type { ChartFacts } from "../value.ts";
import type { HonestyRule } from "./rule.ts";

export interface TitleSaysSomething extends ProblemShape {
  kind: "title-says-something";
  detail: {
    title: string | null;
    how: "missing" | "blank" | "names-only";
  };
}

declare module "../problem.ts" {
  interface Problems {
    "title-says-something": TitleSaysSomething;
  }
}

/**
 * A title is read first and remembered longest, so it should say what the chart shows and not what it
 * is: a sentence, not the kind of chart or the names of its columns.
 * Borkin and others, Beyond Memorability (IEEE InfoVis 2015); Cole Nussbaumer Knaflic, Storytelling
 * with Data (2015), on titles that state the point.
 */
export const titleSaysSomething: HonestyRule = {
  name: "title-says-something",
  check: (facts) => {
    const how = shortcoming(facts);
    return how === null
      ? []
      : [{ kind: "title-says-something", detail: { title: facts.title, how } } satisfies TitleSaysSomething];
  },
};

/** Fewer words than this make no sentence in either language. */
const fewestWords = 4;

function shortcoming(facts: ChartFacts): TitleSaysSomething["detail"]["how"] | null {
  const title = facts.title?.trim() ?? "";
  if (title === "") return "missing";
  if (/_{3,}/.test(title)) return "blank";
  const words = wordsOf(title);
  const names = new Set(namesIn(facts).flatMap(wordsOf));
  const telling = words.filter((word) => !names.has(word) && !chartWords.has(word) && !smallWords.has(word));
  return words.length < fewestWords || telling.length === 0 ? "names-only" : null;
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];

/** What the columns and axes are called. */
const namesIn = ({ marks, scales }: ChartFacts): string[] => [
  ...Object.values(scales).map((scale) => scale?.label ?? ""),
  ...marks.flatMap(({ channels }) => Object.values(channels).map((channel) => channel?.label ?? "")),
];

const list = (words: string) => new Set(words.split(" "));
const chartWords = list(
  "gráfico grafico gráfica grafica diagrama figura barras barra líneas lineas línea puntos torta mapa histograma tabla datos título titulo chart graph plot figure bar bars line lines dot dots pie map histogram table data title",
);
const smallWords = list(
  "de del la las el los un una y e o en por para con según segun a al the a an of by in on for and or per with number número numero cantidad total totals totales",
);
