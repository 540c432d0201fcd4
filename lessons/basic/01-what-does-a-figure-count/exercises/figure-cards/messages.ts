import type { Text } from "../../../../../src/i18n/locale.ts";

export default {
  "box-and-text": {
    es: "Hay dos fichas de personas con el mismo número: una viene del texto y la otra del recuadro. Es un solo hecho. Deja una.",
    en: "There are two cards of people with the same number: one comes from the text, the other from the box. It is one fact. Keep one of them.",
  },
  "qualifier-lost": {
    es: "Tus fichas dicen el número y la unidad, pero perdieron «más de» y «casi». Sin esa palabra, quien lee creerá que es exacto. ¿Qué columna la guarda?",
    en: 'Your cards say the number and the unit, but they lost "over" and "nearly". Without that word, a reader will think it exact. Which column keeps it?',
  },
  "place-and-period-crossed": {
    es: "Las fichas están completas, pero el lugar y el periodo cambiaron de sitio. Lee una en voz alta: «… en 2019, durante Perú». ¿Qué dos líneas intercambias?",
    en: 'The cards are complete, but place and period have changed places. Read one aloud: "… in 2019, during Peru". Which two lines do you swap?',
  },
  "one-sum": {
    es: "Volvió la suma de la primera llamada: un solo número para tres unidades. Devuelve tres filas, una por cifra, sin sumarlas.",
    en: "The sum of the first call is back: a single number for three units. Give back three rows, one for each figure, without adding them.",
  },
} satisfies Record<string, Text>;
