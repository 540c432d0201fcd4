import { messages } from "./messages.ts";

/** What a learner reads of an assignment: its page, its place in the lessons, the list of all of them. */
export const assignedWords = messages({
  title: { es: "Mis tareas", en: "My assignments" },
  description: {
    es: "Las tareas que te enviaron: qué se pide, hasta cuándo, cuánto llevas y cómo enviar tus respuestas.",
    en: "The assignments that you were sent: what is asked, until when, how far you are and how to send your answers.",
  },
  lede: {
    es: "Una tarea llega en un enlace de tu capacitador. Ábrelo una vez con conexión: después queda aquí y funciona también sin ella.",
    en: "An assignment comes as a link from your trainer. Open it once with a connection: then it stays here and works without one too.",
  },
  needsScript: {
    es: "Para abrir una tarea, tu navegador necesita JavaScript.",
    en: "To open an assignment, your browser needs JavaScript.",
  },
  none: {
    es: "Todavía no hay tareas en este dispositivo.",
    en: "There are no assignments on this device yet.",
  },
  allOfThem: { es: "Ver todas mis tareas", en: "See all my assignments" },
  openAnother: { es: "Abrir una tarea que te enviaron", en: "Open an assignment that you were sent" },
  yours: { es: "Tus tareas:", en: "Your assignments:" },

  notSent: { es: "sin enviar", en: "not sent" },
  sent: { es: "enviada", en: "sent" },
  inHand: {
    es: "sin enviar: las tienes en un archivo o un texto",
    en: "not sent: you have them as a file or a text",
  },
  sentBefore: { es: "con respuestas nuevas sin enviar", en: "with new answers not sent" },

  by: { es: (trainer: string) => `Tarea de ${trainer}`, en: (trainer: string) => `Assignment by ${trainer}` },
  assignment: { es: "Tarea", en: "Assignment" },
  group: { es: (group: string) => `Grupo: ${group}`, en: (group: string) => `Group: ${group}` },
  until: { es: (moment: string) => `Hasta el ${moment}`, en: (moment: string) => `Until ${moment}` },
  untilHere: {
    es: (moment: string) => `En la hora de tu dispositivo: ${moment}.`,
    en: (moment: string) => `By your device's clock: ${moment}.`,
  },
  noDate: { es: "Sin fecha límite.", en: "No due date." },
  late: {
    es: "La fecha ya pasó. Puedes resolver y enviar igual: se verá cuándo lo hiciste.",
    en: "The date has passed. You can still solve and send: it will be seen when you did.",
  },
  attemptsLimit: {
    es: (n: number) =>
      n === 1
        ? "En cada ejercicio cuenta solo tu primer intento. Los demás sirven para practicar."
        : `En cada ejercicio cuentan tus primeros ${n} intentos. Los demás sirven para practicar.`,
    en: (n: number) =>
      n === 1
        ? "In each exercise only your first attempt counts. Others are for practice."
        : `In each exercise your first ${n} attempts count. Others are for practice.`,
  },
  hintsLimit: {
    es: (n: number) =>
      n === 0
        ? "Se resuelve sin abrir pistas."
        : n === 1
          ? "En cada ejercicio puedes abrir 1 pista."
          : `En cada ejercicio puedes abrir ${n} pistas.`,
    en: (n: number) =>
      n === 0
        ? "It is to be solved without opening hints."
        : n === 1
          ? "In each exercise you may open 1 hint."
          : `In each exercise you may open ${n} hints.`,
  },
  preparedIn: {
    es: (language: string) => `Esta tarea se preparó en ${language}.`,
    en: (language: string) => `This assignment was prepared in ${language}.`,
  },
  switchLanguage: { es: "Abrirla en español", en: "Open it in English" },

  exercises: { es: "Ejercicios", en: "Exercises" },
  next: { es: (title: string) => `Siguiente: ${title}`, en: (title: string) => `Next: ${title}` },
  start: { es: (title: string) => `Empezar: ${title}`, en: (title: string) => `Start: ${title}` },
  nothingLeft: {
    es: "No te queda nada por resolver. Lo que falta es enviar tus respuestas.",
    en: "You have nothing left to solve. What remains is to send your answers.",
  },
  toSending: { es: "Ir a enviar", en: "Go to sending" },
  allSent: {
    es: "Terminaste, y tus respuestas ya salieron de aquí.",
    en: "You are done, and your answers have left this device.",
  },
  spent: { es: "Sin más intentos", en: "No attempts left" },
  attemptsUsed: {
    es: (used: number, of: number) => `${used} de ${of} ${of === 1 ? "intento" : "intentos"}`,
    en: (used: number, of: number) => `${used} of ${of} ${of === 1 ? "attempt" : "attempts"}`,
  },
  newComments: {
    es: (n: number) => (n === 1 ? "1 comentario nuevo" : `${n} comentarios nuevos`),
    en: (n: number) => (n === 1 ? "1 new comment" : `${n} new comments`),
  },
  unknown: {
    es: (n: number) =>
      n === 1
        ? "Un ejercicio de esta tarea no está en esta versión del sitio y lo salté. Quizá se quitó, o es más nuevo: recarga la página con conexión para saberlo."
        : `${n} ejercicios de esta tarea no están en esta versión del sitio y los salté. Quizá se quitaron, o son más nuevos: recarga la página con conexión para saberlo.`,
    en: (n: number) =>
      n === 1
        ? "One exercise of this assignment is not in this version of the site, and I skipped it. It may have been removed, or be newer: reload the page with a connection to find out."
        : `${n} exercises of this assignment are not in this version of the site, and I skipped them. They may have been removed, or be newer: reload the page with a connection to find out.`,
  },
  clockBehind: {
    es: (now: string) =>
      `El reloj de este dispositivo dice ${now}, y esta tarea se hizo después. Corrige la fecha y la hora: van con tus respuestas.`,
    en: (now: string) =>
      `The clock of this device says ${now}, and this assignment was made later. Set the date and time right: they go with your answers.`,
  },

  received: {
    es: "Listo: la tarea quedó en este navegador y abre también sin conexión.",
    en: "Done: the assignment stays in this browser and opens without a connection too.",
  },
  changed: {
    es: "Esta tarea cambió desde la última vez. Aquí está la versión nueva; tus respuestas siguen como estaban.",
    en: "This assignment has changed since last time. Here is the new version; your answers are as they were.",
  },
  readersChanged: {
    es: "También cambió quién puede leer tus respuestas. Si no lo esperabas, pregúntale a tu capacitador antes de enviar.",
    en: "Who can read your answers has changed too. If you did not expect that, ask your trainer before you send.",
  },
  older: {
    es: "Ese enlace es de una versión anterior. Sigo con la más nueva, que ya tenías.",
    en: "That link is of an earlier version. I stay with the newest, which you already had.",
  },
  ahead: {
    es: "Ese enlace dice que se hizo en una fecha que aún no llega. Sigo con la tarea que ya tenías. Mira si la fecha de tu dispositivo es la correcta; si lo es, pregunta a quien te lo envió.",
    en: "That link says that it was made on a date that has not come yet. I stay with the assignment that you already had. Check that your device's date is right; if it is, ask whoever sent it to you.",
  },
  "another-maker": {
    es: "Ese enlace dice cambiar una tarea que ya tienes, y no lleva la firma de quien la hizo. Sigo con la que tenías. Si esperabas un cambio, pregunta a quien te dio la tarea.",
    en: "That link says that it changes an assignment that you already have, and it does not carry the signature of whoever made it. I stay with the one that you had. If you expected a change, ask whoever gave you the assignment.",
  },
  unsigned: {
    es: "Este enlace no lleva firma, como los de antes: aquí no se puede saber si lo hizo quien dice. Tus respuestas solo las puede leer quien tiene la llave que el enlace nombra.",
    en: "This link carries no signature, like those of before: it cannot be known here whether it was made by who it says. Your answers can be read only by whoever has the key that the link names.",
  },
  notHere: {
    es: "Esa tarea no está en este dispositivo. Abre otra vez el enlace que te enviaron, entero.",
    en: "That assignment is not on this device. Open the link that you were sent again, the whole of it.",
  },
  notKept: {
    es: "No pude guardar esta tarea en el dispositivo: le falta espacio o el navegador no lo permite. Conserva el enlace para abrirla otra vez.",
    en: "I could not keep this assignment on the device: it lacks room or the browser does not allow it. Keep the link to open it again.",
  },
  notLasting: {
    es: "Tu navegador no deja guardar en este dispositivo: lo que resuelvas se pierde al cambiar de página y no se puede enviar. Ábrelo en una ventana normal, no privada, o permite guardar datos a este sitio.",
    en: "Your browser does not let this site keep anything on this device: what you solve is lost when you change the page and cannot be sent. Open it in a normal window, not a private one, or let this site keep data.",
  },
  certificateHere: { es: "Esto es un certificado.", en: "This is a certificate." },
  openCertificate: { es: "Ver el certificado", en: "See the certificate" },
  unreachable: {
    es: "No pude traer lo que falta para hacerlo. Revisa tu conexión y prueba otra vez.",
    en: "I could not fetch what this needs. Check your connection and try again.",
  },
  trouble: {
    es: "El navegador no lo permitió. Revisa si tiene espacio y si deja guardar datos a este sitio.",
    en: "The browser did not allow it. Check that it has room and lets this site keep data.",
  },

  importFiles: { es: "Abrir un enlace o un archivo", en: "Open a link or a file" },
  importHow: {
    es: "Si el enlace no abre solo, o te enviaron comentarios en un texto o un archivo, tráelos aquí.",
    en: "If the link does not open by itself, or you were sent comments as a text or a file, bring them here.",
  },
  pasteLabel: { es: "Pega aquí el enlace o el texto", en: "Paste the link or the text here" },
  openPasted: { es: "Abrir", en: "Open" },
  pasteFirst: { es: "Pega primero el enlace o el texto.", en: "Paste the link or the text first." },
  chooseFile: { es: "Elegir un archivo", en: "Choose a file" },
  orDrop: { es: "o suéltalo aquí", en: "or drop it here" },

  remove: { es: "Quitar esta tarea de la lista", en: "Take this assignment off the list" },
  removeHow: {
    es: "Tus respuestas a los ejercicios no se borran. Para volver a verla, abre otra vez el enlace.",
    en: "Your answers to the exercises are not deleted. To see it again, open its link again.",
  },
  removeSure: { es: "¿Quitar esta tarea de la lista?", en: "Take this assignment off the list?" },
  removeYes: { es: "Sí, quitarla", en: "Yes, take it off" },
  removeNo: { es: "No, dejarla", en: "No, leave it" },
  removed: { es: "La tarea ya no está en la lista.", en: "The assignment is off the list." },
});
