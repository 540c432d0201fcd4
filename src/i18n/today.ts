import { messages } from "./messages.ts";

const exercises = {
  es: (n: number) => (n === 1 ? "1 ejercicio" : `${n} ejercicios`),
  en: (n: number) => (n === 1 ? "1 exercise" : `${n} exercises`),
};
const minutes = {
  es: (n: number) => (n === 1 ? "cerca de 1 minuto" : `cerca de ${n} minutos`),
  en: (n: number) => (n === 1 ? "about 1 minute" : `about ${n} minutes`),
};

/** Words of going over, day by day, what was missed. */
export const todayWords = messages({
  title: { es: "Los cinco minutos de hoy", en: "Today's five minutes" },
  description: {
    es: "Lo que no te salió vuelve unos días después, para que quede.",
    en: "What you missed comes back some days later, so that it stays.",
  },
  waiting: {
    es: (n: number, min: number) =>
      `${exercises.es(n)} que antes no ${n === 1 ? "te salió" : "te salieron"}, ${minutes.es(min)}.`,
    en: (n: number, min: number) => `${exercises.en(n)} that you missed before, ${minutes.en(min)}.`,
  },
  more: {
    es: (done: number, n: number, min: number) =>
      `Hoy repasaste ${exercises.es(done)}. ${n === 1 ? "Queda" : "Quedan"} ${exercises.es(n)}, ${minutes.es(min)}.`,
    en: (done: number, n: number, min: number) =>
      `You went over ${exercises.en(done)} today. ${exercises.en(n)} left, ${minutes.en(min)}.`,
  },
  done: {
    es: (n: number) => `Hoy repasaste ${exercises.es(n)}: por hoy es todo.`,
    en: (n: number) => `You went over ${exercises.en(n)} today: that is all for today.`,
  },
  nothing: { es: "Hoy no hay nada que repasar.", en: "There is nothing to go over today." },
  next: {
    es: (day: string) => `Lo siguiente viene el ${day}.`,
    en: (day: string) => `The next comes on ${day}.`,
  },
  how: {
    es: (days: string) =>
      `Un ejercicio que no sale vuelve aquí a los ${days} días, con las opciones en otro orden. Se decide en este dispositivo, con lo que respondiste en él. Tus repasos van en el archivo de una tarea solo si ella pide ese ejercicio.`,
    en: (days: string) =>
      `An exercise that you miss comes back here after ${days} days, with its options in another order. This is decided on this device, by what you answered on it. What you go over goes into an assignment's file only where the assignment asks for that exercise.`,
  },
  start: { es: "Empezar", en: "Start" },
  goOn: { es: "Seguir", en: "Go on" },
  hide: { es: "No mostrar más", en: "Do not show this" },
  hidden: {
    es: "Ya no se muestra en el inicio. En «Mi avance» puedes volver a mostrarlo.",
    en: 'It is not shown on the home page any more. In "My progress" you can show it again.',
  },
  show: { es: "Volver a mostrarlo", en: "Show it again" },
  needsScript: {
    es: "Esta página necesita JavaScript: lo que no te salió está anotado en este dispositivo.",
    en: "This page needs JavaScript: what you missed is noted on this device.",
  },
  place: {
    es: (n: number, of: number) => `Ejercicio ${n} de ${of}`,
    en: (n: number, of: number) => `Exercise ${n} of ${of}`,
  },
  fromLesson: { es: "De la lección:", en: "From the lesson:" },
  before: { es: "Lo que dice la lección antes", en: "What the lesson says before it" },
  skip: { es: "Dejarlo para otro día", en: "Leave it for another day" },
  following: { es: "Siguiente", en: "Next" },
  finish: { es: "Terminar", en: "Finish" },
  notHere: {
    es: "Sin conexión se abren los ejercicios de las lecciones que guardaste en este dispositivo.",
    en: "Without a connection, the exercises of lessons that you kept on this device can be opened.",
  },
  finished: { es: "Por hoy es todo", en: "That is all for today" },
  score: {
    es: (right: number, of: number) =>
      `A la primera ${right === 1 ? "salió" : "salieron"} ${right} de ${of}.`,
    en: (right: number, of: number) =>
      `${right} of ${of} ${right === 1 ? "was" : "were"} right at the first try.`,
  },
  comeBack: {
    es: (days: number) => `Lo que no salió vuelve en ${days} días; lo que salió, más adelante.`,
    en: (days: number) => `What you missed comes back in ${days} days; what was right, later.`,
  },
  left: {
    es: (n: number) => `Quedan ${exercises.es(n)} para otro momento.`,
    en: (n: number) => `${exercises.en(n)} left for another time.`,
  },
  backToProgress: { es: "Ir a Mi avance", en: "Go to My progress" },
});
