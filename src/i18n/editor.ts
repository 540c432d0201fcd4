import { messages } from "./messages.ts";

/** What an exercise says while it is used, the judging of an answer aside (that is src/feedback). */
export const editorWords = messages({
  theIdea: { es: "La idea:", en: "The idea:" },
  codeLabel: { es: "Tu código", en: "Your code" },
  done: { es: "Resuelto", en: "Solved" },
  tried: { es: "Empezado", en: "Started" },
  tabIndents: {
    es: "Ahora Tab mueve las líneas. Ctrl+M lo cambia; Esc sale.",
    en: "Tab now moves lines. Ctrl+M changes that; Esc leaves.",
  },
  tabLeaves: { es: "Ahora Tab sale del cuadro de código.", en: "Tab now leaves the code box." },
  fullEditor: { es: "Usar el editor completo", en: "Use the full editor" },
  lightEditor: { es: "Usar el editor sencillo", en: "Use the light editor" },
  openingFullEditor: {
    es: "Abriendo el editor completo. Puedes seguir escribiendo.",
    en: "Opening the full editor. You can go on writing.",
  },
  fullEditorOpen: {
    es: "Editor completo abierto. Tab sale de él; Ctrl+M lo cambia.",
    en: "The full editor is open. Tab leaves it; Ctrl+M changes that.",
  },
  fullEditorFailed: {
    es: "No pude abrir el editor completo. Sigue en este, que hace lo mismo, o prueba otra vez después.",
    en: "I could not open the full editor. Go on in this one, which does the same, or try again later.",
  },

  read: { es: (number: string) => `Entiendo: ${number}`, en: (number: string) => `I read: ${number}` },
  readOneOfTwo: {
    es: (number: string, other: string) =>
      `Entiendo: ${number}. También podría ser ${other}: si es lo que querías decir, escríbelo así.`,
    en: (number: string, other: string) =>
      `I read: ${number}. It could also be ${other}: if that is what you meant, write it like this.`,
  },
  writeDecimals: {
    es: (sign: "," | ".") => `Escribo los decimales con ${sign === "," ? "coma" : "punto"}`,
    en: (sign: "," | ".") => `I write decimals with a ${sign === "," ? "comma" : "point"}`,
  },
  readAnotherWay: {
    es: "Tu archivo se puede leer de más de una manera: mira arriba lo que leí antes de cambiar tu cuenta.",
    en: "Your file can be read in more than one way: look above at what I read before you change your work.",
  },
  noNumber: {
    es: "Aquí no leo un número. Escribe solo cifras, por ejemplo 1234,5.",
    en: "I cannot read a number here. Write digits only, for example 1234.5.",
  },
  otherUnit: {
    es: (written: string, unit: string) =>
      unit === ""
        ? `Después del número escribiste «${written}». Escribe solo el número.`
        : `Después del número escribiste «${written}» y aquí va «${unit}». Escribe el número en esa unidad.`,
    en: (written: string, unit: string) =>
      unit === ""
        ? `Behind the number you wrote "${written}". Write the number alone.`
        : `Behind the number you wrote "${written}", and "${unit}" is asked for. Write the number in that unit.`,
  },
  chooseFirst: { es: "Elige primero una respuesta.", en: "Choose an answer first." },
  matchAllFirst: {
    es: "Elige primero una pareja para cada uno.",
    en: "Choose a partner for each one first.",
  },
  pointFirst: { es: "Señala primero lo que te parezca.", en: "Point at what seems right first." },
  pointed: { es: (what: string) => `Señalaste: ${what}.`, en: (what: string) => `You point at: ${what}.` },
  cellsLeft: {
    es: (count: number) =>
      count === 1 ? "Te queda 1 celda por llenar." : `Te quedan ${count} celdas por llenar.`,
    en: (count: number) =>
      count === 1 ? "There is 1 cell left to fill in." : `There are ${count} cells left to fill in.`,
  },
  writeNone: {
    es: "Donde no va ningún dato, escribe N/A.",
    en: "Where no value belongs, write N/A.",
  },
  cellsUnread: {
    es: (count: number) =>
      `En ${count === 1 ? "1 celda" : `${count} celdas`} no leo un número. Escribe solo cifras, por ejemplo 1234,5.`,
    en: (count: number) =>
      `In ${count === 1 ? "1 cell" : `${count} cells`} I cannot read a number. Write digits only, for example 1234.5.`,
  },
  unread: { es: "no leo un número", en: "no number read" },
  readNone: { es: "Entiendo: N/A, aquí no va ningún dato.", en: "I read: N/A, no value belongs here." },
  pasted: {
    es: (count: number, dropped: number) =>
      `Pegué ${count === 1 ? "1 celda" : `${count} celdas`}.${dropped === 0 ? "" : dropped === 1 ? " 1 quedó fuera: cae donde no se escribe." : ` ${dropped} quedaron fuera: caen donde no se escribe.`}`,
    en: (count: number, dropped: number) =>
      `I pasted ${count === 1 ? "1 cell" : `${count} cells`}.${dropped === 0 ? "" : dropped === 1 ? " 1 was left out: it falls where nothing is written." : ` ${dropped} were left out: they fall where nothing is written.`}`,
  },
  moved: {
    es: (what: string, place: number, total: number) => `«${what}»: lugar ${place} de ${total}`,
    en: (what: string, place: number, total: number) => `"${what}": place ${place} of ${total}`,
  },
  blanksLeft: {
    es: (count: number) =>
      count === 1
        ? "Te queda 1 espacio por llenar (______). Complétalo y comprueba."
        : `Te quedan ${count} espacios por llenar (______). Complétalos y comprueba.`,
    en: (count: number) =>
      count === 1
        ? "There is 1 blank left to fill in (______). Complete it, then check."
        : `There are ${count} blanks left to fill in (______). Complete them, then check.`,
  },
  typeFirst: { es: "Escribe aquí un número, solo con cifras.", en: "Type a number here, in digits only." },

  predictFirst: {
    es: "Di primero qué esperas y comprueba. Después ejecuta el programa y mira.",
    en: "Say first what you expect, and check. Then run the program and see.",
  },

  starting: {
    es: "Preparando el motor de cálculo. La primera vez tarda unos segundos…",
    en: "Getting the engine ready. The first time takes a few seconds…",
  },
  running: { es: "Ejecutando…", en: "Running…" },
  opening: { es: "Abriendo…", en: "Opening…" },
  checking: { es: "Comprobando…", en: "Checking…" },
  stopped: { es: "Lo detuve. Tu código sigue como estaba.", en: "I stopped it. Your code is as it was." },
  ran: { es: "Se ejecutó sin errores.", en: "It ran without errors." },
  notCounted: {
    es: "No cuenta como intento, y lo que escribiste no se pierde.",
    en: "It does not count as a try, and what you wrote is not lost.",
  },
  broke: {
    es: "Algo falló en la página, no en tu respuesta. Prueba otra vez; si se repite, recarga la página. Lo que escribiste no se pierde.",
    en: "Something failed in the page, not in your answer. Try again; if it happens again, reload the page. What you wrote is not lost.",
  },
  again: { es: "Probar otra vez", en: "Try again" },
  more: {
    es: (count: number) => (count === 1 ? "Ver otra observación" : `Ver otras ${count} observaciones`),
    en: (count: number) => (count === 1 ? "Show another remark" : `Show ${count} more remarks`),
  },
  advice: { es: "Para mejorar", en: "To make it better" },
  solutionNote: {
    es: "Es una forma de hacerlo, no la única. Léela y compárala con la tuya.",
    en: "This is one way to do it, not the only one. Read it and compare it with yours.",
  },
  solutionProgram: { es: "Ver el programa", en: "See the program" },
  solutionIs: {
    es: (answer: string) => `La respuesta es: ${answer}.`,
    en: (answer: string) => `The answer is: ${answer}.`,
  },

  solutionTable: { es: "La tabla queda así:", en: "The table comes out like this:" },

  yourAnswer: { es: "Tu respuesta", en: "Your answer" },
  programGives: { es: "Lo que entrega el programa", en: "What the program gives" },
  yourChart: { es: "Tu gráfico", en: "Your chart" },
  printed: { es: "Lo que mostró tu código", en: "What your code printed" },
  table: { es: "Tabla", en: "Table" },
  list: { es: "Lista", en: "List" },
  value: { es: "valor", en: "value" },
  size: {
    es: (rows: number, columns: number) =>
      `${rows} ${rows === 1 ? "fila" : "filas"}, ${columns} ${columns === 1 ? "columna" : "columnas"}`,
    en: (rows: number, columns: number) =>
      `${rows} ${rows === 1 ? "row" : "rows"}, ${columns} ${columns === 1 ? "column" : "columns"}`,
  },
  unseenColumns: {
    es: (shown: number) => `Aquí se ven las primeras ${shown} columnas.`,
    en: (shown: number) => `The first ${shown} columns are shown here.`,
  },
  emptyAnswer: {
    es: "Está vacía: no quedó ninguna fila ni ningún valor.",
    en: "It is empty: no row and no value is left.",
  },
  firstRows: { es: (rows: number) => `Mostrar ${rows} filas`, en: (rows: number) => `Show ${rows} rows` },
  missingRows: {
    es: (rows: number) => (rows === 1 ? "Falta 1 fila." : `Faltan ${rows} filas.`),
    en: (rows: number) => (rows === 1 ? "1 row is missing." : `${rows} rows are missing.`),
  },
  missingColumns: {
    es: (columns: number) => (columns === 1 ? "Falta 1 columna." : `Faltan ${columns} columnas.`),
    en: (columns: number) => (columns === 1 ? "1 column is missing." : `${columns} columns are missing.`),
  },
  marked: {
    es: "En el gráfico, lo que hay que revisar está marcado con rayas.",
    en: "In the chart, what needs checking is marked with dashes.",
  },
  markedByNumber: {
    es: "En el gráfico, lo que hay que revisar está marcado con rayas y con el número de su fila en la tabla.",
    en: "In the chart, what needs checking is marked with dashes and with the number of its row in the table.",
  },
  chartRows: { es: "Los datos del gráfico en una tabla", en: "The chart's data as a table" },
  titled: { es: (title: string) => `Título: «${title}».`, en: (title: string) => `Title: "${title}".` },
  toTable: { es: "Alt + Enter lleva a su tabla.", en: "Alt + Enter leads to its table." },
  noTable: {
    es: "Todavía no hay una tabla del gráfico. Ejecuta tu programa o compruébalo primero.",
    en: "There is no table of the chart yet. Run your program or check it first.",
  },
  markRows: { es: (mark: string) => `Marca ${mark}`, en: (mark: string) => `Mark ${mark}` },
  missing: { es: "sin dato", en: "no value" },
  blank: { es: "en blanco", en: "blank" },
  notDefined: { es: "no definido", en: "not defined" },
  notNumber: { es: "no es un número", en: "not a number" },
  noDate: { es: "fecha que no existe", en: "no date" },
  status: { es: "Estado", en: "Status" },
  right: { es: "✓ bien", en: "✓ right" },
  wrong: { es: "✗ revisar", en: "✗ check" },
  extra: { es: "+ sobra", en: "+ extra" },
  duplicated: { es: "= repetida", en: "= repeated" },

  resetAsk: {
    es: "¿Volver al inicio? Podrás recuperar lo que tienes ahora.",
    en: "Go back to the start? You can take back what you have now.",
  },
  resetYes: { es: "Volver al inicio", en: "Go back to the start" },
  understood: { es: "Entendido", en: "Understood" },
  keep: { es: "Dejarlo como está", en: "Leave it as it is" },
  resetDone: { es: "Estás en el inicio.", en: "You are at the start." },
  undo: { es: "Recuperar lo que tenía", en: "Take back what I had" },
  otherDraft: {
    es: (time: string) => `Hay otra respuesta tuya (${time}). Las dos están guardadas.`,
    en: (time: string) => `There is another answer of yours (${time}). Both are kept.`,
  },
  useOther: { es: "Usar la otra", en: "Use the other" },
  keepThis: { es: "Quedarme con esta", en: "Keep this one" },
  changedSince: {
    es: "Este ejercicio cambió desde que escribiste tu respuesta. La dejé aquí; comprueba si todavía sirve.",
    en: "This exercise has changed since you wrote your answer. I left it here; check whether it still holds.",
  },
  changedBefore: {
    es: "Este ejercicio cambió. Tu respuesta de antes sigue guardada.",
    en: "This exercise has changed. Your answer from before is still kept.",
  },
  earlierAnswer: { es: "Ver la respuesta de antes", en: "Show the answer from before" },
  otherAnswer: { es: "Ver la otra respuesta", en: "Show the other answer" },
  useEarlier: { es: "Usar esta respuesta", en: "Use this answer" },
  beginAnew: { es: "Empezar con el código nuevo", en: "Begin with the new code" },
});
