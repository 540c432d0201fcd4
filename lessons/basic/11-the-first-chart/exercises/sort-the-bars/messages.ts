import type { Text } from "../../../../../src/i18n/locale.ts";

export default {
  "smallest-first": {
    es: "Las barras ya van por tamaño, de menor a mayor. Quien mire leerá primero la ayuda que llegó a menos personas: da vuelta al orden.",
    en: "The bars now follow size, smallest first. A reader will meet the help that reached fewest people first: turn the order round.",
  },
  "by-name": {
    es: "Las barras siguen en orden alfabético, el de sus nombres. El primer espacio nombra el eje que se ordena; el segundo, según cuál. Van las letras de los ejes, en minúscula: ¿cuál tiene los nombres y cuál las personas?",
    en: "The bars still follow the alphabet, by their names. The first blank names the axis to put in order; the second, by which. They take the letters of the axes, in small letters: which has the names, and which the people?",
  },
  "by-name-backwards": {
    es: "Diste vuelta al orden alfabético. Ese orden no habla de personas: ordena según el canal que guarda el largo de la barra.",
    en: "You turned the alphabet round. That order says nothing about people: order by the channel that holds the length of the bar.",
  },
  "only-the-first": {
    es: "El orden responde la pregunta. Faltan ayudas: tu gráfico se quedó con las primeras. Muestra las ocho para que se vea también dónde llegamos a menos.",
    en: "The order answers the question. Some help is missing: your chart kept only the first ones. Show all eight, so that it also shows where we reached fewer.",
  },
  "numbers-as-text": {
    es: "El orden compara los números como si fueran palabras. Así, «9» es mayor que «10», porque 9 va después de 1. Compáralos como números.",
    en: 'The order compares the numbers as if they were words. That makes "9" larger than "10", because 9 comes after 1. Compare them as numbers.',
  },
} satisfies Record<string, Text>;
