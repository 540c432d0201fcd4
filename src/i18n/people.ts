import { messages } from "./messages.ts";

/** Words for the people who share a device. */
export const peopleWords = messages({
  title: { es: "Quién usa este dispositivo", en: "Who uses this device" },
  how: {
    es: "Cada persona tiene aquí su propio avance, sus tareas, sus comentarios y su llave. Lo que una responde no se mezcla con lo de otra.",
    en: "Each person has their own progress, assignments, comments and key here. What one answers is not mixed with what another does.",
  },
  noLock: {
    es: "No hay contraseña: quien usa este navegador puede abrir lo de todas.",
    en: "There is no password: whoever uses this browser can open what belongs to all of them.",
  },
  unnamed: { es: "Persona sin nombre", en: "Person without a name" },
  yourName: { es: "Tu nombre", en: "Your name" },
  nameOfOther: { es: "Nombre de la otra persona", en: "The other person's name" },
  nameOfThis: {
    es: "¿De quién es lo que ya está aquí?",
    en: "Whose is what is here already?",
  },
  add: { es: "Otra persona usa este dispositivo", en: "Another person uses this device" },
  other: { es: "Otra persona", en: "Another person" },
  begin: { es: "Empezar su espacio", en: "Begin their space" },
  cancel: { es: "No, dejarlo", en: "No, leave it" },
  nameFirst: { es: "Escribe primero su nombre.", en: "Write their name first." },
  rename: { es: "Cambiar el nombre", en: "Change the name" },
  keepName: { es: "Guardar el nombre", en: "Keep the name" },
  named: { es: "Nombre guardado.", en: "Name kept." },
  taken: {
    es: (name: string) =>
      `Ya hay alguien que se llama ${name} en este dispositivo. Elige su nombre en la lista, o escribe uno que los distinga.`,
    en: (name: string) =>
      `Somebody called ${name} is on this device already. Choose their name in the list, or write one that tells them apart.`,
  },
  refused: {
    es: "El navegador no lo permitió: en este dispositivo solo puede haber una persona.",
    en: "The browser did not allow it: there can be only one person on this device.",
  },
  here: { es: "practica ahora", en: "practises now" },
  switchTo: { es: (name: string) => `Sigue ${name}`, en: (name: string) => `${name} goes on` },
  switched: {
    es: (name: string) => `Ahora practica ${name}.`,
    en: (name: string) => `${name} practises now.`,
  },
  menu: {
    es: (name: string) => `Practica ${name}: cambiar de persona`,
    en: (name: string) => `${name} practises: change person`,
  },
  remove: { es: (name: string) => `Borrar a ${name}`, en: (name: string) => `Delete ${name}` },
  removeWhat: {
    es: (name: string, attempts: number, drafts: number, assignments: number, comments: number) =>
      `Se borra de este dispositivo lo de ${name}: ${count(attempts, "intento", "intentos")}, ${count(drafts, "respuesta a medias", "respuestas a medias")}, ${count(assignments, "tarea", "tareas")}, ${count(comments, "entrega de comentarios", "entregas de comentarios")}, su nombre y su llave. Sin la llave no se abren comentarios que lleguen después. Lo de las demás personas queda. No se puede deshacer.`,
    en: (name: string, attempts: number, drafts: number, assignments: number, comments: number) =>
      `This deletes from this device what belongs to ${name}: ${count(attempts, "try", "tries")}, ${count(drafts, "answer in the making", "answers in the making")}, ${count(assignments, "assignment", "assignments")}, ${count(comments, "delivery of comments", "deliveries of comments")}, their name and their key. Without the key, comments that come later cannot be opened. What belongs to the others stays. It cannot be undone.`,
  },
  removeYes: { es: "Sí, borrar", en: "Yes, delete" },
  removed: {
    es: (name: string) => `Borrado: lo de ${name} ya no está en este dispositivo.`,
    en: (name: string) => `Deleted: what belonged to ${name} is no longer on this device.`,
  },
  trouble: {
    es: "El navegador no dejó leer o borrar lo de esa persona. No cambió nada.",
    en: "The browser did not let what belongs to that person be read or deleted. Nothing changed.",
  },

  saveOne: { es: (name: string) => `Guardar lo de ${name}`, en: (name: string) => `Keep what is ${name}'s` },
  saveAll: { es: "Guardar lo de todas las personas", en: "Keep what is everybody's" },
  youHere: { es: "la persona que practica aquí", en: "the person who practises here" },
  whoseFile: {
    es: (file: string, here: string) =>
      `Este archivo es de ${file}; aquí practica ${here}. ¿Es la misma persona?`,
    en: (file: string, here: string) =>
      `This file is of ${file}; ${here} practises here. Is it the same person?`,
  },
  fileIsHere: {
    es: (here: string) => `Sí: sumarlo a lo de ${here}`,
    en: (here: string) => `Yes: add it to what is of ${here}`,
  },
  fileIsOther: {
    es: "No: darle su propio espacio en este dispositivo",
    en: "No: give them a space of their own on this device",
  },
  importedNew: {
    es: (name: string, tries: number) =>
      `Listo. ${name} tiene ahora su espacio aquí, con ${count(tries, "intento", "intentos")}.`,
    en: (name: string, tries: number) =>
      `Done. ${name} has a space here now, with ${count(tries, "try", "tries")}.`,
  },
  importedTo: {
    es: (name: string, tries: number) =>
      tries === 0
        ? `De ${name} no faltaba ningún intento.`
        : `A lo de ${name} se sumó ${count(tries, "intento", "intentos")}.`,
    en: (name: string, tries: number) =>
      tries === 0
        ? `No try of ${name} was missing.`
        : `${count(tries, "try was", "tries were")} added to what is ${name}'s.`,
  },

  whoSends: {
    es: (before: string, now: string) =>
      `Antes se envió desde aquí como ${before}; ahora dice ${now}. ¿Quién envía?`,
    en: (before: string, now: string) =>
      `Before, answers were sent from here as ${before}; now it says ${now}. Who is sending?`,
  },
  sameCorrected: {
    es: (before: string) => `Soy la misma persona que ${before}: corrijo el nombre`,
    en: (before: string) => `I am the same person as ${before}: I am correcting the name`,
  },
  iAmOther: { es: "Soy otra persona", en: "I am another person" },
  otherHow: {
    es: (before: string) =>
      `Otra persona tiene aquí su propio espacio, con esta tarea. Lo de ${before} queda guardado como está.`,
    en: (before: string) =>
      `Another person has a space of their own here, with this assignment. What belongs to ${before} stays as it is.`,
  },
  importOwn: {
    es: (attempts: number) =>
      `Lo respondido en esta tarea después de ese envío (${count(attempts, "intento", "intentos")}) es mío: va a mi espacio`,
    en: (attempts: number) =>
      `What was answered in this assignment after that sending (${count(attempts, "try", "tries")}) is mine: it goes to my space`,
  },
});

const count = (many: number, one: string, several: string): string => `${many} ${many === 1 ? one : several}`;
