import type { Text } from "../../../../../src/i18n/locale.ts";

export default {
  wash: {
    es: "Una sola ayuda llegó a más personas que esta: quedó en segundo lugar. Busca el número que viene después.",
    en: "Only one kind of help reached more people than this one: it came second. Look for the number that follows.",
  },
  transport: {
    es: "Es la tercera fila de la tabla, y la tabla no va por tamaño. Hay tres números más altos que el suyo.",
    en: "It is the third row of the table, and the table is not ordered by size. Three numbers are higher than this one.",
  },
  cash: {
    es: "Hay cuatro números más altos que este. Busca el más alto, luego el segundo, y quédate con el tercero.",
    en: "Four numbers are higher than this one. Look for the highest, then the second, and keep the third.",
  },
} satisfies Record<string, Text>;
