import type { ItemsMissing } from "../../../check/chart/facts/items-missing.ts";
import type { Words } from "../../speaker.ts";

export const itemsMissing: Words<ItemsMissing> = {
  es: ({ count, found, item, tell }, say) => {
    const which = tell ? `, por ejemplo ${say.row(item)}` : "";
    return `Tu gráfico muestra ${say.count(found, "{n} elemento", "{n} elementos")} y ${say.count(count, "falta {n}", "faltan {n}")}${which}. Revisa si tu filtro deja fuera algo que sí va.`;
  },
  en: ({ count, found, item, tell }, say) => {
    const which = tell ? `, for example ${say.row(item)}` : "";
    return `Your chart shows ${say.count(found, "{n} thing", "{n} things")} and ${say.count(count, "{n} is missing", "{n} are missing")}${which}. Check whether your filter leaves out something that belongs.`;
  },
};
