import type { Text } from "../../../../src/i18n/locale.ts";

export default {
  "total-kept": {
    es: "Una de tus barras contiene a las otras: es el total del área. Mira la columna «role» y quítala de «rows».",
    en: 'One of your bars contains the others: it is the area\'s total. Look at the column "role", and take it out of "rows".',
  },
  "communities-kept": {
    es: "El total ya no está. Queda una barra que no cuenta personas, aunque esté sobre el mismo eje: revisa la columna «unit».",
    en: 'The total is gone. One bar is left that doesn\'t count people, though it stands on the same axis: check the column "unit".',
  },
  "both-kept": {
    es: "Siguen las seis filas. Una es el total y otra se cuenta en otra unidad: compara las columnas «role» y «unit» de la tabla.",
    en: 'All six rows are still there. One is the total, and one is counted in another unit: compare the columns "role" and "unit" in the table.',
  },
  "small-ones-gone": {
    es: "Quedaron dos barras. Las ayudas con pocas personas casi no se ven, pero esa es la noticia: devuélvelas.",
    en: "Two bars are left. Help that reached few people can hardly be seen, but that is the news: bring it back.",
  },
} satisfies Record<string, Text>;
