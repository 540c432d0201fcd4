import type { Text } from "../../../../../src/i18n/locale.ts";

export default {
  "millions-left-out": {
    es: "En los fondos quedó el número sin su «M». La M quiere decir millones: la celda tiene que llevar todos los ceros.",
    en: 'In the funding the number stands without its "M". M means millions: the cell has to hold all the zeros.',
  },
  "read-as-thousands": {
    es: "En los fondos leíste la «M» como miles. En el reporte, M quiere decir millones. ¿Cuántos ceros faltan?",
    en: 'In the funding you read "M" as thousands. In the report, M means millions. How many zeros are missing?',
  },
  "point-lost": {
    es: "En los fondos se perdió la coma: salió diez veces más. El 6 vale seis décimos de un millón. Escribe cuántos miles son.",
    en: "In the funding the point was lost: it came out ten times too large. The 6 is six tenths of a million. Write how many thousands that is.",
  },
  "thousands-left-out": {
    es: "En los folletos falta el «mil». La unidad es folletos, no miles de folletos. Escribe la cantidad completa.",
    en: 'In the leaflets the "k" for thousand is missing. The unit is leaflets, not thousands of leaflets. Write the whole amount.',
  },
  "tenths-left-out": {
    es: "En los fondos se perdió lo que va después de la coma. El 6 vale seis décimos de un millón: escribe también esos miles.",
    en: "In the funding what stands after the point was lost. The 6 is six tenths of a million: write those thousands too.",
  },
} satisfies Record<string, Text>;
