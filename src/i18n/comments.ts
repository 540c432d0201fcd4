import { messages } from "./messages.ts";

/** Commenting answers, and handing comments back. */
export const commentWords = messages({
  comments: { es: "Comentarios", en: "Comments" },
  comment: { es: "Comentar", en: "Comment" },
  commentThis: { es: "Comentar esta respuesta", en: "Comment on this answer" },
  commentThese: {
    es: (n: number) => (n === 1 ? "Comentar esta respuesta" : `Comentar a estas ${n} personas`),
    en: (n: number) => (n === 1 ? "Comment on this answer" : `Comment to these ${n} people`),
  },
  alsoSolved: {
    es: (n: number) =>
      n === 1 ? "También a quien lo resolvió después" : `También a las ${n} que lo resolvieron después`,
    en: (n: number) =>
      n === 1 ? "Also to the one who solved it later" : `Also to the ${n} who solved it later`,
  },
  lineButton: { es: (n: number) => `Comentar la línea ${n}`, en: (n: number) => `Comment on line ${n}` },
  linesHow: {
    es: "Elige el número de una línea para comentarla. Con las flechas pasas de una línea a otra.",
    en: "Choose a line's number to comment on it. The arrow keys go from line to line.",
  },
  onWhole: { es: "Comentario a la respuesta", en: "Comment on the answer" },
  onLine: { es: (n: number) => `Comentario a la línea ${n}`, en: (n: number) => `Comment on line ${n}` },
  toMany: {
    es: (n: number) => `Comentario a la respuesta de ${n} personas`,
    en: (n: number) => `Comment on the answer of ${n} people`,
  },
  place: { es: "Dónde", en: "Where" },
  wholeAnswer: { es: "Toda la respuesta", en: "The whole answer" },
  line: { es: (n: number) => `Línea ${n}`, en: (n: number) => `Line ${n}` },
  savedAsTyped: { es: "Se guarda mientras escribes.", en: "It is kept as you type." },
  kept: {
    es: (n: number) => (n === 1 ? "Guardado." : `Guardado para ${n} personas.`),
    en: (n: number) => (n === 1 ? "Kept." : `Kept for ${n} people.`),
  },
  removed: { es: "Comentario quitado.", en: "Comment removed." },
  done: { es: "Listo", en: "Done" },
  edit: { es: "Cambiar", en: "Change" },
  remove: { es: "Quitar", en: "Remove" },
  editOf: { es: (text: string) => `Cambiar: ${text}`, en: (text: string) => `Change: ${text}` },
  removeOf: { es: (text: string) => `Quitar: ${text}`, en: (text: string) => `Remove: ${text}` },
  saidTo: {
    es: (n: number, of: number) => (n === of ? `a las ${of}` : `a ${n} de ${of}`),
    en: (n: number, of: number) => (n === of ? `to all ${of}` : `to ${n} of ${of}`),
  },
  reuse: { es: "Guardar para volver a usar", en: "Save to use again" },
  reused: { es: "Guardado para volver a usar.", en: "Saved to use again." },
  saved: {
    es: (n: number) => `Comentarios guardados (${n})`,
    en: (n: number) => `Saved comments (${n})`,
  },
  useSaved: { es: (text: string) => `Usar: ${text}`, en: (text: string) => `Use: ${text}` },
  forgetSaved: { es: (text: string) => `Olvidar: ${text}`, en: (text: string) => `Forget: ${text}` },
  forget: { es: "Olvidar", en: "Forget" },
  storeTrouble: {
    es: "Todavía no está guardado. Sigue en esta página: no la cierres y el sitio vuelve a intentarlo.",
    en: "It is not saved yet. It stays on this page: do not close it and the site tries again.",
  },

  answerBack: { es: "Devolver comentarios", en: "Answer back" },
  answerBackHow: {
    es: "Cada persona recibe un archivo o un enlace que solo se abre en su dispositivo, y ve tus comentarios en sus propias lecciones. Cada uno lleva todo y reemplaza al anterior.",
    en: "Each person gets a file or a link that opens on their device alone, and sees your comments in their own lessons. Each holds everything and replaces the one before.",
  },
  waiting: {
    es: (n: number) =>
      n === 1
        ? "1 persona tiene algo que todavía no devolviste."
        : `${n} personas tienen algo que todavía no devolviste.`,
    en: (n: number) =>
      n === 1
        ? "1 person has something that you have not sent back yet."
        : `${n} people have something that you have not sent back yet.`,
  },
  allSent: { es: "Devolviste todos tus comentarios.", en: "You have sent back all your comments." },
  noneYet: {
    es: "Todavía no comentaste ninguna respuesta.",
    en: "You have not commented on any answer yet.",
  },
  zip: {
    es: (n: number) => (n === 1 ? "Descargar 1 archivo en un zip" : `Descargar los ${n} archivos en un zip`),
    en: (n: number) => (n === 1 ? "Download 1 file as a zip" : `Download the ${n} files as a zip`),
  },
  zipHow: {
    es: "Un archivo por persona, con su nombre. Envía a cada una el suyo.",
    en: "One file a person, with their name. Send each of them their own.",
  },
  person: { es: "Persona", en: "Person" },
  count: { es: "Comentarios", en: "Comments" },
  state: { es: "Estado", en: "State" },
  stateWaiting: {
    es: (n: number) => `${n} sin devolver`,
    en: (n: number) => `${n} not sent back`,
  },
  stateCertificate: { es: "certificado sin devolver", en: "certificate not sent back" },
  stateChanged: { es: "cambió; sin devolver", en: "changed; not sent back" },
  stateSent: {
    es: (moment: string) => `devuelto el ${moment}`,
    en: (moment: string) => `sent back on ${moment}`,
  },
  send: { es: "Devolver", en: "Send back" },
  download: { es: "Descargar", en: "Download" },
  copyLink: { es: "Copiar enlace", en: "Copy link" },
  share: { es: "Compartir", en: "Share" },
  downloadFor: {
    es: (name: string) => `Descargar archivo de ${name}`,
    en: (name: string) => `Download file of ${name}`,
  },
  copyLinkFor: {
    es: (name: string) => `Copiar enlace de ${name}`,
    en: (name: string) => `Copy link of ${name}`,
  },
  shareFor: {
    es: (name: string) => `Compartir archivo de ${name}`,
    en: (name: string) => `Share file of ${name}`,
  },
  fileWord: { es: "comentarios", en: "comments" },
  downloaded: {
    es: (file: string) => `Descargado: ${file}. Envíalo por donde quieras: solo esa persona puede leerlo.`,
    en: (file: string) => `Downloaded: ${file}. Send it any way you like: only that person can read it.`,
  },
  zipDownloaded: {
    es: (file: string) => `Descargado: ${file}. Envía a cada persona el archivo con su nombre.`,
    en: (file: string) => `Downloaded: ${file}. Send each person the file with their name.`,
  },
  copied: {
    es: (name: string) => `Copié el enlace. Envíaselo a ${name}: en otro dispositivo no se abre.`,
    en: (name: string) => `I copied the link. Send it to ${name}: it does not open on another device.`,
  },
  copiedLong: {
    es: (name: string) =>
      `Copié el enlace. Es largo y algunos mensajes lo cortan: si ${name} no puede abrirlo, envía el archivo.`,
    en: (name: string) =>
      `I copied the link. It is long and some messages cut it: if ${name} cannot open it, send the file.`,
  },
  notCopied: {
    es: "El navegador no dejó copiar. Descarga el archivo y envíalo.",
    en: "The browser did not let me copy. Download the file and send that.",
  },
  shared: { es: (name: string) => `Compartido con ${name}.`, en: (name: string) => `Shared with ${name}.` },
  notMade: {
    es: "No pude prepararlo. Revisa tu conexión y prueba otra vez.",
    en: "I could not make it. Check your connection and try again.",
  },
  preparing: { es: "Preparando…", en: "Preparing…" },
});
