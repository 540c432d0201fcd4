import type { Text } from "../../../../src/i18n/locale.ts";

export default {
  "plain-sum": {
    es: "Tus barras muestran plain_sum: atenciones, no personas. ¿Qué columna de top sigue la regla?",
    en: "Your bars show plain_sum: services, not people. Which column of top follows the rule?",
  },
  "both-stacked": {
    es: "Pusiste las dos columnas una detrás de otra, y ese largo no cuenta nada: by_rule ya está dentro de plain_sum. Dibuja una sola.",
    en: "You put both columns one behind the other, and that length counts nothing: by_rule is inside plain_sum already. Draw only one.",
  },
  "how-many-times": {
    es: "Tus barras muestran cuántas veces cabe una cuenta en la otra. Es un buen control. Aquí la pregunta es cuántas personas hay.",
    en: "Your bars show how many times one count fits into the other. It is a good check. The question here is how many people there are.",
  },
  "all-departments": {
    es: "Las cuentas son correctas, pero dibujaste los veinticinco departamentos. La lámina pide los ocho de top.",
    en: "The counts are right, but you drew all twenty-five departments. The slide asks for the eight in top.",
  },
  "rows-stacked": {
    es: "Dibujaste las filas de marzo, y Plot las sumó: son atenciones. La tabla top ya tiene una fila para cada barra.",
    en: "You drew the rows of March, and Plot added them: those are services. The table top already has one row for each bar.",
  },
} satisfies Record<string, Text>;
