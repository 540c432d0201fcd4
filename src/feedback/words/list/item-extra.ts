import type { ItemExtra } from "../../../check/list/item-extra.ts";
import type { Words } from "../../speaker.ts";

export const itemExtra: Words<ItemExtra> = {
  es: ({ count, found, item, repeated }, say) =>
    `Tu lista tiene ${say.count(found, "{n} valor", "{n} valores")} y ${say.count(count, "{n} está de más", "{n} están de más")}, por ejemplo ${say.cell(item)}. ${
      repeated
        ? "Cada valor va una sola vez: quita los repetidos."
        : say.count(count, "¿Qué condición lo dejaría fuera?", "¿Qué condición los dejaría fuera?")
    }`,
  en: ({ count, found, item, repeated }, say) =>
    `Your list has ${say.count(found, "{n} value", "{n} values")} and ${say.count(count, "{n} is too many", "{n} are too many")}, for example ${say.cell(item)}. ${
      repeated
        ? "Each value belongs there once: take out the repeated ones."
        : say.count(count, "Which condition would leave it out?", "Which condition would leave them out?")
    }`,
};
