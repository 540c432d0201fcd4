import { messages } from "./messages.ts";

/** Words of the trainer's page: assignments, name and key, fellow trainers, copies. */
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

  key: { es: "Tu nombre y tu llave", en: "Your name and your key" },
  keyWhat: {
    es: "Tu llave tiene dos mitades. La pública va en cada enlace: con ella se cifran las respuestas. La privada se queda en este dispositivo: es lo único que las abre, y con ella se firman los certificados.",
    en: "Your key has two halves. The public one travels in each link: answers are encrypted with it. The private one stays on this device: nothing else opens them, and certificates are signed with it.",
  },
  noKey: {
    es: "Todavía no tienes llave en este dispositivo. Se crea sola con tu primer enlace, o ahora, si la necesitas antes.",
    en: "You have no key on this device yet. It is made with your first link, or now, if you need it sooner.",
  },
  makeKey: { es: "Crear mi llave", en: "Make my key" },
  keyMade: { es: "Tu llave está creada.", en: "Your key is made." },
  name: { es: "Tu nombre", en: "Your name" },
  nameHow: {
    es: "Así te verán tu grupo y otros capacitadores.",
    en: "This is how your group and other trainers see you.",
  },
  organisation: { es: "Tu organización", en: "Your organisation" },
  ifYouLike: { es: "(si quieres)", en: "(if you like)" },
  saveName: { es: "Guardar nombre", en: "Save name" },
  nameMissing: { es: "Escribe tu nombre.", en: "Write your name." },
  nameLong: {
    es: (most: number) => `Caben ${most} caracteres. Acórtalo.`,
    en: (most: number) => `There is room for ${most} characters. Shorten it.`,
  },
  nameSaved: {
    es: "Nombre guardado. Los enlaces que ya enviaste llevan el de antes hasta que crees los nuevos.",
    en: "Name saved. The links that you have sent carry the earlier one until you make new ones.",
  },
  fingerprint: { es: "Huella de tu llave:", en: "Fingerprint of your key:" },
  signature: {
    es: "Huella de tu firma, la de los certificados:",
    en: "Fingerprint of your signature, that of certificates:",
  },
  unsaved: {
    es: "Tu llave está solo en este dispositivo. Si lo pierdes, si se malogra o si el navegador borra sus datos, nadie podrá abrir las respuestas que te envíen con los enlaces de hoy, tampoco tú. Guárdala ahora en un archivo, fuera de aquí.",
    en: "Your key is on this device only. If you lose it, if it breaks or if the browser clears its data, nobody can open the answers that come to today's links, not even you. Save it to a file now, away from here.",
  },
  savedOn: {
    es: (moment: string) => `Guardaste tu llave en un archivo el ${moment}.`,
    en: (moment: string) => `You saved your key to a file on ${moment}.`,
  },
  saveKey: { es: "Guardar mi llave en un archivo", en: "Save my key to a file" },
  saveKeyHow: {
    es: "El archivo va protegido con una contraseña que eliges tú. Sirve para usar tu llave en otro dispositivo, y para recuperarla. Sin la contraseña no se puede abrir, y nadie puede recordártela: apúntala en un lugar seguro, aparte del archivo.",
    en: "The file is protected with a passphrase that you choose. It is for using your key on another device, and for getting it back. It cannot be opened without the passphrase, and nobody can remind you of it: note it in a safe place, apart from the file.",
  },
  passphrase: { es: "Contraseña", en: "Passphrase" },
  passphraseHow: {
    es: "Al menos 12 caracteres. Cuatro palabras que no vayan juntas en ninguna frase sirven bien.",
    en: "At least 12 characters. Four words that belong to no sentence do well.",
  },
  passphraseAgain: { es: "La misma, otra vez", en: "The same once more" },
  showPassphrase: { es: "Mostrar lo que escribo", en: "Show what I type" },
  passphraseShort: {
    es: "Es corta para proteger tu llave. Escribe al menos 12 caracteres.",
    en: "It is short for protecting your key. Write at least 12 characters.",
  },
  passphraseDiffers: {
    es: "Las dos no son iguales. Escríbelas otra vez.",
    en: "The two are not the same. Write them again.",
  },
  sealing: {
    es: "Cifrando. Toma unos segundos, a propósito: así es más difícil adivinar la contraseña.",
    en: "Encrypting. It takes some seconds on purpose: that makes the passphrase harder to guess.",
  },
  keySaved: {
    es: (file: string) =>
      `El archivo «${file}» está en tus descargas. Pásalo a un lugar que no sea este dispositivo: una memoria USB, tu correo.`,
    en: (file: string) =>
      `The file "${file}" is in your downloads. Move it to a place that is not this device: a USB stick, your mail.`,
  },
  importKey: { es: "Traer mi llave de otro dispositivo", en: "Bring my key from another device" },
  importKeyHow: {
    es: "Elige el archivo de tu llave y escribe su contraseña.",
    en: "Choose your key's file and write its passphrase.",
  },
  keyFile: { es: "Archivo de la llave", en: "The key's file" },
  openKey: { es: "Abrir y usar", en: "Open and use" },
  fileMissing: { es: "Elige el archivo de tu llave.", en: "Choose your key's file." },
  passphraseMissing: { es: "Escribe la contraseña.", en: "Write the passphrase." },
  opening: { es: "Abriendo. Toma unos segundos.", en: "Opening. It takes some seconds." },
  keyImported: {
    es: (name: string) => `La llave de ${name} está en este dispositivo.`,
    en: (name: string) => `The key of ${name} is on this device.`,
  },
  keySame: {
    es: "Es la llave que ya está en este dispositivo. No cambió nada.",
    en: "It is the key that is on this device already. Nothing changed.",
  },
  keyOther: {
    es: (there: string, here: string) =>
      `El archivo trae la llave de ${there}, y en este dispositivo ya hay otra, la de ${here}. Aquí cabe una sola: si las cambias, este dispositivo ya no podrá abrir respuestas cifradas para la de ahora. Si la de ahora no está guardada en un archivo, se pierde.`,
    en: (there: string, here: string) =>
      `The file brings the key of ${there}, and there is another on this device, that of ${here}. There is room for one: if you change them, this device can no longer open answers encrypted for the present one. If the present one is not saved to a file, it is lost.`,
  },
  keyOtherYes: { es: "Sí, cambiar de llave", en: "Yes, change keys" },
  keyOtherNo: { es: "No, dejar la de aquí", en: "No, leave the one here" },
  keyLeft: { es: "No cambió nada: sigue la llave de aquí.", en: "Nothing changed: the key here stays." },

  fellows: { es: "Otros capacitadores", en: "Other trainers" },
  fellowsHow: {
    es: "Si enseñas con otra persona, agrégala: podrá abrir las respuestas de las tareas que crees desde entonces, con su propia llave. Intercambien sus tarjetas: no tienen nada secreto.",
    en: "If you teach with another person, add them: they can open the answers to the assignments that you make from then on, with their own key. Exchange your cards: there is nothing secret in them.",
  },
  yourCard: { es: "Tu tarjeta", en: "Your card" },
  yourCardHow: {
    es: "Envíasela a la otra persona para que te agregue.",
    en: "Send it to the other person so that they add you.",
  },
  cardNeedsKey: {
    es: "Tu tarjeta aparece aquí cuando tengas tu llave.",
    en: "Your card appears here once you have your key.",
  },
  cardText: {
    es: (who: string, link: string) =>
      `Soy ${who}. Esta es mi tarjeta de capacitación de Aula de Datos, para que pueda leer contigo las respuestas del grupo:\n${link}`,
    en: (who: string, link: string) =>
      `I am ${who}. This is my trainer card of Aula de Datos, so that I can read the group's answers with you:\n${link}`,
  },
  copyCard: { es: "Copiar mi tarjeta", en: "Copy my card" },
  cardCopied: { es: "Tarjeta copiada.", en: "Card copied." },
  notCopied: {
    es: "El navegador no dejó copiar. Está seleccionada: cópiala con Ctrl+C, o manteniéndola pulsada.",
    en: "The browser did not allow copying. It is selected: copy it with Ctrl+C, or by pressing and holding.",
  },
  addFellow: { es: "Agregar a otra persona", en: "Add another person" },
  theirCard: { es: "Pega aquí su tarjeta", en: "Paste their card here" },
  readCard: { es: "Ver quién es", en: "See who it is" },
  cardMissing: { es: "Pega primero su tarjeta.", en: "Paste their card first." },
  cardOwn: { es: "Esta es tu propia tarjeta.", en: "This is your own card." },
  cardKnown: {
    es: (name: string) => `${name} ya está en tu lista.`,
    en: (name: string) => `${name} is in your list already.`,
  },
  cardSays: {
    es: (who: string) =>
      `La tarjeta dice que es de ${who}. Compara con esa persona, por teléfono, la huella de su llave:`,
    en: (who: string) =>
      `The card says that it is ${who}'s. Compare the fingerprint of their key with that person by telephone:`,
  },
  cardWhy: {
    es: "Si no es la misma, alguien cambió la tarjeta en el camino y leería las respuestas en su lugar.",
    en: "If it is not the same, somebody changed the card on its way and would read the answers instead of them.",
  },
  addYes: { es: "Es la misma: agregar", en: "It is the same: add" },
  addNo: { es: "No agregar", en: "Do not add" },
  added: {
    es: (name: string) =>
      `${name} podrá leer las respuestas de tus próximas tareas. En una que ya enviaste: ábrela con «Cambiar», marca ahí su nombre y crea el enlace nuevo.`,
    en: (name: string) =>
      `${name} will be able to read the answers to your next assignments. In one that you have sent: open it with "Change", tick their name there and make the new link.`,
  },
  notAdded: { es: "No agregué a nadie.", en: "I added nobody." },
  removeFellow: { es: (name: string) => `Quitar a ${name}`, en: (name: string) => `Take ${name} out` },
  remove: { es: "Quitar", en: "Take out" },
  removedFellow: {
    es: (name: string) =>
      `Quité a ${name}. Los enlaces que ya enviaste se siguen cifrando también para esa persona, hasta que crees los nuevos sin ella.`,
    en: (name: string) =>
      `I took ${name} out. The links that you have sent are still encrypted for them too, until you make new ones without them.`,
  },

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
  /** In names of files. */
  filePart: { es: "capacitacion", en: "trainer" },
  keyFileName: { es: "llave", en: "key" },
  exported: {
    es: (file: string) => `El archivo «${file}» está en tus descargas.`,
    en: (file: string) => `The file "${file}" is in your downloads.`,
  },
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
