import type { Text } from "../../../../../src/i18n/locale.ts";

export default {
  nobody: {
    es: "Es verdad que la cuenta no repite a nadie. Pero mira La Libertad en el gráfico: ¿entran en «agua» todas las personas de su barra más larga?",
    en: 'It is true that the count repeats nobody. But look at La Libertad in the chart: are all the people of its longest bar in "water"?',
  },
  "small-departments": {
    es: "Los departamentos chicos sí entran: la suma de agua e higiene recorre los veinticinco. Lo que falta no depende del tamaño. Compara las dos barras más largas del gráfico.",
    en: "The small departments are in: the sum of water and hygiene goes through all twenty-five. What is missing does not depend on size. Compare the two longest bars of the chart.",
  },
  "new-people": {
    es: "La matriz de marzo tiene a todas las personas del mes, nuevas o no. Lo que se pierde está en otra actividad. ¿Cuál es la más alta en La Libertad?",
    en: "March's matrix holds all the people of the month, new or not. What is lost is in another activity. Which one is the highest in La Libertad?",
  },
} satisfies Record<string, Text>;
