import type { Text } from "../../../../src/i18n/locale.ts";

export default {
  "venezuela-inside": {
    es: "Tu tabla es larga, como la necesita el color. Pero Venezuela sigue dentro, y la pregunta es quién más: déjala fuera en el primer «filter».",
    en: 'Your table is long, as the colour needs it. But Venezuela is still inside, and the question is who else: leave it out in the first "filter".',
  },
  "still-wide": {
    es: "Tienes una columna por cada condición. El color necesita una columna que diga cuál es: haz dos filas por cada origen, con «status» y «people».",
    en: 'You have one column for each status. Colour needs one column that says which: make two rows for each origin, with "status" and "people".',
  },
  "total-among-parts": {
    es: "Cada origen tiene tres filas: sus dos partes y además el total. Si las apilas, cada persona cuenta dos veces. Deja solo las partes.",
    en: "Each origin has three rows: its two parts and the total as well. Stack them and each person counts twice. Keep only the parts.",
  },
  "refugees-repeated": {
    es: "Las dos filas de cada origen llevan el mismo número, el de personas refugiadas. Revisa qué columna va en la segunda.",
    en: "Both rows of each origin hold the same number, that of refugees. Check which column goes into the second one.",
  },
  "total-for-part": {
    es: "En la segunda fila pusiste el total, que ya contiene la primera. Las partes no se pisan: ¿cuál es la otra parte?",
    en: "In the second row you put the total, which already contains the first. Parts don't overlap: which is the other part?",
  },
  "smallest-five": {
    es: "Tu tabla tiene los orígenes con menos personas. Mira el signo dentro de «sort»: ¿quién queda primero?",
    en: 'Your table holds the origins with fewest people. Look at the sign inside "sort": who comes first?',
  },
} satisfies Record<string, Text>;
