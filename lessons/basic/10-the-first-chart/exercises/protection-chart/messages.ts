import type { Text } from "../../../../../src/i18n/locale.ts";

export default {
  "total-kept": {
    es: "Una de tus barras contiene a las otras: es el total del área. En la tabla, su nombre lo dice. Quítala de `rows`.",
    en: "One of your bars contains the others: it is the area's total. In the table, its name says so. Take it out of `rows`.",
  },
  "counted-twice": {
    es: "Dos barras miden lo mismo porque son las mismas niñas, niños y adolescentes, contados en el recuadro y en el texto. Quédate con una.",
    en: "Two bars are equally long because they are the same children and adolescents, counted in the box and in the text. Keep one of them.",
  },
  "text-for-box": {
    es: "Las cuatro ayudas están. Para las niñas, niños y adolescentes usaste la fila del texto; las otras tres vienen del recuadro. Usa la misma fuente para todas.",
    en: "All four kinds of help are there. For children and adolescents you took the row from the text; the other three are from the box. Use the same place for all.",
  },
  "both-kept": {
    es: "Siguen las seis filas. Una es el total y otra repite lo que ya está: compara los nombres y los números de la tabla.",
    en: "All six rows are still there. One is the total, and one repeats what is already there: compare the names and numbers in the table.",
  },
  "both-children-rows-gone": {
    es: "Quitaste las dos filas de niñas, niños y adolescentes. Había que evitar contarlos dos veces, no dejar de contarlos: devuelve una.",
    en: "You took out both rows about children and adolescents. They shouldn't be counted twice, but they should be counted: bring one row back.",
  },
  "smallest-first": {
    es: "Están las cuatro ayudas, de menor a mayor. Para que la respuesta se lea primero, da vuelta al orden.",
    en: "All four kinds of help are there, smallest first. Turn the order round so that the answer is read first.",
  },
  "report-order": {
    es: "Están las cuatro ayudas, en el orden del reporte. Ordénalas para que la que llegó a más personas se lea primero.",
    en: "All four kinds of help are there, in the report's order. Order them so that the one that reached most people is read first.",
  },
} satisfies Record<string, Text>;
