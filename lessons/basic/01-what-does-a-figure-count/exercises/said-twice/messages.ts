import type { Text } from "../../../../../src/i18n/locale.ts";

export default {
  "first-time": {
    es: "Señalaste la fila de arriba de una pareja. Ahí el hecho se dice por primera vez. Busca más abajo la fila que lo repite.",
    en: "You pointed at the upper row of a pair. There, the fact is said for the first time. Look further down for the row that repeats it.",
  },
  "water-and-inclusion": {
    es: "Señalaste el agua y saneamiento o la integración. El número coincide por casualidad: una es una línea de un área y la otra, el total de otra. Compara las palabras.",
    en: "You pointed at water and sanitation or at inclusion. The numbers agree by chance: one is a line of an area, the other the total of another area. Compare the words.",
  },
  "services-and-brigade": {
    es: "Señalaste los servicios públicos o la brigada. El número es el mismo y la gente es otra: todo un año y un solo día. Compara las palabras.",
    en: "You pointed at the public services or at the brigade. The number is the same and the people are others: a whole year, and a single day. Compare the words.",
  },
  "words-of-the-row": {
    es: "Señalaste las palabras de una fila. Con ellas decides si es el mismo hecho. Lo que se contaría dos veces es su número: señálalo en la última columna.",
    en: "You pointed at the words of a row. They help you decide whether it is the same fact. What would be counted twice is its number: point at it in the last column.",
  },
} satisfies Record<string, Text>;
