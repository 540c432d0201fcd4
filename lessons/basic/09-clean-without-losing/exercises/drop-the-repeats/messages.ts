import type { Text } from "../../../../../src/i18n/locale.ts";

export default {
  "repeats-left": {
    es: "Las repetidas siguen ahí: el paso que las quita ya no está. Vuelve a ponerlo, con las columnas que dicen qué fila es cada una.",
    en: "The repeats are still there: the step that drops them is gone. Put it back, with the columns that tell which row is which.",
  },
  "organisation-forgotten": {
    es: "Quedó una sola fila por mes y actividad: se fueron las demás organizaciones. Dos que hacen lo mismo el mismo mes no son una repetida.",
    en: "One row a month and activity is left: the other organisations are gone. Two that do the same in the same month are no repeat.",
  },
  "month-forgotten": {
    es: "Quedó una sola fila por organización y actividad: se fue el trabajo de los demás meses. ¿Qué columna los distingue?",
    en: "One row an organisation and activity is left: the work of the other months is gone. Which column tells them apart?",
  },
  "same-number-other-month": {
    es: "Se fueron filas de otros meses que tenían el mismo número de personas. El mismo número no es la misma fila.",
    en: "Rows of other months that had the same number of people are gone. The same number is not the same row.",
  },
  "activity-forgotten": {
    es: "Quedó una sola fila por organización y mes: se fueron sus otras actividades.",
    en: "One row an organisation and month is left: its other activities are gone.",
  },
  "activity-alone": {
    es: "Quedó una sola fila por actividad. Dos filas son la misma si coinciden en todo lo que las nombra: ¿quién, cuándo y qué?",
    en: "One row an activity is left. Two rows are the same where all that names them agrees: who, when and what?",
  },
  "rows-counted": {
    es: "Las repetidas ya no están. Pero el cuadro cuenta filas: en el paso 4 deja la suma de personas.",
    en: "The repeats are gone. But the summary counts rows: keep the sum of people in step 4.",
  },
} satisfies Record<string, Text>;
