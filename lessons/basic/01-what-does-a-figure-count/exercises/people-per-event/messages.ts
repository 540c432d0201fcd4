import type { Text } from "../../../../../src/i18n/locale.ts";

export default {
  "upside-down": {
    es: "Dividiste los eventos entre las personas: tu número dice cuántos eventos le tocan a cada persona. La pregunta va al revés. ¿Qué se reparte entre qué?",
    en: "You divided the events by the people: your number says how many events there are for each person. The question goes the other way. What is shared out among what?",
  },
  added: {
    es: "Sumaste personas y eventos, y ese total no tiene nombre. «Por evento» pide otra operación. ¿Cuál reparte una cantidad entre otra?",
    en: 'You added people and events, and that total has no name. "Per event" asks for another operation. Which one shares one amount out over another?',
  },
  "other-events": {
    es: "Usaste los talleres sobre trata de personas en la frontera. Es otra frase del reporte, con su propio público. Busca la frase que habla de ferias, seminarios y talleres.",
    en: "You used the workshops on human trafficking at the border. That is another sentence of the report, with its own public. Look for the sentence on fairs, seminars and workshops.",
  },
  "rounded-up": {
    es: "Llegaste hasta el último paso: la división está bien y la redondeaste hacia arriba. Mira el primer decimal de tu calculadora. ¿Qué número entero queda más cerca?",
    en: "You got as far as the last step: the division is right and you rounded it up. Look at the first decimal on your calculator. Which whole number is closest?",
  },
  "people-not-shared": {
    es: "Ese número son todas las personas informadas, en todos los eventos juntos. Falta repartirlas. ¿Entre cuántos eventos?",
    en: "That number is all the people who were informed, at all events together. They still need to be shared out. Over how many events?",
  },
} satisfies Record<string, Text>;
