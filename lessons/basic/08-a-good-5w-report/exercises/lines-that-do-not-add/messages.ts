import type { Text } from "../../../../../src/i18n/locale.ts";

export default {
  "leaflets-count-no-people": {
    es: "Esa fila está bien: su indicador cuenta folletos, y un folleto no es una persona. Busca un 0 donde tuvo que haber personas.",
    en: "That row is right: its indicator counts leaflets, and a leaflet is not a person. Look for a 0 where there must have been people.",
  },
  "quantity-may-be-larger": {
    es: "Esa fila está bien: la cantidad cuenta atenciones, y una misma niña puede ir muchas veces. Compara los números que cuentan personas.",
    en: "That row is right: the quantity counts services, and one girl may come many times. Compare the numbers that count people.",
  },
  "no-new-people-is-fine": {
    es: "Esa fila está bien: sus personas ya se habían contado antes, y nadie es nuevo. Busca una en la que los números no puedan ser verdad a la vez.",
    en: "That row is right: its people were counted before, and nobody is new. Look for one whose numbers cannot all be true.",
  },
  "cell-of-a-right-row": {
    es: "Señalaste una celda de una fila que está bien. Busca las que no pueden ser verdad y señala su número, en la primera columna.",
    en: "You pointed at a cell of a row that is right. Look for those that cannot be true and point at their number, in the first column.",
  },
  "cell-for-the-row": {
    es: "Esa fila vuelve, sí. Pero la regla no dice cuál de sus celdas es el error: señala el número de la fila, en la primera columna.",
    en: "That row does come back. But the rule does not say which of its cells is wrong: point at the number of the row, in the first column.",
  },
} satisfies Record<string, Text>;
