import type { MarkMissing } from "../../../check/chart/facts/mark-missing.ts";
import { formatList } from "../../../i18n/format.ts";
import { families } from "../../chart-words.ts";
import type { Words } from "../../speaker.ts";

export const markMissing: Words<MarkMissing> = {
  es: ({ found, count }, say) =>
    `Veo ${formatList(
      found.map((family) => families[family].es),
      "es",
    )}, y ${say.count(count, "falta {n} capa", "faltan {n} capas")} de datos. Agrega otra marca a la lista marks.`,
  en: ({ found, count }, say) =>
    `I see ${formatList(
      found.map((family) => families[family].en),
      "en",
    )}, and ${say.count(count, "{n} layer of figures is missing", "{n} layers of figures are missing")}. Add another mark to the list marks.`,
};
