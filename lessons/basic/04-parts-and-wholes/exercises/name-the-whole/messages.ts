import type { Text } from "../../../../../src/i18n/locale.ts";

const notOfMoney: Text = {
  es: "Esa frase habla de personas, y elegiste un dinero. La parte está dentro de su todo: ¿qué todo cuenta personas?",
  en: "That sentence speaks of people, and you chose an amount of money. The part lies within its whole: which whole counts people?",
};

export default {
  "wholes-swapped": {
    es: "Los dos todos de la gestión de casos están cambiados. La parte es la misma gente. ¿Con qué todo, el más grande o el más pequeño, sale un porcentaje mayor?",
    en: "The two wholes of case management have changed places. The part is the same people. Which whole, the larger or the smaller, gives the higher percentage?",
  },
  "lima-of-the-assisted": {
    es: "«Vive en Lima y Callao» no habla de ayuda recibida. ¿Quiénes son los que viven en algún lugar?",
    en: '"Lives in Lima and Callao" does not speak of help received. Who are the ones that live somewhere?',
  },
  "lima-of-protection": {
    es: "«Vive en Lima y Callao» no habla de ayuda recibida. ¿Quiénes son los que viven en algún lugar?",
    en: '"Lives in Lima and Callao" does not speak of help received. Who are the ones that live somewhere?',
  },
  "money-of-people": {
    es: "«No financiado» habla de dinero. Una parte de dinero es parte de más dinero, no de personas.",
    en: '"Not funded" speaks of money. A part of money is part of more money, not of people.',
  },
  "money-of-the-assisted": {
    es: "«No financiado» habla de dinero. Una parte de dinero es parte de más dinero, no de personas.",
    en: '"Not funded" speaks of money. A part of money is part of more money, not of people.',
  },
  "cases-of-the-country": {
    es: "La gestión de casos es una ayuda. La parte tiene que estar dentro del todo, y entre las personas asistidas también hay comunidad de acogida.",
    en: "Case management is a kind of help. The part has to lie within the whole, and among the people assisted there is host community too.",
  },
  "area-of-everyone": {
    es: "El porcentaje más alto necesita un todo más pequeño. ¿En qué área se da la gestión de casos?",
    en: "The higher percentage needs a smaller whole. Which area offers case management?",
  },
  "everyone-of-the-area": {
    es: "El porcentaje más bajo necesita un todo más grande que una sola área.",
    en: "The lower percentage needs a whole that is larger than one area.",
  },
  "area-of-the-country": {
    es: "La gestión de casos es una ayuda, y el todo son personas que recibieron alguna. Además, entre ellas hay comunidad de acogida. ¿Qué todo cuenta personas asistidas?",
    en: "Case management is a kind of help, and the whole is people who received some. Besides, there is host community among them. Which whole counts people assisted?",
  },
  "money-of-protection": {
    es: "«No financiado» habla de dinero. Una parte de dinero es parte de más dinero, no de personas.",
    en: '"Not funded" speaks of money. A part of money is part of more money, not of people.',
  },
  "lima-of-money": notOfMoney,
  "cases-of-money": notOfMoney,
  "cases-of-all-the-money": notOfMoney,
} satisfies Record<string, Text>;
