import { formatNumber } from "./format.ts";
import { messages } from "./messages.ts";

const es = (n: number) => formatNumber(n, "es");
const en = (n: number) => formatNumber(n, "en");

/** Words of the page on which a trainer brings answers in and looks at the group. */
export const gradebookWords = messages({
  title: { es: "Registro del grupo", en: "Gradebook" },
  description: {
    es: "Trae las respuestas de tu grupo: se revisan otra vez en este dispositivo y ves cómo va cada persona.",
    en: "Bring your group's answers: they are checked again on this device and you see how everybody stands.",
  },
  lede: {
    es: "Trae los archivos que te enviaron. Cada respuesta se ejecuta y se revisa otra vez aquí, en tu dispositivo.",
    en: "Bring the files that you were sent. Each answer is run and checked again here, on your device.",
  },
  needsScript: {
    es: "Para abrir y revisar respuestas, tu navegador necesita JavaScript.",
    en: "To open and check answers, your browser needs JavaScript.",
  },
  loading: { es: "Abriendo…", en: "Opening…" },
  yourAssignments: { es: "Tus tareas", en: "Your assignments" },
  allAssignments: { es: "Todas las tareas", en: "All assignments" },
  noAssignments: {
    es: "En este dispositivo no hay ninguna tarea. Crea una, o ábrela aquí con su enlace si la creaste en otro dispositivo.",
    en: "There is no assignment on this device. Make one, or open it here with its link if you made it on another device.",
  },
  notHere: {
    es: "Esa tarea no está en este dispositivo. Elige otra, o ábrela en el dispositivo en que la creaste.",
    en: "That assignment is not on this device. Choose another, or open it on the device on which you made it.",
  },
  noKeys: {
    es: "En este dispositivo no está la llave que abre las respuestas. Trae la copia de tu llave, o ábrelas en el dispositivo en que creaste la tarea.",
    en: "The key that opens the answers is not on this device. Bring the copy of your key, or open them on the device on which you made the assignment.",
  },
  toTrainer: { es: "Ir a tus tareas", en: "Go to your assignments" },
  notLasting: {
    es: "Tu navegador no deja guardar nada en este dispositivo: lo que traigas se pierde al cerrar la página. Usa otra ventana, que no sea privada, u otro navegador.",
    en: "Your browser does not let this site keep anything on this device: what you bring is lost when you close the page. Use another window, not a private one, or another browser.",
  },
  learners: {
    es: (n: number) => (n === 1 ? "1 persona" : `${es(n)} personas`),
    en: (n: number) => (n === 1 ? "1 person" : `${en(n)} people`),
  },
  answersOf: {
    es: (n: number) =>
      n === 0 ? "sin respuestas" : n === 1 ? "respondió 1 persona" : `respondieron ${es(n)} personas`,
    en: (n: number) => (n === 0 ? "no answers" : n === 1 ? "1 person answered" : `${en(n)} people answered`),
  },
  exercises: {
    es: (n: number) => (n === 1 ? "1 ejercicio" : `${es(n)} ejercicios`),
    en: (n: number) => (n === 1 ? "1 exercise" : `${en(n)} exercises`),
  },
  due: { es: (moment: string) => `hasta el ${moment}`, en: (moment: string) => `due ${moment}` },
  noDue: { es: "sin fecha límite", en: "no due date" },
  group: { es: (name: string) => `grupo ${name}`, en: (name: string) => `group ${name}` },

  importFiles: { es: "Traer respuestas", en: "Bring answers" },
  importHow: {
    es: "Suelta aquí archivos, carpetas o un .zip, todos juntos o de a pocos, en cualquier orden y las veces que quieras: nada se repite.",
    en: "Drop files, folders or a .zip here, all together or few at a time, in any order and as often as you like: nothing is doubled.",
  },
  stays: {
    es: "Nada sale de tu dispositivo.",
    en: "Nothing leaves your device.",
  },
  chooseFiles: { es: "Elegir archivos", en: "Choose files" },
  chooseFolder: { es: "Elegir una carpeta", en: "Choose a folder" },
  paste: { es: "O pega aquí el texto que te enviaron", en: "Or paste the text that you were sent here" },
  pasteHow: {
    es: "Puede llevar varios, con mensajes alrededor.",
    en: "It may hold several, with messages around them.",
  },
  readPasted: { es: "Leer lo pegado", en: "Read what I pasted" },
  pasted: { es: "Texto pegado", en: "Pasted text" },
  pasteFirst: { es: "Pega primero el texto en la caja.", en: "First paste the text into the box." },
  reading: {
    es: (done: number, total: number) => `Leyendo: ${es(done)} de ${es(total)}`,
    en: (done: number, total: number) => `Reading: ${en(done)} of ${en(total)}`,
  },
  listing: { es: "Mirando qué hay en la carpeta…", en: "Looking at what is in the folder…" },
  tooManyFiles: {
    es: (n: number) => `Son más de ${es(n)} archivos: leí los primeros. Trae el resto por partes.`,
    en: (n: number) => `These are more than ${en(n)} files: I read the first ones. Bring the rest in parts.`,
  },
  stop: { es: "Detener", en: "Stop" },

  checks: { es: "Revisión", en: "Check" },
  checking: {
    es: (done: number, total: number) => `Revisando: ${es(done)} de ${es(total)} respuestas distintas`,
    en: (done: number, total: number) => `Checking: ${en(done)} of ${en(total)} different answers`,
  },
  waiting: {
    es: (n: number) =>
      n === 1 ? "Falta revisar 1 respuesta." : `Falta revisar ${es(n)} respuestas distintas.`,
    en: (n: number) =>
      n === 1 ? "1 answer is not checked yet." : `${en(n)} different answers are not checked yet.`,
  },
  goOn: { es: "Seguir revisando", en: "Go on checking" },
  allChecked: { es: "Todo está revisado.", en: "Everything is checked." },
  checkStarted: { es: "Empecé a revisar.", en: "I began to check." },
  checkStopped: {
    es: "Me detuve. Lo revisado queda guardado.",
    en: "I stopped. What is checked is kept.",
  },
  quarters: {
    es: (percent: number) => `Revisado: ${percent} por ciento.`,
    en: (percent: number) => `Checked: ${percent} per cent.`,
  },
  checkAll: { es: "Revisar todo otra vez", en: "Check everything again" },

  missing: {
    es: (list: string) =>
      `No pude traer del sitio: ${list}. Quizá no hay conexión, o ya no existen. Lo que los responde queda sin revisar.`,
    en: (list: string) =>
      `I could not fetch from the site: ${list}. Perhaps there is no connection, or they are gone. What answers them stays unchecked.`,
  },

  groupTitle: { es: "El grupo", en: "The group" },
  nobody: {
    es: "Todavía no hay respuestas. Cuando te lleguen los archivos, tráelos aquí arriba.",
    en: "There are no answers yet. When the files reach you, bring them above.",
  },
  narrowing: { es: "Buscar, filtrar y ordenar", en: "Find, filter and order" },
  search: { es: "Buscar nombre u organización", en: "Find a name or organisation" },
  organisation: { es: "Organización", en: "Organisation" },
  anyOrganisation: { es: "Todas", en: "All" },
  state: { es: "Estado", en: "State" },
  anyState: { es: "Cualquiera", en: "Any" },
  "all-solved": { es: "Resolvió todo", en: "Solved everything" },
  open: { es: "Le falta resolver", en: "Has something to solve" },
  error: { es: "Con algún error", en: "With an error" },
  "not-answered": { es: "Con algo sin responder", en: "With something not answered" },
  unchecked: { es: "Con algo por revisar", en: "With something to check" },
  "claim-differs": { es: "Lo enviado dice otra cosa", en: "What was sent says otherwise" },
  lateOnly: { es: "Solo con atraso", en: "Only late" },
  clear: { es: "Quitar filtros", en: "Clear filters" },
  shown: {
    es: (shown: number, all: number) =>
      shown === all
        ? `${es(all)} ${all === 1 ? "persona" : "personas"}`
        : `${es(shown)} de ${es(all)} personas`,
    en: (shown: number, all: number) =>
      shown === all ? `${en(all)} ${all === 1 ? "person" : "people"}` : `${en(shown)} of ${en(all)} people`,
  },
  noneFits: {
    es: "Nadie coincide. Busca otra cosa o quita los filtros.",
    en: "Nobody fits. Look for something else or clear the filters.",
  },
  orderBy: { es: "Ordenar por", en: "Order by" },
  pageOf: {
    es: (from: number, to: number, all: number) => `${es(from)} a ${es(to)} de ${es(all)}`,
    en: (from: number, to: number, all: number) => `${en(from)} to ${en(to)} of ${en(all)}`,
  },
  pages: { es: "Páginas de la tabla", en: "Pages of the table" },
  previousPage: { es: "Anteriores", en: "Previous" },
  nextPage: { es: "Siguientes", en: "Next" },
  details: { es: "Mostrar intentos, pistas y minutos", en: "Show attempts, hints and minutes" },
  keysHow: {
    es: "Con las flechas te mueves por la tabla; con Intro abres la página de la persona.",
    en: "The arrow keys move through the table; Enter opens the person's page.",
  },

  name: { es: "Nombre", en: "Name" },
  solved: { es: "Resueltos", en: "Solved" },
  attempts: { es: "Intentos", en: "Attempts" },
  hints: { es: "Pistas", en: "Hints" },
  minutes: { es: "Minutos", en: "Minutes" },
  received: { es: "Recibido", en: "Received" },
  late: { es: "Tarde", en: "Late" },
  solvedOf: {
    es: (n: number, all: number) => `${n} de ${all}`,
    en: (n: number, all: number) => `${n} of ${all}`,
  },
  attemptsShort: {
    es: (n: number) => (n === 1 ? "1 intento" : `${n} intentos`),
    en: (n: number) => (n === 1 ? "1 try" : `${n} tries`),
  },
  hintsShort: {
    es: (n: number) => (n === 1 ? "1 pista" : `${n} pistas`),
    en: (n: number) => (n === 1 ? "1 hint" : `${n} hints`),
  },
  minutesShort: { es: (n: number) => `${n} min`, en: (n: number) => `${n} min` },
  lateShort: { es: "tarde", en: "late" },
  differs: { es: "difiere", en: "differs" },
  older: { es: "versión anterior", en: "older version" },
  beyond: {
    es: (n: number) => (n === 1 ? "1 intento de más" : `${n} intentos de más`),
    en: (n: number) => (n === 1 ? "1 try too many" : `${n} tries too many`),
  },
  clockAhead: {
    es: "El reloj de su dispositivo va adelantado: sus fechas no dicen mucho.",
    en: "The clock of their device is ahead: its dates say little.",
  },
  clockBehind: {
    es: "El reloj de su dispositivo va atrasado: sus fechas no dicen mucho.",
    en: "The clock of their device is behind: its dates say little.",
  },
  unsigned: {
    es: "Sus respuestas no llevan firma, como las de antes: no se puede saber si todas vienen del mismo dispositivo. Cuando envíe otra vez, llevarán la suya.",
    en: "Their answers carry no signature, like those of before: it cannot be known whether all come from the same device. When they send again, theirs will be there.",
  },
  noOrganisation: { es: "sin organización", en: "no organisation" },

  exportTitle: { es: "Llevarte el registro", en: "Take the gradebook along" },
  exportHow: {
    es: "Cinco hojas: las personas, cada respuesta, los ejercicios con lo que piden, las ideas que faltan, y qué dice cada columna. Van las personas que ves, con el filtro y el orden de la tabla.",
    en: "Five sheets: the people, each answer, the exercises with what they ask, the missing ideas, and what each column says. The people that you see are in it, with the table's filter and order.",
  },
  saveXlsx: { es: "Guardar en Excel (.xlsx)", en: "Save for Excel (.xlsx)" },
  saveCsv: { es: "Guardar en CSV (.zip)", en: "Save as CSV (.zip)" },
  print: { es: "Imprimir un informe", en: "Print a report" },
  exported: { es: "Listo: mira en tus descargas.", en: "Done: look among your downloads." },
  notExported: {
    es: "No pude hacer el archivo. Recarga la página con conexión y prueba otra vez.",
    en: "I could not make the file. Reload the page with a connection and try again.",
  },

  remove: { es: "Borrar respuestas", en: "Delete answers" },
  removeHow: {
    es: "Borra de este dispositivo las respuestas de todas las personas a esta tarea, y tus comentarios a ellas. La tarea queda. Si guardas los archivos que te enviaron, puedes traerlos otra vez.",
    en: "Deletes everybody's answers to this assignment from this device, and your comments on them. The assignment stays. If you keep the files that you were sent, you can bring them again.",
  },
  removeAll: { es: "Borrar todas las respuestas", en: "Delete all answers" },
  removeAllSure: {
    es: (n: number) => `¿Borrar las respuestas de ${n === 1 ? "1 persona" : `${es(n)} personas`}?`,
    en: (n: number) => `Delete the answers of ${n === 1 ? "1 person" : `${en(n)} people`}?`,
  },
  removeOne: { es: "Borrar sus respuestas", en: "Delete their answers" },
  removeOneSure: {
    es: (name: string) => `¿Borrar de este dispositivo las respuestas de ${name}, y tus comentarios a ellas?`,
    en: (name: string) => `Delete the answers of ${name} from this device, and your comments on them?`,
  },
  removeYes: { es: "Sí, borrar", en: "Yes, delete" },
  removeNo: { es: "No, dejarlas", en: "No, leave them" },
  removed: { es: "Borrado.", en: "Deleted." },

  toGroup: { es: "Volver al grupo", en: "Back to the group" },
  learnerGone: {
    es: "De esa persona no hay respuestas en este dispositivo.",
    en: "There are no answers of that person on this device.",
  },
});
