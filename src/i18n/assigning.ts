import { messages } from "./messages.ts";

/** Words of the page on which a trainer writes an assignment. */
export const assigningWords = messages({
  title: { es: "Nueva tarea", en: "New assignment" },
  changeTitle: { es: "Cambiar la tarea", en: "Change the assignment" },
  description: {
    es: "Elige ejercicios, di hasta cuándo y crea el enlace que envías a tu grupo.",
    en: "Choose exercises, say until when and make the link that you send to your group.",
  },
  lede: {
    es: "Elige ejercicios, ponles un título y crea el enlace para tu grupo.",
    en: "Choose exercises, give them a title and make the link for your group.",
  },
  needsScript: {
    es: "Para preparar una tarea, tu navegador necesita JavaScript.",
    en: "To prepare an assignment, your browser needs JavaScript.",
  },
  loading: { es: "Trayendo los ejercicios…", en: "Fetching the exercises…" },
  notCome: {
    es: "No pude traer los ejercicios. Revisa tu conexión y prueba otra vez.",
    en: "I could not fetch the exercises. Check your connection and try again.",
  },
  tryAgain: { es: "Probar otra vez", en: "Try again" },
  notHere: {
    es: "Esa tarea no está en este dispositivo. Quizá la creaste en otro, o la borraste.",
    en: "That assignment is not on this device. You may have made it on another, or deleted it.",
  },
  toAll: { es: "Ver tus tareas", en: "See your assignments" },
  beginNew: { es: "Empezar una nueva", en: "Begin a new one" },

  saving: { es: "Guardando…", en: "Saving…" },
  savesItself: {
    es: "Lo que escribes se guarda solo, en este dispositivo.",
    en: "What you write saves itself, on this device.",
  },
  saved: { es: "Guardado en este dispositivo.", en: "Saved on this device." },
  full: {
    es: "No hay espacio en este dispositivo: lo último que escribiste está en esta página, pero no guardado. Libera espacio y pulsa «Guardar otra vez».",
    en: 'There is no room on this device: what you wrote last is on this page, but not saved. Make room and press "Save again".',
  },
  refused: {
    es: "El navegador no dejó guardar lo último que escribiste. Sigue en esta página: pulsa «Guardar otra vez».",
    en: 'The browser did not let me save what you wrote last. It is still on this page: press "Save again".',
  },
  saveAgain: { es: "Guardar otra vez", en: "Save again" },
  elsewhere: {
    es: "Abriste esta tarea en otra pestaña. Sigue allí: lo que escribas aquí ya no se guarda.",
    en: "You opened this assignment in another tab. Go on there: what you write here is no longer saved.",
  },
  goOnHere: { es: "Seguir aquí", en: "Go on here" },
  reading: {
    es: "No pude leer lo que hay en este dispositivo. Recarga la página; si sigue así, revisa si el navegador deja guardar datos a este sitio.",
    en: "I could not read what is on this device. Reload the page; if it stays so, check that the browser lets this site keep data.",
  },
  notLasting: {
    es: "Tu navegador no deja guardar nada en este dispositivo. Puedes mirar y probar, pero no crear el enlace: tu llave se perdería al cerrar la página y nadie podría abrir las respuestas. Usa otra ventana, que no sea privada, u otro navegador.",
    en: "Your browser does not let this site keep anything on this device. You can look and try, but not make the link: your key would be lost when you close the page, and nobody could open the answers. Use another window, not a private one, or another browser.",
  },

  choose: { es: "1. Elige los ejercicios", en: "1. Choose the exercises" },
  search: { es: "Buscar", en: "Search" },
  searchHow: {
    es: "Busca en títulos, lecciones, tipos e ideas.",
    en: "Looks in titles, lessons, kinds and ideas.",
  },
  filters: { es: "Filtros", en: "Filters" },
  track: { es: "Ruta", en: "Track" },
  kind: { es: "Tipo", en: "Kind" },
  idea: { es: "Idea", en: "Idea" },
  dataset: { es: "Datos", en: "Data" },
  minutes: { es: "Minutos", en: "Minutes" },
  anyTrack: { es: "Todas", en: "All" },
  anyKind: { es: "Todos", en: "All" },
  anyIdea: { es: "Todas", en: "All" },
  anyDataset: { es: "Todos", en: "All" },
  anyMinutes: { es: "Cualquiera", en: "Any" },
  upTo: { es: (n: number) => `Hasta ${n} min`, en: (n: number) => `Up to ${n} min` },
  found: {
    es: (found: number, all: number) =>
      found === all ? `${all} ejercicios` : `${found} de ${all} ejercicios`,
    en: (found: number, all: number) => (found === all ? `${all} exercises` : `${found} of ${all} exercises`),
  },
  noneFound: {
    es: "Ningún ejercicio coincide. Busca otra palabra o quita un filtro.",
    en: "No exercise fits. Look for another word or take a filter away.",
  },
  clear: { es: "Quitar filtros", en: "Clear filters" },
  wholeLesson: { es: "Toda la lección:", en: "The whole lesson:" },
  ofLesson: {
    es: (exercises: number, minutes: number) =>
      `${exercises === 1 ? "1 ejercicio" : `${exercises} ejercicios`}, ${minutes} min`,
    en: (exercises: number, minutes: number) =>
      `${exercises === 1 ? "1 exercise" : `${exercises} exercises`}, ${minutes} min`,
  },
  fittingOfLesson: {
    es: (fitting: number, minutes: number) =>
      `${fitting === 1 ? "1 que coincide" : `los ${fitting} que coinciden`}, ${minutes} min`,
    en: (fitting: number, minutes: number) =>
      `${fitting === 1 ? "1 that fits" : `the ${fitting} that fit`}, ${minutes} min`,
  },
  chosenOfLesson: {
    es: (n: number) => (n === 1 ? "1 elegido" : `${n} elegidos`),
    en: (n: number) => `${n} chosen`,
  },
  oneByOne: { es: "Uno por uno", en: "One by one" },
  oneByOneOf: {
    es: (lesson: string) => `Uno por uno: ejercicios de ${lesson}`,
    en: (lesson: string) => `One by one: exercises of ${lesson}`,
  },
  look: { es: "Ver", en: "See" },
  lookAt: {
    es: (title: string) => `Ver «${title}» en otra pestaña`,
    en: (title: string) => `See "${title}" in another tab`,
  },

  chosen: { es: "Elegidos, en este orden", en: "Chosen, in this order" },
  noneChosen: {
    es: "Todavía ninguno. Márcalos en la lista.",
    en: "None yet. Tick them in the list.",
  },
  total: {
    es: (n: number, minutes: number) =>
      `${n === 1 ? "1 ejercicio" : `${n} ejercicios`}, ${minutes === 1 ? "1 minuto" : `unos ${minutes} minutos`}`,
    en: (n: number, minutes: number) =>
      `${n === 1 ? "1 exercise" : `${n} exercises`}, ${minutes === 1 ? "1 minute" : `about ${minutes} minutes`}`,
  },
  toChosen: { es: "Ver y ordenar", en: "See and order" },
  orderHow: {
    es: "Con el foco en un botón, las flechas arriba y abajo mueven el ejercicio.",
    en: "With the focus on a button, the up and down arrow keys move the exercise.",
  },
  up: { es: (title: string) => `Subir «${title}»`, en: (title: string) => `Move "${title}" up` },
  down: { es: (title: string) => `Bajar «${title}»`, en: (title: string) => `Move "${title}" down` },
  remove: { es: (title: string) => `Quitar «${title}»`, en: (title: string) => `Take "${title}" out` },
  moved: {
    es: (title: string, place: number, of: number) => `«${title}», ahora en el lugar ${place} de ${of}.`,
    en: (title: string, place: number, of: number) => `"${title}", now in place ${place} of ${of}.`,
  },
  removed: {
    es: (title: string, left: string) => `Quité «${title}». Quedan: ${left}.`,
    en: (title: string, left: string) => `I took "${title}" out. Left: ${left}.`,
  },
  unknown: {
    es: (id: string) => `${id} (no está en esta versión del curso)`,
    en: (id: string) => `${id} (not in this version of the course)`,
  },

  describe: { es: "2. Di de qué se trata", en: "2. Say what it is about" },
  ifYouLike: { es: "(si quieres)", en: "(if you like)" },
  titleLabel: { es: "Título", en: "Title" },
  titleHow: {
    es: "Por ejemplo: Taller de Tumbes, primer día.",
    en: "For example: Tumbes workshop, first day.",
  },
  noteLabel: { es: "Nota para el grupo", en: "Note to the group" },
  groupLabel: { es: "Nombre del grupo", en: "Name of the group" },
  dueLabel: { es: "Hasta cuándo", en: "Until when" },
  zoneLabel: { es: "Zona horaria", en: "Time zone" },
  zoneOther: { es: "Otra zona horaria…", en: "Another time zone…" },
  zoneSearch: { es: "Buscar una ciudad o un país", en: "Find a city or a country" },
  zonesFound: {
    es: (found: number, shown: number) => {
      if (found === 0) return "No encontré ese lugar.";
      if (found === 1) return "1 lugar";
      return found === shown
        ? `${found} lugares`
        : `${found} lugares. Aquí ves ${shown}: sigue escribiendo para llegar al tuyo.`;
    },
    en: (found: number, shown: number) => {
      if (found === 0) return "I did not find that place.";
      if (found === 1) return "1 place";
      return found === shown
        ? `${found} places`
        : `${found} places. You see ${shown} here: type on to get to yours.`;
    },
  },
  atEnd: { es: "Al final: evaluación y asistencia", en: "At the end: evaluation and attendance" },
  atEndHow: {
    es: "Se pide a cada persona al enviar sus respuestas, y va en el mismo archivo. Todo es opcional para ella.",
    en: "It is asked of each person when they send their answers, and goes in the same file. All of it is theirs to leave out.",
  },
  evaluationLabel: {
    es: "Pedir una evaluación corta: cuatro preguntas y un comentario",
    en: "Ask for a short evaluation: four questions and a comment",
  },
  sessionsLabel: {
    es: "Preguntar a qué días o sesiones asistió: uno por línea",
    en: "Ask which days or sessions they attended: one a line",
  },
  sessionsHow: {
    es: "Por ejemplo: Lunes 3, mañana. Después confirmas o corriges la asistencia en el registro.",
    en: "For example: Monday 3, morning. Afterwards you confirm or correct attendance in the gradebook.",
  },
  duePast: {
    es: (now: string) =>
      `Esa fecha ya pasó, según el reloj de este dispositivo: marca ${now}. Revisa la fecha, o el reloj.`,
    en: (now: string) =>
      `That date has passed, by the clock of this device: it shows ${now}. Check the date, or the clock.`,
  },
  dueRead: { es: (moment: string) => `Hasta el ${moment}.`, en: (moment: string) => `Until ${moment}.` },
  more: {
    es: "Intentos, pistas, idioma y quién más puede leer",
    en: "Attempts, hints, language and who else can read",
  },
  attemptsLabel: { es: "Intentos que cuentan en cada ejercicio", en: "Attempts that count in each exercise" },
  attemptsHow: {
    es: "Después pueden seguir practicando, pero ya no cuenta.",
    en: "After those they can go on practising, but it no longer counts.",
  },
  attemptsAny: { es: "Todos", en: "All" },
  attempts: {
    es: (n: number) => (n === 1 ? "Solo el primero" : `Los primeros ${n}`),
    en: (n: number) => (n === 1 ? "Only the first" : `The first ${n}`),
  },
  hintsLabel: { es: "Pistas que pueden abrir en cada ejercicio", en: "Hints they can open in each exercise" },
  hintsAny: { es: "Todas", en: "All" },
  hints: {
    es: (n: number) => (n === 0 ? "Ninguna" : String(n)),
    en: (n: number) => (n === 0 ? "None" : String(n)),
  },
  localeLabel: { es: "Idioma", en: "Language" },
  anyLocale: { es: "El que cada persona prefiera", en: "Whichever each person prefers" },
  exercisesLabel: { es: "Ejercicios", en: "Exercises" },
  someoneElse: { es: "otra persona", en: "another person" },
  fellowsLabel: {
    es: "Quién más puede leer las respuestas",
    en: "Who else can read the answers",
  },
  noFellows: {
    es: "Nadie más que tú. Agrega a otra persona en «Nombre, llave y otros capacitadores».",
    en: 'Nobody but you. Add another person in "Name, key and other trainers".',
  },
  someone: {
    es: (fingerprint: string) => `Otra persona (huella ${fingerprint})`,
    en: (fingerprint: string) => `Another person (fingerprint ${fingerprint})`,
  },

  finish: { es: "3. Crea el enlace", en: "3. Make the link" },
  nameLabel: { es: "Tu nombre", en: "Your name" },
  nameHow: {
    es: "Así te verá tu grupo. Se pide una sola vez.",
    en: "This is how your group sees you. It is asked once.",
  },
  keyHow: {
    es: "Con tu primer enlace se crea tu llave, que abre las respuestas. Se queda en este dispositivo: no se envía a nadie.",
    en: "Your first link makes your key, which opens the answers. It stays on this device: it is sent to nobody.",
  },
  signedAs: {
    es: (name: string) => `La envías como ${name}. Las respuestas solo las puedes leer tú.`,
    en: (name: string) => `You send it as ${name}. Only you can read the answers.`,
  },
  signedWith: {
    es: (name: string, readers: string) => `La envías como ${name}. Pueden leer las respuestas: ${readers}.`,
    en: (name: string, readers: string) =>
      `You send it as ${name}. Those who can read the answers: ${readers}.`,
  },
  /** Among those who can read. */
  you: { es: "tú", en: "you" },
  make: { es: "Crear el enlace y copiarlo", en: "Make the link and copy it" },
  remake: { es: "Crear el enlace nuevo y copiarlo", en: "Make the new link and copy it" },
  remakeHow: {
    es: "El enlace nuevo reemplaza al anterior: envíalo otra vez a tu grupo. Lo que ya respondieron no se pierde.",
    en: "The new link replaces the one before: send it to your group again. What they have answered is not lost.",
  },
  remakeAnothers: {
    es: "Esta tarea se hizo con la llave de otra persona, o con una que ya no tienes. El enlace que crees será de una tarea tuya, aparte: la primera y sus respuestas siguen como están.",
    en: "This assignment was made with another person's key, or with one that you no longer have. The link that you make will be of an assignment of your own: the first one and its answers stay as they are.",
  },
  making: { es: "Creando el enlace…", en: "Making the link…" },
  notMade: {
    es: "No pude guardar la tarea en este dispositivo, y sin eso el enlace no serviría. Revisa si tiene espacio y prueba otra vez.",
    en: "I could not save the assignment on this device, and without that the link would be of no use. Check that it has room and try again.",
  },
  toFix: {
    es: (n: number) =>
      n === 1 ? "Antes de crear el enlace falta una cosa:" : `Antes de crear el enlace faltan ${n} cosas:`,
    en: (n: number) =>
      n === 1 ? "Before the link, one thing is missing:" : `Before the link, ${n} things are missing:`,
  },

  // Why a draft cannot become a link yet: by `Problem["kind"]`.
  "exercises-missing": {
    es: "Elige al menos un ejercicio.",
    en: "Choose at least one exercise.",
  },
  "exercises-many": {
    es: (most: number) => `En una tarea caben ${most} ejercicios. Quita algunos, o haz dos tareas.`,
    en: (most: number) => `An assignment holds ${most} exercises. Take some out, or make two assignments.`,
  },
  "title-missing": { es: "Escribe un título.", en: "Write a title." },
  "line-long": {
    es: (length: string, most: string) => `Tiene ${length} caracteres y caben ${most}. Acórtalo.`,
    en: (length: string, most: string) =>
      `It has ${length} characters and there is room for ${most}. Shorten it.`,
  },
  "note-long": {
    es: (length: string, most: string) => `La nota tiene ${length} caracteres y caben ${most}. Acórtala.`,
    en: (length: string, most: string) =>
      `The note has ${length} characters and there is room for ${most}. Shorten it.`,
  },
  "due-unfinished": {
    es: "Completa la fecha y la hora, o bórralas.",
    en: "Complete the date and the time, or clear them.",
  },
  "sessions-many": {
    es: (most: number) => `Caben ${most} días o sesiones. Quita algunos.`,
    en: (most: number) => `There is room for ${most} days or sessions. Take some out.`,
  },
  "fellows-many": {
    es: (most: number) => `Pueden leer contigo ${most} personas. Quita algunas.`,
    en: (most: number) => `${most} people can read with you. Take some out.`,
  },
  "name-missing": { es: "Escribe tu nombre.", en: "Write your name." },
});
