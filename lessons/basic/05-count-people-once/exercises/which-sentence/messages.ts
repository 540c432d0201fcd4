import type { Text } from "../../../../../src/i18n/locale.ts";

export default {
  "services-as-people": {
    es: "Elegiste el borrador A: llama personas a lo que cuenta atenciones. ¿Qué palabra tendría que ir después del número?",
    en: "You chose draft A: it calls people what counts services. Which word should come after the number?",
  },
  "each-received": {
    es: "Leíste el promedio como si fuera el mismo para cada persona. El reporte no dice cuántas ayudas recibió cada quien. ¿Qué frase dice solo lo que se contó?",
    en: "You read the average as if it were the same for every person. The report does not say how many kinds of help each one received. Which sentence says only what was counted?",
  },
  "floor-lost": {
    es: "Cada número lleva su palabra detrás, y falta una delante. El recuadro no dice un número justo de personas: ¿qué signo o palabra llevaba?",
    en: "Each number has its word behind it, and one is missing in front. The box does not give an exact number of people: which sign or word did it have?",
  },
} satisfies Record<string, Text>;
