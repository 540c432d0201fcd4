import type { Text } from "../../../../../src/i18n/locale.ts";

export default {
  "any-left": {
    es: "Ahora salen todas las filas: entran las que usan socio y lo nombran, y las que no usan ninguno. ¿Basta con que se cumpla una condición?",
    en: "Now all rows come out: those that use a partner and name it come in, and those that use none. Is one condition enough?",
  },
  "by-partner": {
    es: "Las filas ya son las correctas, pero todas cayeron en un grupo sin nombre: les falta el socio. Agrupa por quien puede responder.",
    en: "The rows are right now, but all of them fell into a group without a name: it is the partner that is missing. Group by who can answer.",
  },
  "every-yes": {
    es: "Entraron filas que usan socio y dicen cuál. Esas están bien. Falta la condición sobre el nombre.",
    en: "Rows came in that use a partner and say which. Those are right. The condition on the name is missing.",
  },
  "blank-where-none-is-used": {
    es: "Quedaron las filas que dicen «no» y dejan el socio vacío: están bien. Lee otra vez a quién toca escribir.",
    en: 'What is left are rows that say "no" and leave the partner blank: they are right. Read again whom we write to.',
  },
  "partner-named": {
    es: "Quedaron las filas que usan socio y lo nombran: están bien. La condición sobre el nombre está al revés.",
    en: "What is left are rows that use a partner and name it: they are right. The condition on the name is turned round.",
  },
} satisfies Record<string, Text>;
