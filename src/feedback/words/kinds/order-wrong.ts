import type { OrderWrong } from "../../../kinds/order/order-wrong.ts";
import type { Words } from "../../speaker.ts";

export const orderWrong: Words<OrderWrong> = {
  es: ({ right }, say) =>
    right === 0
      ? "El primero de la lista va en otro lugar. Pregúntate cuál va antes que todos los demás."
      : `${say.count(right, "El primero está en su lugar", "Los {n} primeros están en su lugar")}. Compara los que siguen, de dos en dos.`,
  en: ({ right }, say) =>
    right === 0
      ? "The first of the list belongs elsewhere. Ask yourself which one goes before all the others."
      : `${say.count(right, "The first is in its place", "The first {n} are in their place")}. Compare those that follow, two at a time.`,
};
