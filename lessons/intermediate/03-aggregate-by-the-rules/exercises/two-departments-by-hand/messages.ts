import type { Text } from "../../../../../src/i18n/locale.ts";

export default {
  "90": {
    es: "90 es la casilla más grande: las raciones de Lima. Con ella, la gente de Tumbes queda fuera, y es otra gente. Después del máximo de cada fila falta un paso.",
    en: "90 is the largest cell: the rations in Lima. It leaves out the people in Tumbes, who are other people. After the highest of each row, one step is missing.",
  },
  "130": {
    es: "Sumaste cada columna y tomaste la más alta: las raciones de los dos lugares. Pero en Tumbes hay más personas en otra columna. Empieza por las filas.",
    en: "You added each column and took the highest: the rations of both places. But in Tumbes another column holds more people. Start with the rows.",
  },
  "220": {
    es: "Sumaste las cuatro casillas. Quien recibió una ración y además agua entró dos veces. Dentro de un departamento, ¿qué operación no repite a nadie?",
    en: "You added all four cells. Whoever received a ration and water as well came in twice. Within a department, which operation repeats nobody?",
  },
} satisfies Record<string, Text>;
