import type { Text } from "../../../../../src/i18n/locale.ts";

export default {
  "the-longest": {
    es: "Señalaste junio, la barra más larga. Fue el mes en que el Perú empezó a pedir visa: mucha gente entró antes. El número sorprende, pero es de un solo mes. Mira qué tiempo cuenta cada barra.",
    en: "You pointed at June, the longest bar. It was the month in which Peru began to ask for a visa: many people entered before. The number is a surprise, but it is of one month only. Look at how much time each bar counts.",
  },
  "the-shortest": {
    es: "Señalaste julio, la barra más corta. La caída es real: desde mediados de junio se pedía visa. El número sorprende, pero es de un solo mes. Mira qué tiempo cuenta cada barra.",
    en: "You pointed at July, the shortest bar. The fall is real: from the middle of June on, a visa was asked for. The number is a surprise, but it is of one month only. Look at how much time each bar counts.",
  },
  "only-a-floor": {
    es: "Señalaste un número que el reporte da con «más de». Es un piso, y el pie del gráfico lo dice. Aun así cuenta un mes, como promete el título. ¿Qué barra no lo hace?",
    en: 'You pointed at a number that the report gives with "over". It is a floor, and the chart\'s caption says so. Still it counts one month, as the title promises. Which bar does not?',
  },
} satisfies Record<string, Text>;
