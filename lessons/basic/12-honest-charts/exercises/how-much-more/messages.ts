import type { Text } from "../../../../../src/i18n/locale.ts";

export default {
  "as-drawn": {
    es: "Ese es el aumento que se ve en la lámina, porque sus barras miden desde 840 000. Haz la cuenta con los números completos.",
    en: "That is the rise you see on the slide, because its bars measure from 840,000. Work it out with the whole numbers.",
  },
  "as-drawn-times": {
    es: "Esa es la proporción entre los dos largos dibujados. La pregunta es por los números, y en porcentaje: ¿cuántas personas más hubo, y sobre cuántas?",
    en: "That is the ratio of the two lengths as drawn. The question is about the numbers, in per cent: how many more people were there, and out of how many?",
  },
  difference: {
    es: "Son las personas que hubo de más. Falta decir cuánto es eso por cada cien de las que había en junio.",
    en: "Those are the people there were in addition. What is missing is how much that is for every hundred there were in June.",
  },
  whole: {
    es: "Eso dice cuánto es agosto por cada cien de junio, con las cien incluidas. La pregunta es solo por lo que aumentó.",
    en: "That says how much August is for every hundred of June, with the hundred included. The question is only about the increase.",
  },
  share: {
    es: "La división es correcta. Falta pasarla a porcentaje: por cada cien personas.",
    en: "The division is right. It is still to be turned into per cent: for every hundred people.",
  },
  "wrong-base": {
    es: "Repartiste el aumento entre las personas de agosto. Un aumento se mide sobre lo que había antes.",
    en: "You shared the increase out over the people of August. An increase is measured against what there was before.",
  },
} satisfies Record<string, Text>;
