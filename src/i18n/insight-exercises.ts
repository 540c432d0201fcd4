import { messages } from "./messages.ts";

/** What a group's answers tell of the exercises: which are hard or easy, and which cannot be judged yet. */
export const exerciseInsightWords = messages({
  exercisesTitle: {
    es: (exercise: string, n: number, of: number) =>
      `Lo más difícil: «${exercise}», resuelto por ${n} de ${of}`,
    en: (exercise: string, n: number, of: number) => `Hardest: "${exercise}", solved by ${n} of ${of}`,
  },
  exercisesTitlePlain: {
    es: "Cómo va el grupo con cada ejercicio",
    en: "How the group stands with each exercise",
  },
  exercisesTitleNone: {
    es: "Todavía nadie respondió estos ejercicios",
    en: "Nobody has answered these exercises yet",
  },
  firstTry: { es: "Al primer intento", en: "At the first try" },
  later: { es: "Con más intentos o pistas", en: "With more tries or hints" },
  unsolved: { es: "Sin resolver", en: "Not solved" },
  untried: { es: "Sin intentar", en: "Not tried" },
  typicalTries: { es: "Intentos (mediana)", en: "Tries (median)" },
  hintsHelped: { es: "Con todas las pistas", en: "With all hints" },
  hintsHelpedOf: {
    es: (solved: number, opened: number) => `${solved} de ${opened} lo resolvieron`,
    en: (solved: number, opened: number) => `${solved} of ${opened} solved it`,
  },
  sign: { es: "Qué mirar", en: "What to look at" },
  "too-hard": { es: "muy difícil", en: "too hard" },
  "too-easy": { es: "muy fácil", en: "too easy" },
  "hint-does-not-help": { es: "las pistas no ayudan", en: "its hints do not help" },
  hardMessage: {
    es: (exercise: string, n: number, of: number) =>
      `«${exercise}» parece muy difícil: lo resolvieron ${n} de ${of} que lo intentaron.`,
    en: (exercise: string, n: number, of: number) =>
      `"${exercise}" looks too hard: ${n} of ${of} who tried solved it.`,
  },
  longMessage: {
    es: (exercise: string, tries: string) =>
      `«${exercise}» parece muy difícil: cuesta ${tries} intentos a la persona del medio.`,
    en: (exercise: string, tries: string) =>
      `"${exercise}" looks too hard: it takes the person in the middle ${tries} tries.`,
  },
  easyMessage: {
    es: (exercise: string, n: number, of: number) =>
      `«${exercise}» parece muy fácil: ${n} de ${of} lo resolvieron al primer intento y sin pistas.`,
    en: (exercise: string, n: number, of: number) =>
      `"${exercise}" looks too easy: ${n} of ${of} solved it at the first try and without hints.`,
  },
  hintMessage: {
    es: (exercise: string, n: number, of: number) =>
      `Las pistas de «${exercise}» no parecen ayudar: con todas abiertas, lo resolvieron ${n} de ${of}.`,
    en: (exercise: string, n: number, of: number) =>
      `The hints of "${exercise}" do not seem to help: with all of them open, ${n} of ${of} solved it.`,
  },
  noSigns: {
    es: (n: number) =>
      `A cada ejercicio lo intentaron ${n} personas o más, y ninguno pasa los límites de «muy difícil» o «muy fácil».`,
    en: (n: number) =>
      `${n} people or more tried each exercise, and none is past the limits of "too hard" or "too easy".`,
  },
  quoted: { es: (name: string) => `«${name}»`, en: (name: string) => `"${name}"` },
  unknownMessage: {
    es: (exercises: string, n: number) =>
      `${exercises}: todavía no se puede decir si es difícil. Con respuestas de ${n === 1 ? "1 persona" : `${n} personas`} más se podrá.`,
    en: (exercises: string, n: number) =>
      `${exercises}: it cannot be told yet whether it is hard. With answers of ${n === 1 ? "1 more person" : `${n} more people`} it can.`,
  },
  notKnownYet: {
    es: (n: number) => `todavía no se sabe: ${n === 1 ? "falta 1 persona" : `faltan ${n} personas`}`,
    en: (n: number) => `not known yet: it takes ${n === 1 ? "1 more person" : `${n} more people`}`,
  },
  noSign: { es: "nada que mirar", en: "nothing" },
  solvedShare: { es: "Lo resolvieron", en: "Solved by" },
  solvedOf: {
    es: (n: number, of: number) => `${n} de ${of}`,
    en: (n: number, of: number) => `${n} of ${of}`,
  },
  typicalMinutes: { es: "Minutos (mediana)", en: "Minutes (median)" },
  typicalHints: { es: "Pistas (mediana)", en: "Hints (median)" },
  howDecided: { es: "Cómo se decide", en: "How this is decided" },
  signsHow: {
    es: (n: number, tries: number) =>
      `Se dice algo de un ejercicio cuando lo intentaron al menos ${n} personas. Muy difícil: lo resolvió menos de la mitad, o la mitad necesitó ${tries} intentos o más. Muy fácil: 9 de cada 10 lo resolvieron al primer intento y sin pistas. Las pistas no ayudan: de quienes las abrieron todas, lo resolvió menos de la mitad. Con pocas personas, tómalo como una pregunta.`,
    en: (n: number, tries: number) =>
      `Something is said of an exercise once at least ${n} people have tried it. Too hard: fewer than half solved it, or half needed ${tries} tries or more. Too easy: 9 in 10 solved it at the first try and without hints. Hints do not help: of those who opened all, fewer than half solved it. With few people, take it as a question.`,
  },

  unnamedResults: { es: "Resultados equivocados sin nombre", en: "Wrong results without a name" },
  noUnnamed: {
    es: "Cada resultado equivocado es uno que el curso conoce y explica.",
    en: "Each wrong result is one that the course knows and explains.",
  },
  unnamedHow: {
    es: "No son ninguno de los errores que el curso explica por su nombre. Los iguales van juntos, primero los de más personas: si varias llegaron a lo mismo, hay una razón.",
    en: "They are none of the mistakes that the course explains by name. Equal ones stand together, those of most people first: where several came to the same, there is a reason.",
  },
  unnamedGroup: {
    es: (exercise: string, n: number) => `${exercise}: ${n === 1 ? "1 persona" : `${n} personas`}`,
    en: (exercise: string, n: number) => `${exercise}: ${n === 1 ? "1 person" : `${n} people`}`,
  },
  moreUnnamed: {
    es: (n: number) => (n === 1 ? "Ver 1 resultado más" : `Ver ${n} resultados más`),
    en: (n: number) => (n === 1 ? "Show 1 more result" : `Show ${n} more results`),
  },
  stubsHow: {
    es: "Quien escribe ejercicios puede empezar con ellos: cada resultado como archivo para la carpeta «wrong» de su ejercicio, con un espacio para el mensaje. Sin nombres de personas; los programas van como los escribieron.",
    en: 'Who writes exercises can begin with them: each result as a file for the folder "wrong" of its exercise, with a blank for the message. No names of people; programs go as they were written.',
  },
  saveStubs: {
    es: "Guardar para quien escribe ejercicios (.zip)",
    en: "Save for who writes exercises (.zip)",
  },
  stubsFile: { es: "sin-nombre", en: "unnamed" },
  stubsSaved: {
    es: (file: string) => `El archivo «${file}» está en tus descargas.`,
    en: (file: string) => `The file "${file}" is in your downloads.`,
  },
  stubsNotSaved: {
    es: "No pude hacer el archivo. Prueba otra vez.",
    en: "I could not make the file. Try again.",
  },
});
