import type { ItemMissing } from "../../../check/list/item-missing.ts";
import type { Words } from "../../speaker.ts";

export const itemMissing: Words<ItemMissing> = {
  es: ({ count, found }, say) =>
    `Tu lista tiene ${say.count(found, "{n} valor", "{n} valores")} y ${say.count(count, "falta {n}", "faltan {n}")}. Revisa si tu filtro deja fuera algo que sí va.`,
  en: ({ count, found }, say) =>
    `Your list has ${say.count(found, "{n} value", "{n} values")} and ${say.count(count, "{n} is missing", "{n} are missing")}. Check whether your filter leaves out something that belongs.`,
};
