import { formatNumber } from "./format.ts";
import { messages } from "./messages.ts";

/** "1 llegó dañado", "3 llegaron dañados": how many, and what with them. */
const counted = (es: [one: string, other: string], en: [one: string, other: string]) => ({
  es: (n: number) => `${formatNumber(n, "es")} ${es[n === 1 ? 0 : 1]}`,
  en: (n: number) => `${formatNumber(n, "en")} ${en[n === 1 ? 0 : 1]}`,
});

/** What became of what was brought, each as part of one sentence. */
export const importedCounts = messages({
  learner: counted(["persona nueva", "personas nuevas"], ["new person", "new people"]),
  more: counted(["con algo nuevo", "con algo nuevo"], ["with something new", "with something new"]),
  nothing: counted(["ya estaba", "ya estaban"], ["was here already", "were here already"]),
  "other-assignment": counted(
    ["responde una tarea que no está aquí", "responden tareas que no están aquí"],
    ["answers an assignment that is not here", "answer assignments that are not here"],
  ),
  "another-maker": counted(
    ["no lleva la firma de esa persona", "no llevan la firma de esa persona"],
    ["does not carry that person's signature", "do not carry that person's signature"],
  ),
  forged: counted(
    ["lleva una firma que no es suya", "llevan una firma que no es suya"],
    ["carries a signature that is not theirs", "carry a signature that is not theirs"],
  ),
  "not-kept": counted(
    ["no se pudo guardar", "no se pudieron guardar"],
    ["could not be kept", "could not be kept"],
  ),
  "not-ours": counted(
    ["no es de Aula de Datos", "no son de Aula de Datos"],
    ["is not of Aula de Datos", "are not of Aula de Datos"],
  ),
  "other-format": counted(
    ["no trae respuestas, sino otra cosa", "no traen respuestas, sino otra cosa"],
    ["holds no answers but something else", "hold no answers but something else"],
  ),
  damaged: counted(["llegó dañado", "llegaron dañados"], ["arrived damaged", "arrived damaged"]),
  "too-new": counted(
    ["es de una versión más nueva", "son de una versión más nueva"],
    ["is from a newer version", "are from a newer version"],
  ),
  malformed: counted(
    ["está escrito de otra manera", "están escritos de otra manera"],
    ["is written in another way", "are written in another way"],
  ),
  "too-large": counted(["es demasiado grande", "son demasiado grandes"], ["is too large", "are too large"]),
  "other-recipient": counted(["no es para ti", "no son para ti"], ["is not for you", "are not for you"]),
  "wrong-passphrase": counted(
    ["pide una contraseña", "piden una contraseña"],
    ["asks for a passphrase", "ask for a passphrase"],
  ),
  empty: counted(["está vacío", "están vacíos"], ["is empty", "are empty"]),
  unreadable: counted(["no se dejó leer", "no se dejaron leer"], ["could not be read", "could not be read"]),
  "packed-twice": counted(
    ["está comprimido dentro de otro", "están comprimidos dentro de otro"],
    ["is packed inside another", "are packed inside another"],
  ),
  "damaged-zip": counted([".zip está dañado", ".zip están dañados"], [".zip is damaged", ".zip are damaged"]),
  "zip-too-large": counted(
    [".zip es demasiado grande", ".zip son demasiado grandes"],
    [".zip is too large", ".zip are too large"],
  ),
  "nothing-in-zip": counted(
    [".zip no trae nada", ".zip no traen nada"],
    [".zip holds nothing", ".zip hold nothing"],
  ),
});

/** What to know or do about each. Faults of the formats have their words in `exchange.ts`. */
export const importedAdvice = messages({
  learner: {
    es: "Es lo primero que llega de estas personas.",
    en: "This is the first that comes of these people.",
  },
  more: {
    es: "Lo nuevo se sumó a lo que ya tenías de ellas.",
    en: "What is new was added to what you had of them.",
  },
  nothing: {
    es: "No traen nada nuevo, así que no cambió nada.",
    en: "They bring nothing new, so nothing changed.",
  },
  "other-assignment": {
    es: "Abre en este dispositivo el enlace de esa tarea, o su copia, y vuelve a traer estos archivos.",
    en: "Open the link of that assignment on this device, or its copy, and bring these files again.",
  },
  "another-maker": {
    es: "Dicen ser de personas que ya están aquí y no llevan la firma de antes, así que no las usé y lo que tenías sigue igual. Pregunta a cada persona si las envió, y desde qué dispositivo: si cambió de teléfono, que lleve allí su avance y envíe otra vez.",
    en: "They say that they are of people who are here already and do not carry the signature of before, so I did not use them and what you had is as it was. Ask each person whether they sent them, and from which device: if they changed their phone, they can take their progress there and send again.",
  },
  "not-kept": {
    es: "Libera espacio en el dispositivo, o permite que este sitio guarde datos, y vuelve a traer estos archivos.",
    en: "Make room on the device, or allow this site to keep data, and bring these files again.",
  },
  empty: {
    es: "No tienen nada dentro. Pide que te los envíen otra vez.",
    en: "There is nothing in them. Ask for them again.",
  },
  unreadable: {
    es: "El dispositivo no me dejó leerlos: quizá se movieron, o están solo en la nube. Descárgalos y tráelos otra vez.",
    en: "The device did not let me read them: perhaps they were moved, or are only in the cloud. Download them and bring them again.",
  },
  "packed-twice": {
    es: "Abre tú el .zip de dentro y trae lo que contiene.",
    en: "Unpack the inner .zip yourself and bring what is in it.",
  },
  "damaged-zip": {
    es: "No pude abrir el archivo comprimido. Descárgalo otra vez, o ábrelo tú y trae lo que contiene.",
    en: "I could not open the archive. Download it again, or unpack it yourself and bring what is in it.",
  },
  "zip-too-large": {
    es: "Ocuparía demasiado al abrirse, y no lo abrí. Si es de tu grupo, ábrelo tú y tráelo por partes.",
    en: "It would take too much room when unpacked, and I did not open it. If it is of your group, unpack it yourself and bring it in parts.",
  },
  "nothing-in-zip": {
    es: "No hay archivos dentro. Pide que te lo envíen otra vez.",
    en: "There are no files in it. Ask for it again.",
  },
});

export const importedWords = messages({
  result: { es: "Qué pasó con lo que trajiste", en: "What became of what you brought" },
  elsewhere: {
    es: (n: number) => (n === 1 ? "1 es de la tarea " : `${formatNumber(n, "es")} son de la tarea `),
    en: (n: number) =>
      n === 1 ? "1 belongs to the assignment " : `${formatNumber(n, "en")} belong to the assignment `,
  },
  andMore: {
    es: (n: number) => `y ${formatNumber(n, "es")} más`,
    en: (n: number) => `and ${formatNumber(n, "en")} more`,
  },
  nothingFound: {
    es: "No encontré ningún archivo en lo que trajiste.",
    en: "I found no file in what you brought.",
  },
  stopped: {
    es: "Me detuve. Lo leído hasta aquí queda guardado; si traes los mismos archivos otra vez, sigo con el resto.",
    en: "I stopped. What was read so far is kept; bring the same files again and I go on with the rest.",
  },
});
