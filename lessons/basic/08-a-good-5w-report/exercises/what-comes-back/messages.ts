import type { Text } from "../../../../../src/i18n/locale.ts";

export default {
  nothing: {
    es: "Cada casilla está llena, es verdad. Ahora súmalas: ¿llegas a las personas del mes?",
    en: "Every cell is filled in, true. Now add them up: do you reach the people of the month?",
  },
  "total-wrong": {
    es: "Puede ser. También puede faltar gente en uno de los tipos. ¿Dice la tabla cuál de los dos es el error?",
    en: "It may be. People may be missing from one of the types just as well. Does the table tell which of the two is wrong?",
  },
  "few-returnees": {
    es: "Que haya una sola no es un error: puede ser verdad. Busca algo que no pueda ser verdad, con una suma.",
    en: "There being only one is no error: it may be true. Look for something that cannot be true, with a sum.",
  },
} satisfies Record<string, Text>;
