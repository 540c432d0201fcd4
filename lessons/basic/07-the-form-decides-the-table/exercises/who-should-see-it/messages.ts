import type { Text } from "../../../../../src/i18n/locale.ts";

export default {
  "only-some": {
    es: "Con esa condición la ve el hogar donde va alguno, y la pierde el hogar donde no va nadie. Entrevista al que respondió «Ninguno» y mira.",
    en: 'With this condition the household where some go sees it, and the one where nobody goes loses it. Interview the one that answered "None" and look.',
  },
  "some-and-none": {
    es: "Con «y» las dos partes tienen que cumplirse a la vez. ¿Puede un hogar responder «Algunos» y «Ninguno» en la misma pregunta?",
    en: 'With "and" both parts have to hold at once. Can a household answer "Some" and "None" to the same question?',
  },
  "all-with-children": {
    es: "Así la ve también el hogar donde van todos, y habría que responder por qué no van. Busca la condición que lo deja fuera.",
    en: "This way the household where all go sees it too, and would have to say why they do not go. Look for the condition that leaves it out.",
  },
} satisfies Record<string, Text>;
