import type { OrderHelps } from "../../../check/honesty/order-helps.ts";
import type { Words } from "../../speaker.ts";

export const orderHelps: Words<OrderHelps> = {
  es: ({ count }, say) =>
    `Tus ${say.number(count)} categorías no están ordenadas por tamaño. De mayor a menor se comparan de un vistazo: ${say.madeWith === "steps" ? "elige ese orden en el paso que dibuja" : "prueba la opción «sort»"}.`,
  en: ({ count }, say) =>
    `Your ${say.number(count)} categories do not stand in order of size. From largest to smallest they compare at a glance: ${say.madeWith === "steps" ? "choose that order in the step that draws" : 'try the option "sort"'}.`,
};
