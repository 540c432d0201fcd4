import type { Text } from "../../../../../src/i18n/locale.ts";

export default {
  "households-counted": {
    es: "Sumaste los unos: es cuántos hogares marcaron «Trabajo». Se pide qué parte son. El promedio de ceros y unos da la parte.",
    en: 'You added up the ones: that is how many households marked "Work". The question is which share they are. The mean of zeros and ones gives the share.',
  },
  "asked-counted": {
    es: "Contaste los hogares a los que se ofreció la opción: es el todo. Falta qué parte de ellos la marcó. El promedio de ceros y unos da la parte.",
    en: "You counted the households that were offered the choice: that is the whole. What is missing is which share of them marked it. The mean of zeros and ones gives the share.",
  },
  "nothing-marked-as-no": {
    es: "Dejaste solo las entrevistas desde el 20 de mayo: buen paso. Pero los hogares que no marcaron nada entraron como 0. De ellos no se sabe. Quita el paso que pone ceros.",
    en: "You kept the interviews from 20 May on: a good step. But the households that marked nothing came in as 0. Of them it is not known. Take out the step that puts zeros.",
  },
  "of-all-interviews": {
    es: "Entraron también quienes no aceptaron participar, con un 0 que nadie respondió. Deja el filtro y quita el paso que pone ceros.",
    en: "Those who did not agree to take part came in too, with a 0 that nobody answered. Leave the filter and take out the step that puts zeros.",
  },
  "only-those-who-marked": {
    es: "Dejaste solo a quienes marcaron «Trabajo», y de ellos lo marcó el 100 %. El todo son los hogares a los que se ofreció la opción: también los que tienen 0.",
    en: 'You kept those alone who marked "Work", and of them 100% marked it. The whole is the households that were offered the choice: those with 0 too.',
  },
} satisfies Record<string, Text>;
