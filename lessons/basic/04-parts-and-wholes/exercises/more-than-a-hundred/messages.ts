import type { Text } from "../../../../../src/i18n/locale.ts";

export default {
  error: {
    es: "Las cuatro divisiones están bien hechas. Mira qué cuenta cada línea: ¿puede una persona estar en dos?",
    en: "The four divisions are right. Look at what each line counts: can one person be in two?",
  },
  average: {
    es: "Dividir entre cuatro da un promedio de las cuatro partes, que no describe a nadie. Mira qué cuenta cada línea: ¿puede una persona estar en dos?",
    en: "Dividing by four gives an average of the four parts, which describes nobody. Look at what each line counts: can one person be in two?",
  },
  "added-up": {
    es: "Tomaste la suma como un porcentaje de personas. El todo son las personas asistidas, y una parte de ellas no pasa de 100. ¿Puede una persona estar en dos líneas?",
    en: "You took the sum for a percentage of people. The whole is the people assisted, and a part of them does not pass 100. Can one person be in two lines?",
  },
} satisfies Record<string, Text>;
