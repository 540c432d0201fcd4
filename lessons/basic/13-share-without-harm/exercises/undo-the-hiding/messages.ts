import type { Text } from "../../../../../src/i18n/locale.ts";

export default {
  "total-itself": {
    es: "Ese es el total de la fila: niñas, niños, mujeres y hombres. ¿Qué queda si le quitas los que sí se ven?",
    en: "That is the total of the row: girls, boys, women and men. What is left if you take away those that can be seen?",
  },
  "sum-of-the-shown": {
    es: "Sumaste las tres celdas que se ven. Buen comienzo: ¿cuánto le falta para llegar al total?",
    en: "You added the three cells that can be seen. A good start: how far is it from the total?",
  },
  "boys-left-out": {
    es: "Quitaste del total a las mujeres y a los hombres. Los niños también se ven: quítalos.",
    en: "You took the women and the men from the total. The boys can be seen too: take them away.",
  },
} satisfies Record<string, Text>;
