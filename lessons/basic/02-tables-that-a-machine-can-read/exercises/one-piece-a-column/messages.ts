import type { Text } from "../../../../../src/i18n/locale.ts";

export default {
  "words-with-the-number": {
    es: "Pusiste «más de» y «personas» junto al número. Con palabras al lado, la celda entera es texto y no se suma. Cada una tiene su propia pregunta.",
    en: 'You put "more than" and "people" in with the number. With words beside it the whole cell is text and is not added. Each of them has a question of its own.',
  },
  "qualifier-with-the-number": {
    es: "Pusiste «más de» junto al número. La celda sería texto y no se podría sumar. ¿Qué pregunta responde «más de»?",
    en: 'You put "more than" in with the number. The cell would be text and could not be added. Which question does "more than" answer?',
  },
  "unit-with-the-number": {
    es: "Pusiste «personas» junto al número. La celda sería texto y no se podría sumar. ¿Qué pregunta responde «personas»?",
    en: 'You put "people" in with the number. The cell would be text and could not be added. Which question does "people" answer?',
  },
  "year-as-an-amount": {
    es: "Pusiste 2019 como cantidad. Es una cifra, pero no cuenta a nadie: dice un año. ¿Qué pregunta responde?",
    en: "You put 2019 as an amount. It is a figure, but it counts nobody: it names a year. Which question does it answer?",
  },
  "unit-for-exactness": {
    es: "«Más de» y «personas» están cambiados. Di en voz alta: «5000… ¿qué?». Esa palabra es lo que se cuenta.",
    en: '"More than" and "people" have changed places. Say aloud: "5,000… what?". That word is what is counted.',
  },
} satisfies Record<string, Text>;
