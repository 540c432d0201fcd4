import type { Text } from "../../../../../src/i18n/locale.ts";

export default {
  "equal-start": {
    es: "Los dos primeros puntos están a la misma altura, pero cada uno se mide en su eje. Lee el de entradas a la izquierda y el de salidas a la derecha.",
    en: "The first two points stand at the same height, but each is measured on its own axis. Read the one of entries on the left and the one of exits on the right.",
  },
  "always-more": {
    es: "Eso dice el título de la lámina, y la línea de salidas va por encima. Lee el primer punto de cada línea en su propio eje: ¿cuál es mayor?",
    en: "That is what the slide's title says, and the line of exits runs above. Read the first point of each line on its own axis: which is larger?",
  },
  "four-times": {
    es: "Comparaste dos alturas que están en ejes distintos. Lee los dos últimos puntos, cada uno en su eje, y divide.",
    en: "You compared two heights that are on different axes. Read the last two points, each on its own axis, and divide.",
  },
} satisfies Record<string, Text>;
