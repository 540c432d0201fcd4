import { messages } from "./messages.ts";

/** What stands at an exercise because of a trainer: the strip of its assignment, and comments. */
export const fromTrainerWords = messages({
  strip: { es: (title: string) => `Tarea: ${title}`, en: (title: string) => `Assignment: ${title}` },
  solved: {
    es: (done: number, of: number) => `${done} de ${of} resueltos`,
    en: (done: number, of: number) => `${done} of ${of} solved`,
  },
  attempts: {
    es: (used: number, of: number) => `usaste ${used} de ${of} ${of === 1 ? "intento" : "intentos"}`,
    en: (used: number, of: number) => `${used} of ${of} ${of === 1 ? "attempt" : "attempts"} used`,
  },
  alsoIn: {
    es: (n: number) => (n === 1 ? "también en otra tarea" : `también en otras ${n} tareas`),
    en: (n: number) => (n === 1 ? "in another assignment too" : `in ${n} other assignments too`),
  },
  spent: {
    es: (n: number) =>
      n === 1
        ? "Usaste tu intento: ahora es práctica y no cuenta."
        : `Usaste tus ${n} intentos: ahora es práctica y no cuenta.`,
    en: (n: number) =>
      n === 1
        ? "You have used your attempt: from here on it is practice and does not count."
        : `You have used your ${n} attempts: from here on it is practice and does not count.`,
  },
  next: { es: "Siguiente", en: "Next" },
  nextExercise: { es: "Siguiente ejercicio de la tarea", en: "Next exercise of the assignment" },
  send: { es: "Enviar", en: "Send" },
  hide: { es: "Ocultar la tarea aquí", en: "Hide the assignment here" },
  noHints: {
    es: (title: string) =>
      `La tarea «${title}» se resuelve sin pistas. Cuando resuelvas el ejercicio podrás abrirlas.`,
    en: (title: string) =>
      `The assignment "${title}" is to be solved without hints. Once you have solved the exercise you can open them.`,
  },
  noMoreHints: {
    es: (title: string, n: number) =>
      `La tarea «${title}» permite ${n === 1 ? "1 pista" : `${n} pistas`} por ejercicio. Cuando lo resuelvas podrás abrir las demás.`,
    en: (title: string, n: number) =>
      `The assignment "${title}" allows ${n === 1 ? "1 hint" : `${n} hints`} per exercise. Once you have solved it you can open the others.`,
  },

  comments: {
    es: (trainer: string) => (trainer === "" ? "Comentarios" : `Comentarios de ${trainer}`),
    en: (trainer: string) => (trainer === "" ? "Comments" : `Comments by ${trainer}`),
  },
  isNew: { es: "Nuevo", en: "New" },
  about: {
    es: (moment: string) => `Sobre tu respuesta del ${moment}`,
    en: (moment: string) => `On your answer of ${moment}`,
  },
  line: { es: (line: number) => `Línea ${line}`, en: (line: number) => `Line ${line}` },
  commentsCame: {
    es: (n: number) =>
      n === 0 ? "Llegaron comentarios." : n === 1 ? "Llegó 1 comentario." : `Llegaron ${n} comentarios.`,
    en: (n: number) =>
      n === 0 ? "Comments have come." : n === 1 ? "1 comment has come." : `${n} comments have come.`,
  },
  commentsSame: { es: "Esos comentarios ya estaban aquí.", en: "Those comments were here already." },
  commentsOlder: {
    es: "Esos comentarios son de antes. Sigo con los más nuevos, que ya tenías.",
    en: "Those comments are from before. I stay with the newest, which you already had.",
  },
  certificate: {
    es: (trainer: string) =>
      trainer === "" ? "Te dieron un certificado." : `${trainer} te dio un certificado.`,
    en: (trainer: string) =>
      trainer === "" ? "You were given a certificate." : `${trainer} gave you a certificate.`,
  },
  openCertificate: { es: "Ver el certificado", en: "See the certificate" },
  removedExercise: { es: "Un ejercicio que ya no está aquí", en: "An exercise that is no longer here" },
});
