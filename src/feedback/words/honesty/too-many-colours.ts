import type { TooManyColours } from "../../../check/honesty/too-many-colours.ts";
import type { Words } from "../../speaker.ts";

export const tooManyColours: Words<TooManyColours> = {
  es: ({ count, most }, say) =>
    `Tu gráfico usa ${say.number(count)} colores. Con más de ${say.number(most)} cuesta saber cuál es cuál: agrupa los menores, o usa un panel para cada uno.`,
  en: ({ count, most }, say) =>
    `Your chart uses ${say.number(count)} colours. With more than ${say.number(most)} it is hard to tell which is which: group the smaller ones, or give each a panel.`,
};
