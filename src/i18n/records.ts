import { messages } from "./messages.ts";

/** Words of the page on which learners see, keep, bring back and delete their work. */
export const recordsWords = messages({
  title: { es: "Mi avance", en: "My progress" },
  description: {
    es: "Lo que hiciste en este dispositivo, cómo llevarlo a otro y cómo borrarlo.",
    en: "What you did on this device, how to take it to another and how to delete it.",
  },
  privacy: {
    es: "Lo que escribes y respondes se guarda solo en este navegador, en este dispositivo. No hay cuenta ni servidor: nada sale de aquí si tú no lo envías. Si otra persona usa este mismo navegador, puede verlo.",
    en: "What you write and answer is kept only in this browser, on this device. There is no account and no server: nothing leaves unless you send it. Another person who uses this same browser can see it.",
  },
  whatIDid: { es: "Lo que hice", en: "What I did" },
  nothingYet: {
    es: "Todavía no hay nada aquí. Responde un ejercicio y aparecerá.",
    en: "There is nothing here yet. Answer an exercise and it will appear.",
  },
  lastTry: {
    es: (tries: number, day: string) =>
      tries === 1 ? `1 intento, el ${day}` : `${tries} intentos, el último el ${day}`,
    en: (tries: number, day: string) =>
      tries === 1 ? `1 try, on ${day}` : `${tries} tries, the last on ${day}`,
  },
  deleteAll: { es: "Borrar todo", en: "Delete everything" },
  deleteHow: {
    es: "Borra de este dispositivo tus respuestas, intentos y preferencias, las tareas y los comentarios que recibiste, y tu nombre. Lo que ya enviaste no se borra donde está. No se puede deshacer: guarda antes un archivo si lo quieres conservar.",
    en: "Deletes from this device your answers, tries and preferences, the assignments and comments that you received, and your name. What you have sent stays where it is. It cannot be undone: keep a file first if you want to have it.",
  },
  deleteSure: { es: "¿Borrar todo lo de este dispositivo?", en: "Delete everything on this device?" },
  deleteSurePerson: {
    es: (name: string) => `¿Borrar todo lo de ${name}? Lo de las demás personas queda.`,
    en: (name: string) => `Delete all that belongs to ${name}? What belongs to the others stays.`,
  },
  deleteYes: { es: "Sí, borrar todo", en: "Yes, delete everything" },
  deleteNo: { es: "No, dejarlo", en: "No, leave it" },
  deleted: { es: "Borrado. Este dispositivo está vacío.", en: "Deleted. This device is empty." },
  trouble: {
    es: "El navegador no lo permitió. Revisa si tiene espacio y si deja guardar datos a este sitio.",
    en: "The browser did not allow it. Check that it has room and lets this site keep data.",
  },
  notLasting: {
    es: "Tu navegador no deja guardar en este dispositivo: lo que ves aquí se pierde al cerrar la página.",
    en: "Your browser does not let this site keep anything on this device: what you see here is lost when you close the page.",
  },
});
