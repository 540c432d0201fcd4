import { messages } from "./messages.ts";

/** What a learner reads when answers are sent: what goes, who can read it, how it went. */
export const sendingWords = messages({
  title: { es: "Enviar tus respuestas", en: "Send your answers" },
  never: { es: "Todavía no las enviaste.", en: "You have not sent them yet." },
  sent: {
    es: (moment: string) => `Enviaste tus respuestas el ${moment}.`,
    en: (moment: string) => `You sent your answers on ${moment}.`,
  },
  inFile: {
    es: (moment: string, trainer: string) =>
      `Guardaste tus respuestas en un archivo el ${moment}. Todavía falta enviarlo a ${trainer}: por correo, por mensaje o en una memoria USB.`,
    en: (moment: string, trainer: string) =>
      `You saved your answers to a file on ${moment}. It still has to be sent to ${trainer}: by mail, by message or on a USB stick.`,
  },
  asText: {
    es: (moment: string, trainer: string) =>
      `Copiaste tus respuestas como texto el ${moment}. Todavía falta pegarlo en un mensaje a ${trainer} y enviarlo.`,
    en: (moment: string, trainer: string) =>
      `You copied your answers as text on ${moment}. It still has to be pasted in a message to ${trainer} and sent.`,
  },
  sentNow: { es: "Ya las envié", en: "I have sent them" },
  solvedSince: {
    es: (n: number) => `Desde entonces resolviste ${n} más: envíalas otra vez.`,
    en: (n: number) => `Since then you solved ${n} more: send them again.`,
  },
  triedSince: {
    es: (n: number) =>
      `Desde entonces hiciste ${n === 1 ? "1 intento" : `${n} intentos`} más: envíalas otra vez.`,
    en: (n: number) =>
      `Since then you made ${n === 1 ? "1 more attempt" : `${n} more attempts`}: send them again.`,
  },
  replaces: {
    es: "Cada envío lleva todo y reemplaza al anterior: puedes enviar las veces que quieras.",
    en: "Each sending holds everything and replaces the one before: you can send as often as you like.",
  },

  what: { es: "Qué se envía", en: "What is sent" },
  whatName: {
    es: "Tu nombre y tu organización, como los escribas aquí.",
    en: "Your name and organisation, as you write them here.",
  },
  whatAnswers: {
    es: "Tus respuestas a los ejercicios de esta tarea, también las de antes de abrirla: qué respondiste, cuándo, con qué resultado, en cuántos intentos y con cuántas pistas.",
    en: "Your answers to the exercises of this assignment, those from before you opened it too: what you answered, when, with what result, in how many attempts and with how many hints.",
  },
  whatKey: {
    es: "Un código de este navegador, para que otro envío reemplace a este y te puedan contestar solo a ti.",
    en: "A code of this browser, so that another sending replaces this one and you alone can be answered.",
  },
  whatCode: {
    es: (code: string) => `El código ${code} de tu enlace, con el que te encuentran en la lista del grupo.`,
    en: (code: string) => `The code ${code} of your link, by which you are found on the group's list.`,
  },
  whatCardCode: {
    es: (code: string) => `El código ${code} de tu tarjeta, con el que te encuentran en la lista del grupo.`,
    en: (code: string) => `The code ${code} of your card, by which you are found on the group's list.`,
  },
  card: { es: "¿Tienes una tarjeta con un código?", en: "Do you have a card with a code?" },
  cardCode: { es: "Código de la tarjeta", en: "Code of the card" },
  cardHow: {
    es: "Con él te encuentran en la lista del grupo, aunque escribas tu nombre de otra manera. Si no tienes, déjalo vacío.",
    en: "By it you are found on the group's list, however you write your name. If you have none, leave it empty.",
  },
  noCardCode: {
    es: "Un código lleva solo letras sin tilde, números, - y _. Cópialo otra vez de tu tarjeta, o deja el espacio vacío.",
    en: "A code holds only letters without accents, digits, - and _. Copy it from your card again, or leave the box empty.",
  },
  personal: {
    es: (who: string) =>
      `El enlace que abriste es para ${who}. Así lo escribió quien hizo la tarea: corrígelo abajo si hace falta.`,
    en: (who: string) =>
      `The link that you opened is for ${who}. This is how whoever made the assignment wrote it: correct it below if need be.`,
  },
  personalUse: { es: "Usar este nombre", en: "Use this name" },
  personalNot: { es: "No soy yo", en: "That is not me" },
  personalGone: {
    es: "El código de ese enlace no irá con tus respuestas.",
    en: "The code of that link will not go with your answers.",
  },
  nothingElse: { es: "Nada más.", en: "Nothing else." },
  who: { es: "Quién lo puede leer", en: "Who can read it" },
  whoOne: {
    es: (trainer: string) =>
      `Solo ${trainer}, con la llave de su dispositivo. El archivo va cifrado: quien lo lleve o lo reciba por error no puede leerlo.`,
    en: (trainer: string) =>
      `Only ${trainer}, with the key of their device. The file is encrypted: whoever carries it or gets it by mistake cannot read it.`,
  },
  whoSeveral: {
    es: (trainer: string, keys: number) =>
      `${trainer} y quienes trabajan con la misma tarea: ${keys} llaves en total. El archivo va cifrado: quien lo lleve o lo reciba por error no puede leerlo.`,
    en: (trainer: string, keys: number) =>
      `${trainer} and those who work with the same assignment: ${keys} keys in all. The file is encrypted: whoever carries it or gets it by mistake cannot read it.`,
  },
  whoMade: { es: "quien hizo la tarea", en: "whoever made the assignment" },
  keys: { es: "Ver las huellas de las llaves", en: "See the keys' fingerprints" },
  keysHow: {
    es: "Si dudas de quién te envió la tarea, compáralas por teléfono con tu capacitador.",
    en: "If you doubt who sent you the assignment, compare them with your trainer by telephone.",
  },

  name: { es: "Tu nombre", en: "Your name" },
  organisation: { es: "Tu organización (si tienes)", en: "Your organisation (if any)" },
  askedOnce: {
    es: "Se piden una sola vez y quedan en este dispositivo.",
    en: "They are asked once and stay on this device.",
  },
  as: {
    es: (name: string, organisation: string) =>
      organisation === "" ? `Envías como ${name}.` : `Envías como ${name}, de ${organisation}.`,
    en: (name: string, organisation: string) =>
      organisation === "" ? `You send as ${name}.` : `You send as ${name}, of ${organisation}.`,
  },
  changeName: { es: "Cambiar", en: "Change" },
  nameFirst: { es: "Escribe primero tu nombre.", en: "Write your name first." },
  nothingYet: {
    es: "Todavía no hay nada que enviar. Responde antes un ejercicio.",
    en: "There is nothing to send yet. Answer an exercise first.",
  },

  share: { es: "Enviar por una aplicación", en: "Send with an app" },
  download: { es: "Descargar el archivo", en: "Download the file" },
  copy: { es: "Copiar como texto", en: "Copy as text" },
  making: { es: "Haciendo el archivo…", en: "Making the file…" },
  shared: {
    es: "Salió de aquí. Si la aplicación no lo envió, descárgalo o cópialo como texto.",
    en: "It has left this page. If the app did not send it, download it or copy it as text.",
  },
  notShared: {
    es: "No se envió. Puedes probar otra vez, descargarlo o copiarlo como texto.",
    en: "It was not sent. You can try again, download it or copy it as text.",
  },
  downloaded: {
    es: (file: string, size: string, trainer: string) =>
      `El archivo «${file}» (${size}) está en tus descargas. Ahora envíaselo a ${trainer} por correo, por mensaje o en una memoria USB.`,
    en: (file: string, size: string, trainer: string) =>
      `The file "${file}" (${size}) is in your downloads. Now send it to ${trainer} by mail, by message or on a USB stick.`,
  },
  copied: {
    es: (trainer: string) => `Copiado. Pégalo entero en un mensaje a ${trainer}.`,
    en: (trainer: string) => `Copied. Paste the whole of it in a message to ${trainer}.`,
  },
  copyByHand: {
    es: (trainer: string) =>
      `El navegador no dejó copiar. Selecciona todo el texto de abajo, cópialo y pégalo en un mensaje a ${trainer}.`,
    en: (trainer: string) =>
      `The browser did not allow copying. Select all of the text below, copy it and paste it in a message to ${trainer}.`,
  },
  text: { es: "Tus respuestas, cifradas", en: "Your answers, encrypted" },
  leftOut: {
    es: (n: number) =>
      n === 1
        ? "Una respuesta es demasiado grande y no va en el archivo."
        : `${n} respuestas son demasiado grandes y no van en el archivo.`,
    en: (n: number) =>
      n === 1
        ? "One answer is too large and is not in the file."
        : `${n} answers are too large and are not in the file.`,
  },
  notRemembered: {
    es: "El archivo está bien, pero no pude anotar en este dispositivo que lo enviaste: le falta espacio o el navegador no lo permite.",
    en: "The file is fine, but I could not note on this device that you sent it: it lacks room or the browser does not allow it.",
  },
  filePrefix: { es: "respuestas", en: "answers" },
});
