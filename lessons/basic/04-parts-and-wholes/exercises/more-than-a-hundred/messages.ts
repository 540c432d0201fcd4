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
  target: {
    es: "El recuadro no dice ninguna meta. El todo son las personas asistidas, y nadie puede asistir a más personas que todas.",
    en: "The box states no target. The whole is the people assisted, and there cannot be more of them than all.",
  },
} satisfies Record<string, Text>;
