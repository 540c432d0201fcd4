import type { Text } from "../../../../../src/i18n/locale.ts";

export default {
  transport: {
    es: "Marcaste el transporte. Está arriba en la tabla, y la tabla no va por tamaño. Recorre los ocho números: ¿cuántos son más altos que el suyo?",
    en: "You ticked transport. It stands high in the table, and the table is not ordered by size. Go down the eight numbers: how many are higher than this one?",
  },
  shelter: {
    es: "Marcaste el alojamiento. Compara su número con los otros siete: ¿cuántos son más altos?",
    en: "You ticked accommodation. Compare its number with the other seven: how many are higher?",
  },
  cash: {
    es: "Marcaste las transferencias. Su número parece grande al lado de los últimos de la tabla. Compáralo también con los primeros.",
    en: "You ticked cash. Its number looks large beside the last ones of the table. Compare it with the first ones too.",
  },
} satisfies Record<string, Text>;
