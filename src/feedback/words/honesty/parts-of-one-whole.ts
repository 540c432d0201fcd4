import type { PartsOfOneWhole } from "../../../check/honesty/parts-of-one-whole.ts";
import type { Words } from "../../speaker.ts";

export const partsOfOneWhole: Words<PartsOfOneWhole> = {
  es: ({ total, at }, say) =>
    `Tus partes suman ${say.number(total)} %${at === null ? "" : ` en ${say.name(at)}`}, y apiladas se leen como un todo, que no pasa de 100 %. Si una persona puede estar en varias, ponlas una al lado de otra; si no, revisa de qué total es cada porcentaje.`,
  en: ({ total, at }, say) =>
    `Your parts come to ${say.number(total)}%${at === null ? "" : ` at ${say.name(at)}`}, and stacked they are read as one whole, which is never more than 100%. If one person can be in several, put them side by side; if not, check what each percentage is a share of.`,
};
