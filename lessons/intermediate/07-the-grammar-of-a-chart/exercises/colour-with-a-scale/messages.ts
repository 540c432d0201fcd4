import type { Text } from "../../../../../src/i18n/locale.ts";

export default {
  "numbers-as-text": {
    es: "Cada número tiene su propio color, sin orden: `String(…)` los volvió palabras. Un color ordenado necesita números: entrega la columna tal como está.",
    en: "Every number has a colour of its own, in no order: `String(…)` turned them into words. An ordered colour needs numbers: hand over the column as it is.",
  },
  "colour-by-year": {
    es: "El color repite lo que ya dice el eje `x`: el año. Así no queda ningún canal para las personas. ¿Qué columna le falta al gráfico?",
    en: "The colour repeats what the `x` axis already says: the year. That leaves no channel for the people. Which column is the chart missing?",
  },
  "colour-by-origin": {
    es: "El color repite lo que ya dice el eje `y`: el origen. Así no queda ningún canal para las personas. ¿Qué columna le falta al gráfico?",
    en: "The colour repeats what the `y` axis already says: the origin. That leaves no channel for the people. Which column is the chart missing?",
  },
  "classes-as-words": {
    es: 'Hiciste clases, y es buena idea. Pero son palabras: Plot las ordena por alfabeto y les da colores sin orden. Deja los números y pide las clases a la escala, con `type: "threshold"`.',
    en: 'You made classes, which is a good idea. But they are words: Plot sorts them by alphabet and gives them colours in no order. Leave the numbers and ask the scale for classes, with `type: "threshold"`.',
  },
  refugees: {
    es: "El color ya tiene orden. Pero muestra a las personas refugiadas, y la leyenda promete solicitantes de asilo: revisa la columna de `fill`.",
    en: "The colour has an order now. But it shows refugees, and the legend promises asylum-seekers: check the column in `fill`.",
  },
  "log-by-hand": {
    es: "El color tiene orden, pero la leyenda ya no cuenta personas: muestra logaritmos. Entrega la columna tal como está y deja el cálculo a la escala, con `type`.",
    en: "The colour has an order, but the legend no longer counts people: it shows logarithms. Hand over the column as it is and leave the arithmetic to the scale, with `type`.",
  },
} satisfies Record<string, Text>;
