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
  "phrase-for-word": {
    es: "Pusiste la frase entera del reporte. Ahí está el «más de», pero junto con todo lo demás. ¿Qué columna guarda solo esa palabra?",
    en: 'You put the report\'s whole phrase. The "over" is in there, but so is all the rest. Which column keeps that word alone?',
  },
  "name-of-the-figure": {
    es: "Pusiste el nombre de la cifra: dice de qué trata. Falta la palabra que dice con qué exactitud se cuenta. ¿Qué columna la guarda?",
    en: "You put the name of the figure: it says what it is about. The word that says how exactly it counts is missing. Which column keeps it?",
  },
  "value-twice": {
    es: "Pusiste el número otra vez. Falta la palabra que dice con qué exactitud se cuenta. ¿Qué columna la guarda?",
    en: "You put the number once more. The word that says how exactly it counts is missing. Which column keeps it?",
  },
  "unit-twice": {
    es: "Pusiste la unidad otra vez: dice qué se cuenta. Falta la palabra que dice con qué exactitud. ¿Qué columna la guarda?",
    en: "You put the unit once more: it says what is counted. The word that says how exactly is missing. Which column keeps it?",
  },
  "one-sum": {
    es: "Volvió la suma de la llamada: un solo número para tres unidades. Devuelve tres filas, una por cifra, sin sumarlas.",
    en: "The sum of the call is back: a single number for three units. Give back three rows, one for each figure, without adding them.",
  },
} satisfies Record<string, Text>;
