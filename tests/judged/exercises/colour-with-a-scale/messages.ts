import type { Text } from "../../../../src/i18n/locale.ts";

export default {
  "numbers-as-text": {
    es: "El color trata tus números como palabras, y las palabras reciben colores sueltos, sin orden. Entrega a «fill» la columna de números tal como está.",
    en: 'Colour treats your numbers as words, and words get colours of their own, in no order. Hand the column of numbers to "fill" as it is.',
  },
  "colour-by-year": {
    es: "El color repite lo que ya dice el eje «x»: el año. Así no queda ningún canal para las personas. ¿Qué columna le falta al gráfico?",
    en: 'The colour repeats what the "x" axis already says: the year. That leaves no channel for the people. Which column is the chart missing?',
  },
  "classes-as-words": {
    es: "Hiciste clases, y es buena idea. Pero son palabras, y Plot les da colores sin orden. Deja los números y pide las clases a la escala: «threshold» en «type», y los cortes en «domain».",
    en: 'You made classes, which is a good idea. But they are words, and Plot gives them colours in no order. Leave the numbers and ask the scale for the classes: "threshold" in "type", and the cuts in "domain".',
  },
  refugees: {
    es: "El color ya tiene orden. Pero muestra a las personas refugiadas, y la leyenda promete solicitantes de asilo: revisa la columna de «fill».",
    en: 'The colour has an order now. But it shows refugees, and the legend promises asylum-seekers: check the column in "fill".',
  },
  "log-by-hand": {
    es: "El color tiene orden, pero la leyenda ya no cuenta personas: muestra logaritmos. Entrega la columna tal como está y deja el cálculo a la escala, con «type».",
    en: 'The colour has an order, but the legend no longer counts people: it shows logarithms. Hand over the column as it is and leave the arithmetic to the scale, with "type".',
  },
} satisfies Record<string, Text>;
