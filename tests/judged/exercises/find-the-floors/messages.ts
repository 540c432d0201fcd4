import type { Text } from "../../../../src/i18n/locale.ts";

export default {
  "one-word-only": {
    es: "Encontraste los pisos que dicen «por encima de» (over). El reporte no usa siempre la misma palabra: en la tabla de la lección, ¿cuál otra pone la verdad por encima? Agrégala a la lista.",
    en: 'You found the floors that say "over". The report does not always use the same word: in the table of the lesson, which other one puts the truth above? Add it to the list.',
  },
  "nearly-is-below": {
    es: "Los pisos están, y con ellos entró «casi» (nearly). Esa palabra deja la verdad un poco por debajo del número. ¿Sirve de piso?",
    en: 'The floors are there, and "nearly" came in with them. It leaves the truth a little below the number. Can it be a floor?',
  },
  "up-to-is-a-ceiling": {
    es: "Los pisos están, y con ellos entró «hasta» (up_to). Dice que no se pasó de ahí: es un techo. Déjalo fuera de la lista.",
    en: 'The floors are there, and "up to" came in with them. It says that it went no higher: that is a ceiling. Leave it out of the list.',
  },
  "some-goes-both-ways": {
    es: "Los pisos están, y con ellos entró «unos» (some). Puede quedarse corto o pasarse. Un piso asegura solo uno de los dos lados.",
    en: 'The floors are there, and "some" came in with them. It may be too low or too high. A floor makes sure of one side only.',
  },
  "all-but-exact": {
    es: "Dejaste fuera lo exacto y entró todo lo demás: casi, unos, hasta, promedio. Mira palabra por palabra de qué lado queda la verdad.",
    en: "You left out what is exact, and all the rest came in: nearly, some, up to, average. Look word by word on which side the truth lies.",
  },
} satisfies Record<string, Text>;
