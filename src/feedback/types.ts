import type { CellType } from "../check/cell.ts";
import type { AnswerKind } from "../check/kind-differs.ts";
import type { Text } from "../i18n/locale.ts";

/** What the cells of a column are: "hay texto", "van números". */
export const cellTypes: Record<CellType, Text> = {
  number: { es: "números", en: "numbers" },
  text: { es: "texto", en: "text" },
  boolean: { es: "sí o no (true, false)", en: "yes or no (true, false)" },
  date: { es: "fechas", en: "dates" },
  blank: { es: "vacíos", en: "blanks" },
  bigint: { es: "enteros gigantes (como 12n)", en: "big integers (such as 12n)" },
  nested: { es: "listas u objetos", en: "lists or objects" },
};

/** What an answer is: "entrega una lista". */
export const answerKinds: Record<AnswerKind, Text> = {
  number: { es: "un número", en: "a number" },
  text: { es: "un texto", en: "a text" },
  boolean: { es: "un sí o no (true, false)", en: "a yes or no (true, false)" },
  date: { es: "una fecha", en: "a date" },
  list: { es: "una lista", en: "a list" },
  table: { es: "una tabla", en: "a table" },
  pairs: { es: "un objeto o un Map", en: "an object or a Map" },
  chart: { es: "un gráfico", en: "a chart" },
  nothing: { es: "un vacío", en: "a blank" },
  other: { es: "algo que no es una respuesta", en: "something that is no answer" },
};
