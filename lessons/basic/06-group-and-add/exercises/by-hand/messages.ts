import type { Text } from "../../../../../src/i18n/locale.ts";

export default {
  "rows-for-people": {
    es: "En «Personas» quedó el número de filas. Una fila es lo que una organización reportó, y ahí hay muchas personas. Suma lo que dice la columna «Personas».",
    en: 'The number of rows stands under "People". A row is what one organisation reported, and there are many people in it. Add up what the column "People" says.',
  },
  "people-for-rows": {
    es: "En «Filas» quedó la suma de personas. Ahí va cuántas líneas de arriba dicen ese departamento.",
    en: 'The sum of people stands under "Rows". What goes there is how many lines above name that department.',
  },
  "largest-row": {
    es: "En «Personas» quedó la fila más alta de cada departamento. Las demás son de otras organizaciones, y la pregunta es por todas. ¿Qué cálculo las junta?",
    en: 'The highest row of each department stands under "People". The other rows are of other organisations, and the question is about all of them. Which calculation brings them together?',
  },
  "names-crossed": {
    es: "Los números de Puno y Piura cambiaron de lugar. Pon el dedo en cada nombre y recorre otra vez sus filas.",
    en: "The numbers of Puno and Piura changed places. Put a finger on each name and go through its rows again.",
  },
} satisfies Record<string, Text>;
