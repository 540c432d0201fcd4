import type { Text } from "../../../../../src/i18n/locale.ts";

export default {
  subtracted: {
    es: "El eje empieza en 0, pero restaste 20 000 a cada número: ahora el gráfico dice cifras que el reporte no dice. Deja los números como están y cambia solo el eje.",
    en: "The axis starts at 0, but you took 20,000 off every number: now the chart states figures that the report doesn't. Leave the numbers as they are and change only the axis.",
  },
  "small-ones-gone": {
    es: "El eje está bien. En el camino se fueron las ayudas con menos personas: nutrición y salud también cuentan. Dibuja «help» completo.",
    en: 'The axis is fine. The kinds of help with fewer people got lost on the way: nutrition and health count too. Draw the whole of "help".',
  },
  dots: {
    es: "Cambiaste las barras por puntos. Un punto puede empezar en otro lugar, es una salida honesta. Aquí se piden barras: devuelve «barX» y arregla su eje.",
    en: 'You turned the bars into dots. A dot may start elsewhere, so that is an honest way out. Here bars are asked for: bring "barX" back and mend its axis.',
  },
  "starts-at-the-cut": {
    es: "Tus barras van desde 20 000 hasta el número: les sigue faltando el primer tramo. Deja una sola «x» y cambia dónde empieza el eje.",
    en: 'Your bars run from 20,000 up to the number: their first stretch is still missing. Keep a single "x" and change where the axis starts.',
  },
} satisfies Record<string, Text>;
