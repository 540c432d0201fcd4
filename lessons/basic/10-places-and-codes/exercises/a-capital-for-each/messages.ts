import type { Text } from "../../../../../src/i18n/locale.ts";

export default {
  "name-without-accents": {
    es: "Uniste por nombre y cinco capitales quedaron vacías. Esta tabla escribe los nombres con tilde y la otra columna, sin tilde. ¿Qué columna no depende de cómo se escribe?",
    en: "You joined by name, and five capitals stayed blank. This table writes names with accents, that column without. Which column does not depend on spelling?",
  },
  "rows-lost": {
    es: "Uniste por nombre y se fueron los departamentos con tilde. Al dejar «solo las filas con pareja», ni el hueco se ve. ¿Qué columna no depende de cómo se escribe?",
    en: 'You joined by name, and the departments with accents are gone. With "only the rows with a match" not even the gap shows. Which column does not depend on spelling?',
  },
  "name-of-the-city": {
    es: "Buscaste el departamento entre las capitales. Solo encontraron pareja los que se llaman como su capital, y son dos lugares distintos. Usa una columna que diga lo mismo en las dos tablas.",
    en: "You looked for the department among the capitals. Only those that share a name with their capital found a match, and these are two different places. Use a column that says the same in both tables.",
  },
  "nothing-matched": {
    es: "Ninguna fila encontró pareja: las dos columnas no dicen lo mismo. Mira una celda de cada una, letra por letra: uno de los códigos puede llevar «PE» y el otro no.",
    en: 'No row found a match: the two columns do not say the same. Look at one cell of each, letter by letter: one code may have "PE" and the other not.',
  },
} satisfies Record<string, Text>;
