import type { ColourBlindSafe } from "../../../check/honesty/colour-blind-safe.ts";
import type { Words } from "../../speaker.ts";

export const colourBlindSafe: Words<ColourBlindSafe> = {
  es: ({ names, colours }, say) =>
    `Los colores de ${say.names(names)} (${colours.join(", ")}) se ven casi iguales para quien no distingue el rojo del verde. Elige colores más claros y más oscuros entre sí, o escribe cada nombre junto a su marca.`,
  en: ({ names, colours }, say) =>
    `The colours of ${say.names(names)} (${colours.join(", ")}) look almost the same to who does not tell red from green. Choose one lighter and one darker, or write each name beside its mark.`,
};
