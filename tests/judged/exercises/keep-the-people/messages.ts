import type { Text } from "../../../../src/i18n/locale.ts";

export default {
  "word-not-in-the-table": {
    es: "Tu tabla volvió sin ninguna fila: ninguna cifra tiene esa palabra en la columna Unidad (unit). Copia la palabra letra por letra, como está en la tabla, y no cambies el nombre de la columna.",
    en: "Your table came back without a single row: no figure has that word in the column unit. Copy the word letter by letter, as it stands in the table, and leave the column's name as it is.",
  },
  "every-figure": {
    es: "Entregaste todas las cifras de la tabla. Falta quedarse con las que cuentan personas: ¿qué columna lo dice?",
    en: "You handed in every figure of the table. It still needs to keep only those that count people: which column says so?",
  },
  "people-over-time": {
    es: "Entraron también las llegadas por mes y por día. Esas cifras cuentan personas durante un periodo, y esa es otra unidad. Pide la unidad completa, con «igual a».",
    en: 'Arrivals per month and per day came in as well. They count people in a stretch of time, which is another unit. Ask for the whole unit, with "equal to".',
  },
  "arrivals-only": {
    es: "Te quedaste con las llegadas por mes. Cuentan personas que entran durante un periodo, y esa es otra unidad. Busca la que dice personas y nada más.",
    en: "You kept the arrivals per month. They count people who come in during a period, which is another unit. Look for the one that says people and nothing else.",
  },
  "added-the-values": {
    es: "Entregaste un solo número, de más de un millón: sumaste los valores. Aquí se piden las filas, sin sumarlas.",
    en: "You handed in a single number, above a million: you added the values up. Here the rows are wanted, without adding them.",
  },
  "everything-else": {
    es: "Te quedaste con las cifras que no cuentan personas. El signo !== quiere decir «distinto de». ¿Cuál quiere decir «igual a»?",
    en: 'You kept the figures that do not count people. The sign !== means "different from". Which one means "equal to"?',
  },
  "one-equals-sign": {
    es: "Ahora todas las filas dicen persons. Un solo signo = escribe en la columna; tres seguidos, ===, preguntan si es igual. ¿Cuál necesita tu filtro?",
    en: "Now every row says persons. A single = sign writes into the column; three in a row, ===, ask whether it is equal. Which does your filter need?",
  },
} satisfies Record<string, Text>;
