import type { Text } from "../../../../../src/i18n/locale.ts";

export default {
  "less-than-five": {
    es: "«Menos de 5» deja varias posibilidades, y el total las deja en una sola. Quítale las tres celdas que se ven: ¿cuánto queda para las niñas?",
    en: '"Fewer than 5" leaves several possibilities, and the total leaves a single one. Take the three cells that can be seen from it: how much is left for the girls?',
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
