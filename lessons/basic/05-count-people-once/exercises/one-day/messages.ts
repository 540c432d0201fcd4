import type { Text } from "../../../../../src/i18n/locale.ts";

export default {
  three: {
    es: "Contaste los tipos de ayuda, que son las columnas. Se pide contar personas. ¿En qué parte de la tabla están ellas?",
    en: "You counted the kinds of help, which are the columns. The question is about people. In which part of the table are they?",
  },
  five: {
    es: "Tomaste la ayuda que llegó a más gente. Falta alguien que no pasó por la olla pero sí recibió otra cosa. ¿Quién es?",
    en: "You took the help that reached most people. Someone is missing who did not come for the meal but received something else. Who is it?",
  },
  ten: {
    es: "Sumaste los totales de las columnas: son las marcas de la tabla, es decir, atenciones. Ana tiene tres marcas. ¿Cuántas veces la contaste?",
    en: "You added the totals of the columns: those are the ticks in the table, that is, services. Ana has three ticks. How many times did you count her?",
  },
} satisfies Record<string, Text>;
