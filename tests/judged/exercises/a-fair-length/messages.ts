import type { Text } from "../../../../src/i18n/locale.ts";

export default {
  subtracted: {
    es: "Restaste 840 000 a cada número: el eje dice 0, pero las cifras ya no son las de la fuente. Deja los números como están y cambia el eje o la marca.",
    en: "You took 840,000 off every number: the axis says 0, but the figures are no longer those of the source. Leave the numbers as they are and change the axis or the mark.",
  },
  "starts-at-the-cut": {
    es: "Tus barras van desde 840 000 hasta el número: les falta el primer tramo, que es casi todo. Usa una sola «y».",
    en: 'Your bars run from 840,000 up to the number: they lack the first stretch, which is nearly all of it. Use a single "y".',
  },
  "growth-only": {
    es: "Tu gráfico muestra el aumento desde junio. Es honesto si el título lo dice, pero responde otra pregunta. Aquí: ¿cuántas personas había cada mes?",
    en: "Your chart shows the increase since June. That is honest if the title says so, but it answers another question. Here: how many people were there each month?",
  },
  "every-stock": {
    es: "Quitaste el filtro y entraron otras cifras: dos de diciembre, de dos fuentes, y los solicitantes de asilo. Deja solo los tres meses.",
    en: "You took the filter away and other figures came in: two for December, from two sources, and the asylum-seekers. Keep only the three months.",
  },
} satisfies Record<string, Text>;
