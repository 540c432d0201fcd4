import type { Text } from "../../../../../src/i18n/locale.ts";

export default {
  integration: {
    es: "La línea de integración tiene justo el número del filtro. Pregúntate: ¿ese número es mayor que sí mismo?",
    en: "The line of integration has exactly the filter's number. Ask yourself: is that number greater than itself?",
  },
  items: {
    es: "La línea de artículos no alimentarios se acerca, pero se queda por debajo. Un filtro no redondea. Compara otra vez los dos números.",
    en: "The line of non-food items comes close, but stays below. A filter does not round. Compare the two numbers again.",
  },
} satisfies Record<string, Text>;
