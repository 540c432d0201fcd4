import { messages } from "./messages.ts";

const people = (n: number) => (n === 1 ? "1 persona" : `${n} personas`);
const learners = (n: number) => (n === 1 ? "1 person" : `${n} people`);

/** What the gradebook tells a trainer about a group: missing ideas, exercises, who needs help, answers alike. */
export const insightWords = messages({
  people: { es: people, en: learners },
  notChecked: {
    es: (n: number) =>
      n === 1
        ? "Falta revisar 1 respuesta. Lo de abajo cuenta solo las revisadas."
        : `Falta revisar ${n} respuestas. Lo de abajo cuenta solo las revisadas.`,
    en: (n: number) =>
      n === 1
        ? "1 answer is not checked yet. What stands below counts checked ones only."
        : `${n} answers are not checked yet. What stands below counts checked ones only.`,
  },
  newAnswers: {
    es: "Hay cambios en las respuestas que aquí todavía no se ven.",
    en: "The answers have changed, and this does not show it yet.",
  },
  unreachable: {
    es: "No pude traer lo que falta para mostrarlo. Revisa tu conexión y prueba otra vez.",
    en: "I could not fetch what this needs. Check your connection and try again.",
  },
  refresh: { es: "Actualizar", en: "Refresh" },
  onThisPage: { es: "Qué dicen las respuestas", en: "What the answers tell" },
  urgent: { es: "Primero esto", en: "This first" },
  stuckNow: {
    es: (n: number) => (n === 1 ? "1 persona necesita ayuda" : `${n} personas necesitan ayuda`),
    en: (n: number) => (n === 1 ? "1 person needs help" : `${n} people need help`),
  },
  unreturned: {
    es: (n: number) =>
      n === 1
        ? "1 persona espera tu comentario o su certificado"
        : `${n} personas esperan tu comentario o su certificado`,
    en: (n: number) =>
      n === 1
        ? "1 person waits for your comment or a certificate"
        : `${n} people wait for your comment or a certificate`,
  },
  andMore: { es: (n: number) => `${n} más`, en: (n: number) => `${n} more` },
  nothingUrgent: {
    es: (tries: number) =>
      `No hay comentarios ni certificados por devolver, y nadie lleva ${tries} intentos o más en un ejercicio sin resolverlo.`,
    en: (tries: number) =>
      `There are no comments or certificates to hand back, and nobody has tried an exercise ${tries} times or more without solving it.`,
  },
  urgentUnknown: {
    es: "Quién necesita ayuda se sabrá cuando todo esté revisado.",
    en: "Who needs help can be told once everything is checked.",
  },
  peopleAxis: { es: "personas", en: "people" },
  source: {
    es: (n: number) => `Fuente: respuestas revisadas de ${people(n)}`,
    en: (n: number) => `Source: checked answers of ${learners(n)}`,
  },
  chartTable: { es: "Los datos del gráfico en una tabla", en: "The chart's data as a table" },
  drawing: { es: "Dibujando el gráfico…", en: "Drawing the chart…" },
  notDrawn: {
    es: "No pude dibujar el gráfico. La tabla dice lo mismo.",
    en: "I could not draw the chart. The table says the same.",
  },
  exercise: { es: "Ejercicio", en: "Exercise" },
  person: { es: "Persona", en: "Person" },
  organisation: { es: "Organización", en: "Organisation" },
  group: { es: "Grupo", en: "Group" },
  noOrganisation: { es: "sin organización", en: "no organisation" },
  noGroup: { es: "sin grupo", en: "no group" },
  all: { es: "Cualquiera", en: "Any" },
  showAll: { es: (n: number) => `Ver los ${n}`, en: (n: number) => `Show all ${n}` },
  showAllRows: { es: (n: number) => `Mostrar las ${n} filas`, en: (n: number) => `Show all ${n} rows` },

  ideas: { es: "Ideas que faltan", en: "Missing ideas" },
  ideasHow: {
    es: "Detrás de cada respuesta equivocada hay una idea. Aquí está a cuántas personas le falta cada una, sin importar en cuántos ejercicios ni con cuántos intentos.",
    en: "Behind each wrong answer there is an idea. This is how many people lack each of them, in however many exercises and attempts.",
  },
  ideasTitle: {
    es: (idea: string, n: number, of: number) => `«${idea}» le falta a ${n} de ${of}`,
    en: (idea: string, n: number, of: number) => `${n} of ${of} lack "${idea}"`,
  },
  ideasTitleOver: {
    es: (idea: string, n: number) => `«${idea}» le faltó a ${people(n)}, y ya la superaron`,
    en: (idea: string, n: number) => `${learners(n)} lacked "${idea}", and have got over it`,
  },
  idea: { es: "Idea", en: "Idea" },
  lacking: { es: "Les falta todavía", en: "Lack it still" },
  over: { es: "Ya la superaron", en: "Have got over it" },
  overHow: {
    es: "«Ya la superaron»: resolvieron después todos los ejercicios en que apareció.",
    en: '"Have got over it": they solved every exercise in which it came up.',
  },
  unnamed: { es: "Otras respuestas equivocadas", en: "Other wrong answers" },
  unnamedHow: {
    es: "Estas respuestas no son correctas y no reconozco la idea que les falta. Míralas: tú puedes ver más.",
    en: "These answers are not right and I do not recognise the idea they lack. Look at them: you may see more.",
  },
  noIdeas: {
    es: "Entre estas respuestas no hay ninguna equivocada.",
    en: "None of these answers is wrong.",
  },
  readIdea: { es: "Leer la idea", en: "Read the idea" },
  whoLacks: { es: "A quién le falta", en: "Who lacks it" },
  byOrganisation: { es: "Por organización", en: "By organisation" },
  byGroup: { es: "Por grupo", en: "By group" },
  behind: { es: "Las respuestas", en: "The answers" },
  sameAnswer: {
    es: (n: number) => (n === 1 ? "1 persona respondió esto" : `${n} personas respondieron lo mismo`),
    en: (n: number) => (n === 1 ? "1 person answered this" : `${n} people answered the same`),
  },
  messagesRead: { es: "Leyeron:", en: "They read:" },
  otherWays: {
    es: (n: number) => (n === 1 ? "Escrita de otra manera" : `Escrita de otras ${n} maneras`),
    en: (n: number) => (n === 1 ? "Written another way" : `Written in ${n} other ways`),
  },
  solvedLater: { es: "lo resolvió después", en: "solved it later" },
  moreGroups: {
    es: (n: number) => (n === 1 ? "Ver 1 respuesta más" : `Ver ${n} respuestas más`),
    en: (n: number) => (n === 1 ? "Show 1 more answer" : `Show ${n} more answers`),
  },
  filtered: {
    es: (ideas: number, n: number) => `${ideas === 1 ? "1 idea" : `${ideas} ideas`} en ${people(n)}`,
    en: (ideas: number, n: number) => `${ideas === 1 ? "1 idea" : `${ideas} ideas`} in ${learners(n)}`,
  },

  exercises: { es: "Ejercicios", en: "Exercises" },

  help: { es: "Personas que necesitan ayuda", en: "People who need help" },
  helpHow: {
    es: (tries: number, days: number, after: number) =>
      `Quienes respondieron mal ${tries} veces o más un ejercicio sin resolverlo; y, desde ${days} días antes de la fecha límite hasta ${after} días después, quienes tienen ejercicios sin resolver y llevan ${days} días o más sin responder.`,
    en: (tries: number, days: number, after: number) =>
      `Those who answered an exercise wrong ${tries} times or more without solving it; and, from ${days} days before the due date to ${after} days after it, those who have exercises to solve and have not answered for ${days} days or more.`,
  },
  helpTitle: {
    es: (n: number, of: number) =>
      n === 1 ? `1 persona de ${of} necesita ayuda` : `${n} personas de ${of} necesitan ayuda`,
    en: (n: number, of: number) =>
      n === 1 ? `1 person of ${of} needs help` : `${n} people of ${of} need help`,
  },
  noneOpen: {
    es: "Nadie tiene un ejercicio que haya intentado y no haya resuelto.",
    en: "Nobody has an exercise that they tried and have not solved.",
  },
  helpUnclear: {
    es: (n: number, tries: number) =>
      n === 1
        ? `De 1 persona todavía no se puede decir si necesita ayuda: intentó algún ejercicio sin resolverlo, y ninguno ${tries} veces. Con ${tries} intentos se podrá.`
        : `De ${n} personas todavía no se puede decir si necesitan ayuda: intentaron algún ejercicio sin resolverlo, y ninguno ${tries} veces. Con ${tries} intentos se podrá.`,
    en: (n: number, tries: number) =>
      `Of ${learners(n)} it cannot be told yet whether they need help: they tried some exercise without solving it, and none ${tries} times. With ${tries} tries it can.`,
  },
  unsolvedTries: {
    es: (n: number, tries: number) =>
      `${n} sin resolver, hasta ${tries === 1 ? "1 intento" : `${tries} intentos`}`,
    en: (n: number, tries: number) => `${n} not solved, up to ${tries === 1 ? "1 try" : `${tries} tries`}`,
  },
  silenceUnknown: {
    es: "La tarea no tiene fecha límite: por eso no se sabe quién dejó de responder antes de tiempo.",
    en: "The assignment has no due date: so it is not known who stopped answering too soon.",
  },
  lastAnswer: { es: "Última respuesta", en: "Last answer" },
  never: { es: "ninguna", en: "none" },
  wrongInARow: {
    es: (exercise: string, n: number) => `«${exercise}»: ${n} intentos seguidos sin resolverlo.`,
    en: (exercise: string, n: number) => `"${exercise}": ${n} tries in a row without solving it.`,
  },
  silent: {
    es: (n: number) =>
      n === 1
        ? "Le falta 1 ejercicio y no hay respuestas nuevas."
        : `Le faltan ${n} ejercicios y no hay respuestas nuevas.`,
    en: (n: number) =>
      n === 1 ? "1 exercise to solve, and no new answers." : `${n} exercises to solve, and no new answers.`,
  },
  overdue: {
    es: (n: number) =>
      n === 1
        ? "La fecha límite pasó y le falta 1 ejercicio."
        : `La fecha límite pasó y le faltan ${n} ejercicios.`,
    en: (n: number) =>
      n === 1
        ? "The due date is past, with 1 exercise to solve."
        : `The due date is past, with ${n} exercises to solve.`,
  },
  dueDate: { es: "fecha límite", en: "due date" },
  day: { es: "día", en: "day" },
  dayAndHour: { es: "día y hora", en: "day and hour" },
  when: { es: "Cuándo", en: "When" },
  result: { es: "Resultado", en: "Result" },
  pass: { es: "Correcto", en: "Right" },
  fail: { es: "Todavía no", en: "Not yet" },
  error: { es: "Se detuvo", en: "Stopped" },
  unchecked: { es: "Sin revisar", en: "Not checked" },
  firstFew: {
    es: (n: number, of: number) => `El gráfico muestra las primeras ${n} de ${of}; la tabla, todas.`,
    en: (n: number, of: number) => `The chart shows the first ${n} of ${of}; the table shows all.`,
  },

  alike: { es: "Respuestas parecidas", en: "Answers that are alike" },
  alikeHow: {
    es: "Programas iguales salvo nombres, espacios y comentarios. No es una acusación: a veces dos personas trabajan juntas, a veces llegan solas a lo mismo. Pregunta antes de pensar otra cosa. No se cuentan programas muy cortos, ni los que da el curso, ni lo que escribió buena parte del grupo.",
    en: "Programs that are equal but for names, spacing and comments. This is no accusation: at times two people work together, at times they get to the same on their own. Ask before you think otherwise. Very short programs are not counted, nor what the course gives, nor what a good part of the group wrote.",
  },
  alikeTitle: {
    es: (n: number) =>
      n === 1
        ? "1 programa se parece entre varias personas"
        : `${n} programas se parecen entre varias personas`,
    en: (n: number) =>
      n === 1 ? "1 program is alike in several people" : `${n} programs are alike in several people`,
  },
  alikeMessage: {
    es: (names: string, n: number) =>
      `${names} escribieron el mismo programa en ${n === 1 ? "un ejercicio" : `${n} ejercicios`}. ¿Trabajaron juntas estas personas?`,
    en: (names: string, n: number) =>
      `${names} wrote the same program in ${n === 1 ? "one exercise" : `${n} exercises`}. Did these people work together?`,
  },
  alikeLine: {
    es: (exercise: string, n: number) => `${exercise}: ${people(n)}`,
    en: (exercise: string, n: number) => `${exercise}: ${learners(n)}`,
  },
  noAlike: { es: "No hay programas que se parezcan.", en: "No programs are alike." },
  compareAnswers: { es: "Comparar las respuestas", en: "Compare the answers" },
  looking: { es: "Comparando los programas…", en: "Comparing the programs…" },
});
