import type { Text } from "../../../../../src/i18n/locale.ts";

export default {
  "people-reached": {
    es: "Leíste la suma como personas. Dentro hay carnés y comunidades, y ninguno de los dos es una persona. Vuelve a las tres líneas y mira la palabra que sigue a cada número.",
    en: "You read the sum as people. It holds cards and communities too, and neither of them is a person. Go back to the three lines and look at the word after each number.",
  },
  "things-handed-out": {
    es: "Leíste la suma como ayudas. La primera de las tres cifras no cuenta ayudas: cuenta a quienes viven en el país, recibieran algo o no. ¿Qué palabra vale para las tres a la vez?",
    en: "You read the sum as help given. The first of the three figures counts no help: it counts those who live in the country, helped or not. Which word is true of all three at once?",
  },
  venezuelans: {
    es: "Leíste la suma como un redondeo. Redondear es escribir con menos detalle el mismo conteo; aquí se añadieron carnés y comunidades. ¿Los carnés vuelven más grande a la población?",
    en: "You read the sum as a rounding. To round is to write the same count with less detail; here, cards and communities were added. Do cards make the population larger?",
  },
} satisfies Record<string, Text>;
