import type { Text } from "../../../../../src/i18n/locale.ts";

export default {
  share: {
    es: "Esa es la parte que representa Colombia respecto de Venezuela, entre 0 y 1. La escala la convierte en largo: ¿cuántos píxeles tiene la barra entera?",
    en: "That is Colombia's number as a share of Venezuela's, between 0 and 1. The scale turns it into a length: how many pixels has the whole bar?",
  },
  percent: {
    es: "Eso es un porcentaje: una barra entera de 100. Aquí la barra entera mide otra cosa.",
    en: "That is a percentage: a whole bar of 100. Here the whole bar has another length.",
  },
  "people-per-pixel": {
    es: "Calculaste cuántas personas caben en un píxel. Buen paso: ahora, ¿cuántos píxeles ocupan las personas de Colombia?",
    en: "You worked out how many people fit in one pixel. A good step: now, how many pixels do the people from Colombia take up?",
  },
  "upside-down": {
    es: "Calculaste cuántas veces cabe Colombia en Venezuela. La pregunta es por el largo de la barra corta: da vuelta a la división y usa el ancho.",
    en: "You worked out how many times Colombia fits into Venezuela. The question is the length of the short bar: turn the division round and use the width.",
  },
  "log-length": {
    es: "Usaste logaritmos: ese sería otro tipo de escala. Esta escala es lineal: el doble de personas, el doble de píxeles.",
    en: "You took logarithms: that would be another kind of scale. This one is linear: twice the people, twice the pixels.",
  },
} satisfies Record<string, Text>;
