import type { Text } from "../../../../../src/i18n/locale.ts";

export default {
  "total-kept": {
    es: "Una de tus barras contiene a las otras: es el total del área. Mira qué dice la columna del papel de la fila, y déjala fuera.",
    en: "One of your bars contains the others: it is the area's total. See what the column of the row's role says, and leave it out.",
  },
  "communities-kept": {
    es: "El total ya no está. Queda una barra que no cuenta personas, aunque esté sobre el mismo eje: mira la columna de la unidad.",
    en: "The total is gone. One bar is left that doesn't count people, though it stands on the same axis: look at the column of the unit.",
  },
  "both-kept": {
    es: "Siguen las seis filas. Una es el total y otra cuenta comunidades: la columna del papel y la de la unidad dicen cuáles son.",
    en: "All six rows are still there. One is the total, and one counts communities: the columns of the role and of the unit say which.",
  },
  "small-ones-gone": {
    es: "Quedaron dos barras. Las ayudas que llegaron a pocas personas casi no se ven, pero también son respuesta: devuélvelas.",
    en: "Two bars are left. Help that reached few people can hardly be seen, but it is part of the answer: bring it back.",
  },
  "text-rows-too": {
    es: "Ahora hay filas que vienen del texto del reporte: una brigada, un taller, un mes. Las ayudas del año son las filas cuyo papel es «línea de la lista».",
    en: 'Now there are rows that come from the report\'s text: one brigade, one workshop, one month. Help of the year stands in the rows whose role is "line of the list".',
  },
  "smallest-first": {
    es: "Las barras van por tamaño, de menor a mayor. Quien mire leerá primero la ayuda que llegó a menos personas: da vuelta al orden.",
    en: "The bars follow size, smallest first. A reader will meet the help that reached fewest people first: turn the order round.",
  },
  "no-unit": {
    es: "Las filas y el orden están bien. Nada dice de qué son los números: ¿personas, comunidades, soles? Escribe la unidad.",
    en: "The rows and the order are right. Nothing says what the numbers count: people, communities, soles? Write the unit.",
  },
} satisfies Record<string, Text>;
