import { messages } from "./messages.ts";

/** Words about files that hold what a trainer has, and what such a file brought. */
export const copyWords = messages({
  copies: { es: "Copias y otros dispositivos", en: "Copies and other devices" },
  copiesHow: {
    es: "Tus tareas, las respuestas que trajiste y tus comentarios están solo en este navegador. Guárdalos en un archivo para tener una copia o para seguir en otro dispositivo. Tu llave no va en este archivo: se guarda aparte, con contraseña.",
    en: "Your assignments, the answers that you brought and your comments are in this browser only. Save them to a file to have a copy or to go on with another device. Your key is not in this file: it is saved apart, with a passphrase.",
  },
  copiesPrivate: {
    es: "El archivo lleva los nombres y las respuestas de tu grupo sin cifrar: trátalo como una lista de notas.",
    en: "The file holds the names and answers of your group unencrypted: treat it like a list of marks.",
  },
  exportAll: { es: "Guardar todo en un archivo", en: "Save everything to a file" },
  import: { es: "Traer un archivo", en: "Bring a file" },
  importHow: {
    es: "Se suma a lo que hay aquí. Nada se repite ni se pierde.",
    en: "It joins what is here. Nothing is doubled or lost.",
  },
  importLink: { es: "O pega el enlace de una tarea", en: "Or paste the link of an assignment" },
  importLinkHow: {
    es: "Así abre las respuestas quien enseña contigo: pega aquí el enlace que recibió el grupo.",
    en: "This is how someone who teaches with you opens the answers: they paste here the link that the group got.",
  },
  importAssignment: { es: "Traer la tarea", en: "Bring the assignment" },
  linkMissing: { es: "Pega primero el enlace.", en: "Paste the link first." },
  linkAnothers: {
    es: "Ese enlace dice ser de una tarea que ya está aquí, y lo hizo otra llave. No cambié la que tienes. Pregunta a quien te lo envió.",
    en: "That link says that it is of an assignment that is here already, and another key made it. I did not change the one that you have. Ask whoever sent it to you.",
  },
  reading: { es: "Leyendo el archivo…", en: "Reading the file…" },
  imported: {
    es: (what: string) => `Listo. Se sumó: ${what}.`,
    en: (what: string) => `Done. Added: ${what}.`,
  },
  importedNothing: {
    es: "Listo. Todo ya estaba aquí.",
    en: "Done. Everything was here already.",
  },
  someAssignments: {
    es: (n: number) => (n === 1 ? "1 tarea" : `${n} tareas`),
    en: (n: number) => (n === 1 ? "1 assignment" : `${n} assignments`),
  },
  someAnswers: {
    es: (n: number) => (n === 1 ? "respuestas de 1 persona" : `respuestas de ${n} personas`),
    en: (n: number) => (n === 1 ? "answers of 1 person" : `answers of ${n} people`),
  },
  someComments: {
    es: (n: number) => (n === 1 ? "1 comentario" : `${n} comentarios`),
    en: (n: number) => (n === 1 ? "1 comment" : `${n} comments`),
  },
  someFellows: {
    es: (n: number) => (n === 1 ? "1 capacitador" : `${n} capacitadores`),
    en: (n: number) => (n === 1 ? "1 trainer" : `${n} trainers`),
  },
  someChanges: { es: "cambios más recientes", en: "later changes" },
  noKeyFor: {
    es: "Para abrir sus respuestas trae también tu llave: aquí todavía no está la que las abre.",
    en: "To open their answers bring your key as well: the one that opens them is not here yet.",
  },
});
