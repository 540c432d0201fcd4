import type { OrderDiffers } from "../../check/order-differs.ts";
import type { Text } from "../../i18n/locale.ts";
import type { Words } from "../speaker.ts";

const things: Record<OrderDiffers["detail"]["of"], Text> = {
  rows: { es: "Están las filas que van", en: "The right rows are there" },
  items: { es: "Están los valores que van", en: "The right values are there" },
  marks: { es: "Está todo lo que va en el gráfico", en: "All that belongs in the chart is there" },
};

export const orderDiffers: Words<OrderDiffers> = {
  es: ({ of, reversed }) =>
    reversed
      ? `${things[of].es}, en el orden contrario. Invierte el orden.`
      : `${things[of].es}, en otro orden. Revisa por qué columna ordenas, y en qué sentido.`,
  en: ({ of, reversed }) =>
    reversed
      ? `${things[of].en}, the other way round. Turn the order.`
      : `${things[of].en}, in another order. Check which column you sort by, and which way.`,
};
