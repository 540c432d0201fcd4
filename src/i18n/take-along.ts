import { messages } from "./messages.ts";

/** Words about the file in which a learner's work leaves a device, and comes to one. */
export const takeAlongWords = messages({
  takeAlong: { es: "Llevarlo a otro dispositivo", en: "Take it to another device" },
  takeAlongHow: {
    es: "Guarda tu avance en un archivo, con tus tareas y sus comentarios. Es también tu copia de seguridad: si el navegador borra sus datos, lo recuperas con él.",
    en: "Keep your progress in a file, your assignments and their comments with it. It is your backup too: if the browser clears its data, you get it back with it.",
  },
  holdsKey: {
    es: "El archivo lleva tu llave: quien lo abra puede leer los comentarios que te envíen y enviar respuestas como si fuera tú. No lo compartas, o protégelo con una contraseña.",
    en: "The file holds your key: whoever opens it can read the comments that are sent to you and send answers as if they were you. Do not share it, or protect it with a passphrase.",
  },
  holdsKeys: {
    es: "El archivo lleva llaves, la de cada persona que esté en él: quien lo abra puede leer los comentarios que le envíen a esa persona y enviar respuestas como si fuera ella. No lo compartan, o protéjanlo con una contraseña.",
    en: "The file holds keys, that of each person in it: whoever opens it can read the comments that are sent to that person and send answers as if they were that person. Do not share it, or protect it with a passphrase.",
  },
  protect: { es: "Protegerlo con una contraseña", en: "Protect it with a passphrase" },
  protectHow: {
    es: "Sin la contraseña el archivo no se puede abrir, y nadie puede recordártela: apúntala en un lugar seguro, aparte del archivo.",
    en: "The file cannot be opened without the passphrase, and nobody can remind you of it: note it in a safe place, apart from the file.",
  },
  save: { es: "Guardar en un archivo", en: "Keep it in a file" },
  saved: {
    es: (file: string) => `El archivo «${file}» está en tus descargas, sin contraseña.`,
    en: (file: string) => `The file "${file}" is in your downloads, without a passphrase.`,
  },
  savedSealed: {
    es: (file: string) => `El archivo «${file}» está en tus descargas. Se abre solo con tu contraseña.`,
    en: (file: string) => `The file "${file}" is in your downloads. Only your passphrase opens it.`,
  },
  importBackup: { es: "Traer un archivo", en: "Bring a file back" },
  importBackupHow: {
    es: "Se suma a lo que hay aquí. Nada se repite ni se pierde, y el orden de los archivos no importa.",
    en: "It joins what is here. Nothing is doubled or lost, and the order of files does not matter.",
  },
  isSealed: {
    es: (file: string) => `El archivo «${file}» tiene contraseña.`,
    en: (file: string) => `The file "${file}" has a passphrase.`,
  },
  openSealed: { es: "Abrir y traer", en: "Open and bring" },
  leaveSealed: { es: "No, dejarlo", en: "No, leave it" },
  left: { es: "No cambió nada.", en: "Nothing changed." },
  imported: {
    es: (tries: number) =>
      tries === 0
        ? "Listo. Todo lo del archivo ya estaba aquí."
        : tries === 1
          ? "Listo. Se sumó 1 intento."
          : `Listo. Se sumaron ${tries} intentos.`,
    en: (tries: number) =>
      tries === 0
        ? "Done. All that is in the file was here already."
        : tries === 1
          ? "Done. 1 try was added."
          : `Done. ${tries} tries were added.`,
  },
  importedOther: {
    es: "Listo. Se sumó lo que traía el archivo.",
    en: "Done. What the file held was added.",
  },
});
