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
  commentsAhead: {
    es: "Esos comentarios dicen ser de una fecha que aún no llega. Sigo con los que ya tenías. Mira si la fecha de tu dispositivo es la correcta; si lo es, pregunta a quien te los envió.",
    en: "Those comments say that they are of a date that has not come yet. I stay with those that you already had. Check that your device's date is right; if it is, ask whoever sent them to you.",
  },
  commentsAnotherMaker: {
    es: "Esos comentarios no llevan la firma de quien te dio la tarea o te comentó antes, y no los usé. Si los esperabas, pregunta a quien te dio la tarea.",
    en: "Those comments do not carry the signature of whoever gave you the assignment or commented before, and I did not use them. If you expected them, ask whoever gave you the assignment.",
  },
  commentsUnsigned: {
    es: "Estos comentarios no llevan firma, como los de antes: aquí no se puede saber si los escribió quien dicen.",
    en: "These comments carry no signature, like those of before: it cannot be known here whether they were written by who they say.",
  },
  certificate: {
    es: (trainer: string) =>
      trainer === "" ? "Te dieron un certificado." : `${trainer} te dio un certificado.`,
    en: (trainer: string) =>
      trainer === "" ? "You were given a certificate." : `${trainer} gave you a certificate.`,
  },
  openCertificate: { es: "Ver el certificado", en: "See the certificate" },
  certificateOf: {
    es: (trainer: string, name: string) =>
      trainer === "" ? `Hay un certificado para ${name}.` : `${trainer} dio un certificado a ${name}.`,
    en: (trainer: string, name: string) =>
      trainer === "" ? `There is a certificate for ${name}.` : `${trainer} gave ${name} a certificate.`,
  },
  openCertificateOf: {
    es: (name: string) => `Ver el certificado de ${name}`,
    en: (name: string) => `See the certificate of ${name}`,
  },
  removedExercise: { es: "Un ejercicio que ya no está aquí", en: "An exercise that is no longer here" },
});
