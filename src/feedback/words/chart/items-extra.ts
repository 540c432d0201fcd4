import type { ItemsExtra } from "../../../check/chart/facts/items-extra.ts";
import type { Words } from "../../speaker.ts";

export const itemsExtra: Words<ItemsExtra> = {
  es: ({ count, found, item }, say) => {
    const which = item.length === 0 ? "" : `, por ejemplo ${say.row(item)}`;
    return `Tu gráfico muestra ${say.count(found, "{n} elemento", "{n} elementos")} y ${say.count(count, "{n} está de más", "{n} están de más")}${which}. ${say.count(count, "¿Qué condición lo dejaría fuera?", "¿Qué condición los dejaría fuera?")}`;
  },
  en: ({ count, found, item }, say) => {
    const which = item.length === 0 ? "" : `, for example ${say.row(item)}`;
    return `Your chart shows ${say.count(found, "{n} thing", "{n} things")} and ${say.count(count, "{n} is too many", "{n} are too many")}${which}. ${say.count(count, "Which condition would leave it out?", "Which condition would leave them out?")}`;
  },
};
