import type { Text } from "../../../../../src/i18n/locale.ts";

export default {
  "one-hidden": {
    es: "Es el cuadro que acabas de destapar. Hay una sola celda tapada y está el total: una resta la devuelve. ¿Qué más habría que tapar?",
    en: "That is the table that you have just uncovered. One cell is hidden and the total is there: a subtraction brings it back. What else would have to be hidden?",
  },
  zero: {
    es: "Un 0 dice que no hubo niñas, y sí las hubo. Además, las demás celdas ya no dan el total, y la diferencia las muestra. Tapado y 0 no son lo mismo.",
    en: "A 0 says that there were no girls, and there were. Besides, the other cells no longer give the total, and the difference shows them. Hidden and 0 are not the same.",
  },
  "total-lowered": {
    es: "Ahora el total dice menos personas de las que recibieron apoyo. Protege a las niñas, pero las deja sin contar. Busca un arreglo en el que el total siga siendo verdad.",
    en: "Now the total says fewer people than received support. It protects the girls, but leaves them uncounted. Look for a way in which the total is still true.",
  },
} satisfies Record<string, Text>;
