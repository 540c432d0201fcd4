import type { Text } from "../../../../../src/i18n/locale.ts";

export default {
  difference: {
    es: "Restaste: eso dice cuántas personas más. La pregunta es cuántas por cada persona alojada: ¿qué operación reparte un número entre otro?",
    en: "You subtracted: that tells how many more people. The question is how many for each person sheltered: which operation shares one number out over another?",
  },
  inverted: {
    es: "Tu número es menor que 1: dice cuántas personas tuvieron alojamiento por cada una que recibió alimentos. La pregunta va al revés.",
    en: "Your number is below 1: it says how many people were sheltered for each one who got food. The question is the other way round.",
  },
  "as-drawn": {
    es: "Esa es la proporción que se ve en el gráfico cortado, porque mide desde 60 000. Vuelve a los números completos de la tabla.",
    en: "That is the ratio you see in the cut chart, because it measures from 60,000. Go back to the whole numbers in the table.",
  },
  percent: {
    es: "Parece que multiplicaste por 100 y escribiste un porcentaje. Aquí se pide cuántas personas por cada una: quédate con la división.",
    en: "It looks as if you multiplied by 100 and wrote a percentage. The question is how many people for each one: stop at the division.",
  },
  "only-the-extra": {
    es: "Contaste solo las personas que hay de más. Por cada persona alojada, cuenta todas las que recibieron alimentos.",
    en: "You counted only the extra people. For each person sheltered, count everyone who was given food.",
  },
  "rounded-up": {
    es: "Redondeaste hacia arriba hasta un número entero. Es casi así; escribe uno o dos decimales para no exagerar.",
    en: "You rounded up to a whole number. It is close; write one or two decimals so as not to overstate it.",
  },
  "all-the-fed": {
    es: "Esas son todas las personas que recibieron alimentos. Repártelas: ¿cuántas tocan a cada persona alojada?",
    en: "Those are all the people who got food. Share them out: how many are there for each person sheltered?",
  },
  "all-the-sheltered": {
    es: "Esas son todas las personas alojadas: entre ellas se reparte. Falta el otro número: ¿cuántas recibieron alimentos por cada una?",
    en: "Those are all the people sheltered: they are what is shared out over. The other number is missing: how many got food for each of them?",
  },
} satisfies Record<string, Text>;
