import type { Text } from "../../../../../src/i18n/locale.ts";

export default {
  "as-drawn-times": {
    es: "Esas son las veces que una barra dibujada cabe en la otra. El eje está cortado: haz la cuenta con los números escritos sobre las barras.",
    en: "That is how many times one drawn bar fits into the other. The axis is cut: work it out with the numbers written above the bars.",
  },
  "from-the-cut": {
    es: "Mediste la barra de diciembre desde donde empieza el eje. La pregunta compara diciembre con julio: usa los dos números escritos.",
    en: "You measured the bar of December from where the axis starts. The question compares December with July: use both written numbers.",
  },
  "as-per-cent": {
    es: "Eso es el aumento por cada cien personas, y está bien calculado. Aquí se pide cuántas personas: quédate con la resta.",
    en: "That is the increase for every hundred people, and it is well computed. The question is how many people: stop at the subtraction.",
  },
  "turned-round": {
    es: "El número es correcto, y el signo dice que hubo menos. ¿En qué mes había más personas?",
    en: "The number is right, and the sign says that there were fewer. In which month were there more people?",
  },
  added: {
    es: "Sumaste los dos meses. Quien estaba en julio y seguía en diciembre quedó contado dos veces. La pregunta es cuántas personas más había.",
    en: "You added the two months. Whoever was there in July and still in December is counted twice. The question is how many more people there were.",
  },
  "whole-december": {
    es: "Esas son todas las personas que había en diciembre. La pregunta es cuántas más que en julio.",
    en: "Those are all the people that there were in December. The question is how many more than in July.",
  },
  "whole-july": {
    es: "Esas son todas las personas que había en julio. La pregunta es cuántas más hubo después: compáralas con las de diciembre.",
    en: "Those are all the people that there were in July. The question is how many more there were later: compare them with those of December.",
  },
} satisfies Record<string, Text>;
