import type { Text } from "../../../../../src/i18n/locale.ts";

export default {
  callao: {
    es: "El Callao es 24 en una de las dos listas. La unión busca el 24 en la otra. ¿Qué departamento lo tiene ahí?",
    en: "Callao is 24 in one of the two lists. The join looks for 24 in the other. Which department has it there?",
  },
  nowhere: {
    es: "Busca el 24 en la columna del INEI. Sí hay una fila con ese código: ¿de qué departamento es?",
    en: "Look for 24 in INEI's column. There is a row with that code: which department is it?",
  },
} satisfies Record<string, Text>;
