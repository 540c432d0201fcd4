import type { Text } from "../../../../../src/i18n/locale.ts";

export default {
  "people-drawn": {
    es: "El orden ya responde. Las barras miden todavía personas: en el gráfico, elige la columna que dice por ciento.",
    en: "The order answers now. The bars still measure people: in the chart, choose the column that says per cent.",
  },
  "people-drawn-smallest-first": {
    es: "Las barras miden personas, y la más corta va primero. En el gráfico, elige la columna que dice por ciento y da vuelta al orden.",
    en: "The bars measure people, and the shortest comes first. In the chart, choose the column that says per cent and turn the order round.",
  },
  "parts-of-one": {
    es: "Dibujaste la proporción: partes de 1. La unidad dice por ciento, de cada 100. ¿Qué columna la tiene ya multiplicada?",
    en: "You drew the ratio: parts of 1. The unit says per cent, out of every 100. Which column has it multiplied already?",
  },
  "smallest-first": {
    es: "Las barras ya son porcentajes, de menor a mayor. El título habla de la más larga: da vuelta al orden.",
    en: "The bars are percentages now, smallest first. The title speaks of the longest: turn the order round.",
  },
  "no-unit": {
    es: "Las barras y el orden están bien. Nada dice de qué son por ciento: escribe el todo en la unidad.",
    en: "The bars and the order are right. Nothing says of what they are per cent: write the whole into the unit.",
  },
  "of-the-services": {
    es: "El paso 3 divide entre la suma de las líneas, que cuenta atenciones. Déjalo como vino: divide entre las personas asistidas.",
    en: "Step 3 divides by the sum of the lines, which counts services. Leave it as it came: it divides by the people assisted.",
  },
  "of-everyone-assisted": {
    es: "El paso 3 divide ahora entre las personas asistidas en todas las áreas. El gráfico habla de la emergencia: ¿cuál es su total?",
    en: "Step 3 now divides by the people assisted in all areas. The chart speaks of the emergency: what is its total?",
  },
} satisfies Record<string, Text>;
