import type { WrongMark } from "../../../check/chart/facts/wrong-mark.ts";
import { formatList } from "../../../i18n/format.ts";
import { families } from "../../chart-words.ts";
import type { Words } from "../../speaker.ts";

export const wrongMark: Words<WrongMark> = {
  es: ({ found }) =>
    `Veo ${formatList(
      found.map((family) => families[family].es),
      "es",
    )}. Aquí se pide otra marca: ¿tu gráfico habla con un largo, con una posición o con un color?`,
  en: ({ found }) =>
    `I see ${formatList(
      found.map((family) => families[family].en),
      "en",
    )}. Another mark is asked for: does your chart speak by length, by position or by colour?`,
};
