import type { Text } from "../../../../../src/i18n/locale.ts";

export default {
  "services-as-people": {
    es: "Elegiste el borrador A: llama personas a lo que cuenta atenciones. ¿Qué palabra tendría que ir después del número?",
    en: "You chose draft A: it calls people what counts services. Which word should come after the number?",
  },
  "each-received": {
    es: "Leíste el promedio como si fuera el mismo para cada persona. Hubo quien recibió una sola ayuda y quien recibió cinco. Un promedio no describe a «cada una».",
    en: 'You read the average as if it were the same for every person. Some received one kind of help and some received five. An average does not describe "each".',
  },
  "in-between": {
    es: "Elegiste un número a medio camino entre las personas y las atenciones. Nadie lo contó: no son personas ni atenciones. Busca la frase que da a cada número su nombre.",
    en: "You chose a number halfway between people and services. Nobody counted it: it is neither people nor services. Look for the sentence that gives each number its name.",
  },
} satisfies Record<string, Text>;
