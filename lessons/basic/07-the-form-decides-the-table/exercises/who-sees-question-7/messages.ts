import type { Text } from "../../../../../src/i18n/locale.ts";

export default {
  "skip-hides-its-own": {
    es: "Dijiste que la ve el hogar donde va una. Sería lo justo: dos no van. Pero el formulario no lee intenciones. Compara «Algunos» con lo que pide la condición de la 7.",
    en: 'You said that the household where one goes sees it. That would be fair: two do not go. But a form reads no intentions. Compare "Some" with what the condition of 7 asks for.',
  },
  "condition-turned-round": {
    es: "Dijiste que no la ve el hogar donde no va nadie. Su respuesta a la 6 es «Ninguno». Lee otra vez cuándo se muestra la 7.",
    en: 'You said that the household where nobody goes does not see it. Its answer to 6 is "None". Read again when 7 is shown.',
  },
  "all-see-it": {
    es: "Dijiste que la ve el hogar donde van los tres. Su respuesta a la 6 es «Todos». ¿Qué respuesta espera la condición de la 7?",
    en: 'You said that the household where all three go sees it. Its answer to 6 is "All". Which answer does the condition of 7 wait for?',
  },
  "asked-about-nobody": {
    es: "Dijiste que la ve un hogar sin niñas ni niños. Mira primero si ese hogar ve la 6: sin respuesta a la 6, la condición de la 7 no se cumple.",
    en: "You said that a household without children sees it. Look first whether that household sees 6: without an answer to 6, the condition of 7 is not met.",
  },
} satisfies Record<string, Text>;
