import type { Text } from "../../../../../src/i18n/locale.ts";

export default {
  "original-respelt": {
    es: "Corriges nombres antes de guardar el original. Si una corrección fue un error, ¿de dónde recuperas lo que decía?",
    en: "You correct names before the original is kept. If one of the corrections was wrong, where do you find what it said?",
  },
  "original-cut": {
    es: "Quitas filas antes de guardar el original. Si una era solo parecida, ¿de dónde la recuperas?",
    en: "You remove rows before the original is kept. If one of them was only alike, where do you get it back from?",
  },
  "asked-before-the-copy": {
    es: "Preguntas antes de guardar el original. Cuando llegue la respuesta, tienes que poder mostrar qué decía el archivo: ¿qué paso lo asegura?",
    en: "You ask before the original is kept. When the reply comes you must be able to show what the file said: which step makes sure of that?",
  },
  "added-before-the-copy": {
    es: "Sumas otra vez antes de guardar el original. Se compara con algo: ¿qué tiene que existir antes?",
    en: "You add again before the original is kept. One compares with something: what has to exist first?",
  },
  "repeats-before-spelling": {
    es: "Quitas las repetidas cuando los nombres todavía están escritos de dos maneras. ¿Notarías que «Farol de lana» y «Farol de Lana» son la misma fila?",
    en: 'You remove repeats while names are still spelt in two ways. Would you notice that "Farol de lana" and "Farol de Lana" are the same row?',
  },
  "asked-about-repeats": {
    es: "Preguntas cuando las repetidas siguen ahí: la organización recibiría la misma pregunta dos veces. ¿Qué paso lo evita?",
    en: "You ask while the repeats are still there: the organisation would get the same question twice. Which step prevents it?",
  },
  "asked-about-spelling": {
    es: "Preguntas antes de corregir lo que está en la lista. Parte de esas preguntas se responde sola: ¿con qué paso?",
    en: "You ask before you correct what stands in the list. Some of those questions answer themselves: by which step?",
  },
  "added-before-the-reply": {
    es: "Sumas antes de tener las respuestas. Cuando lleguen, las filas cambian y esa suma deja de ser verdad.",
    en: "You add up before the replies are there. When they come the rows change, and that sum is no longer true.",
  },
  "added-with-repeats": {
    es: "Sumas cuando las repetidas siguen ahí. Esa gente entra dos veces en la suma: ¿qué paso va antes?",
    en: "You add up while the repeats are still there. Those people enter the sum twice: which step comes before?",
  },
} satisfies Record<string, Text>;
