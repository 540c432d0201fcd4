import type { ColoursInOrder } from "../../../check/honesty/colours-in-order.ts";
import type { Words } from "../../speaker.ts";

export const coloursInOrder: Words<ColoursInOrder> = {
  es: ({ how, names }, say) =>
    how === "numbers"
      ? 'Los colores de tus números no van de claro a oscuro: quien mira no ve cuál es más. Elige una rampa de un solo tono, como "blues".'
      : `Tus colores van de claro a oscuro, como si ${say.names(names)} fueran de menos a más. Si no tienen un orden, dales tonos distintos, como los de "observable10".`,
  en: ({ how, names }, say) =>
    how === "numbers"
      ? 'The colours of your numbers do not go from light to dark: nobody sees which is more. Choose a ramp of one hue, such as "blues".'
      : `Your colours go from light to dark, as if ${say.names(names)} went from less to more. If they have no order, give them different hues, such as those of "observable10".`,
};
