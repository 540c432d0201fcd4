import type { Text } from "../../../../../src/i18n/locale.ts";

export default {
  "total-kept": {
    es: "Quitaste las filas de Tumbes y quedaron nueve barras. Una es mucho más larga porque contiene a las otras: ¿qué dice su columna «role»?",
    en: 'You took the Tumbes rows out and nine bars are left. One is much longer because it contains the others: what does its "role" column say?',
  },
  "tumbes-kept": {
    es: "El total ya no está. Quedaron diez barras, y dos hablan de unos días de junio en un solo lugar: mira sus columnas «period» y «place».",
    en: 'The total is gone. Ten bars are left, and two of them are about a few days of June in a single place: look at their "period" and "place" columns.',
  },
  "nothing-removed": {
    es: "Veo las mismas once barras del comienzo. Añade otra condición dentro de «filter», después de «&&», que deje fuera el total y las filas de Tumbes.",
    en: 'I see the same eleven bars as at the start. Add one more condition inside "filter", after "&&", to leave out the total and the Tumbes rows.',
  },
  "area-forgotten": {
    es: "En tu gráfico hay barras de otras áreas. La pregunta es sobre la emergencia: conserva la condición del área y añade la nueva.",
    en: "Your chart holds bars of other areas. The question is about the emergency: keep the condition on the area and add the new one.",
  },
  "parts-removed": {
    es: "Quedó solo el total, y se fueron las ocho ayudas. Tu condición separa bien, pero se quedó con el otro lado.",
    en: "Only the total is left, and the eight kinds of help went. Your condition separates them well, but it kept the other side.",
  },
} satisfies Record<string, Text>;
