import { messages } from "./messages.ts";

/** Words of the trainer's page and of its list of assignments. */
export const trainerWords = messages({
  title: { es: "Para capacitadores", en: "For trainers" },
  description: {
    es: "Prepara tareas para tu grupo, envíalas con un enlace y recibe respuestas cifradas, sin cuentas ni servidor.",
    en: "Prepare assignments for your group, send them with a link and get encrypted answers, without accounts or a server.",
  },
  lede: {
    es: "Arma una tarea con los ejercicios del curso y envíala a tu grupo con un enlace. Las respuestas te llegan cifradas, se revisan otra vez en tu dispositivo y ves qué idea le falta a cada persona.",
    en: "Put an assignment together from the course's exercises and send it to your group with a link. Answers come to you encrypted, are checked again on your device, and you see which idea each person is missing.",
  },
  needsScript: {
    es: "Para preparar tareas, tu navegador necesita JavaScript.",
    en: "To prepare assignments, your browser needs JavaScript.",
  },
  newAssignment: { es: "Nueva tarea", en: "New assignment" },
  notLasting: {
    es: "Tu navegador no deja guardar nada en este dispositivo: aquí no se pueden crear tareas ni llaves. Usa otra ventana, que no sea privada, u otro navegador.",
    en: "Your browser does not let this site keep anything on this device: no assignments or keys can be made here. Use another window, not a private one, or another browser.",
  },
  unread: {
    es: "No pude leer las tareas de este dispositivo. Aparecerán aquí cuando el navegador responda.",
    en: "I could not read the assignments on this device. They appear here when the browser answers.",
  },
  trouble: {
    es: "El navegador no lo permitió. Revisa si tiene espacio y si deja guardar datos a este sitio.",
    en: "The browser did not allow it. Check that it has room and lets this site keep data.",
  },

  assignments: { es: "Tus tareas", en: "Your assignments" },
  noneYet: {
    es: "Todavía no hay ninguna. Están solo en este dispositivo: si creaste alguna en otro, tráela más abajo.",
    en: "There are none yet. They are on this device only: if you made one on another, bring it further down.",
  },
  untitled: { es: "Sin título todavía", en: "No title yet" },
  draft: { es: "Borrador: todavía no tiene enlace", en: "Draft: it has no link yet" },
  changed: {
    es: "Con cambios que el enlace todavía no tiene",
    en: "With changes that the link does not have yet",
  },
  otherKey: {
    es: "Se cifra para otra llave: en este dispositivo no podrás abrir las respuestas",
    en: "It is encrypted for another key: you cannot open the answers on this device",
  },
  group: { es: (group: string) => `Grupo: ${group}`, en: (group: string) => `Group: ${group}` },
  exercises: {
    es: (n: number) => (n === 1 ? "1 ejercicio" : `${n} ejercicios`),
    en: (n: number) => (n === 1 ? "1 exercise" : `${n} exercises`),
  },
  until: {
    es: (moment: string, left: string) => `Hasta el ${moment}: ${left}`,
    en: (moment: string, left: string) => `Until ${moment}: ${left}`,
  },
  noDate: { es: "Sin fecha límite", en: "No due date" },
  answersOf: {
    es: (n: number) =>
      n === 0
        ? "Todavía no llegó ninguna respuesta"
        : n === 1
          ? "Respondió 1 persona"
          : `Respondieron ${n} personas`,
    en: (n: number) =>
      n === 0 ? "No answers have come yet" : n === 1 ? "1 person has answered" : `${n} people have answered`,
  },
  seeAnswers: { es: "Ver respuestas", en: "See answers" },
  copyLink: { es: "Copiar enlace", en: "Copy link" },
  edit: { es: "Cambiar", en: "Change" },
  goOn: { es: "Seguir escribiendo", en: "Go on writing" },
  more: { es: "Más", en: "More" },
  print: { es: "Hoja para imprimir", en: "Page to print" },
  duplicate: { es: "Hacer una copia", en: "Make a copy" },
  copyOf: { es: (title: string) => `${title} (copia)`, en: (title: string) => `${title} (copy)` },
  exportOne: { es: "Guardar en un archivo", en: "Save to a file" },
  delete: { es: "Borrar", en: "Delete" },
  linkCopied: {
    es: (title: string) => `Copié el enlace de «${title}».`,
    en: (title: string) => `I copied the link of "${title}".`,
  },
  linkNotCopied: {
    es: "El navegador no dejó copiar. Ábrela con «Cambiar» y copia el enlace de ahí.",
    en: 'The browser did not allow copying. Open it with "Change" and copy the link from there.',
  },
  deleteSure: {
    es: (title: string, answers: number) =>
      answers === 0
        ? `¿Borrar «${title}» de este dispositivo? No se puede deshacer.`
        : `¿Borrar «${title}» de este dispositivo, con las respuestas de ${answers === 1 ? "1 persona" : `${answers} personas`} y tus comentarios? No se puede deshacer.`,
    en: (title: string, answers: number) =>
      answers === 0
        ? `Delete "${title}" from this device? It cannot be undone.`
        : `Delete "${title}" from this device, with the answers of ${answers === 1 ? "1 person" : `${answers} people`} and your comments? It cannot be undone.`,
  },
  deleteLink: {
    es: "Quien tiene el enlace lo conserva y puede seguir resolviendo.",
    en: "Whoever has the link keeps it and can go on solving.",
  },
  deleteYes: { es: "Sí, borrarla", en: "Yes, delete it" },
  deleteNo: { es: "No, dejarla", en: "No, leave it" },
  deleted: { es: (title: string) => `Borré «${title}».`, en: (title: string) => `I deleted "${title}".` },
  /** In names of files. */
  filePart: { es: "capacitacion", en: "trainer" },
  exported: {
    es: (file: string) => `El archivo «${file}» está en tus descargas.`,
    en: (file: string) => `The file "${file}" is in your downloads.`,
  },
});
