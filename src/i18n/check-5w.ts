import { formatNumber } from "./format.ts";
import { messages } from "./messages.ts";
import { rowsEn, rowsEs } from "./row-count.ts";

/** Words of the page on which a person checks their own 5W report. */
export const check5wWords = messages({
  title: { es: "Revisa tu 5W", en: "Check your 5W" },
  description: {
    es: "Trae tu reporte 5W en CSV o Excel y mira qué reglas de la coordinación no cumple, fila por fila. Tu archivo no sale de tu dispositivo.",
    en: "Bring your 5W report as CSV or Excel and see which of the coordination's rules it breaks, row by row. Your file does not leave your device.",
  },
  lede: {
    es: "Antes de enviar tu reporte, revísalo con las reglas de la coordinación. Verás qué filas señala cada regla, por qué, y qué hacer. Tu archivo no sale de tu dispositivo, y aquí no se corrige nada: lo corriges tú.",
    en: "Before you send your report, check it against the coordination's rules. You see which rows each rule points at, why, and what to do. Your file does not leave your device, and nothing is corrected here: you do that.",
  },
  door: {
    es: "Revisa tu propio reporte 5W antes de enviarlo",
    en: "Check your own 5W report before you send it",
  },
  needsScript: {
    es: "Para leer tu archivo, tu navegador necesita JavaScript. Las reglas están abajo y se leen sin él.",
    en: "To read your file, your browser needs JavaScript. The rules are below and can be read without it.",
  },
  importTitle: { es: "Trae tu reporte", en: "Bring your report" },
  choose: { es: "Elige el archivo de tu reporte", en: "Choose your report's file" },
  chooseHow: {
    es: "CSV o Excel (.xlsx), hasta 25 000 filas. También puedes soltarlo aquí.",
    en: "CSV or Excel (.xlsx), up to 25,000 rows. You can also drop it here.",
  },
  paste: { es: "O pega las filas", en: "Or paste the rows" },
  pasteHow: {
    es: "Cópialas de Excel con la fila de los nombres de las columnas.",
    en: "Copy them from Excel together with the row of column names.",
  },
  pasted: { es: "Filas pegadas", en: "Pasted rows" },
  checkPasted: { es: "Revisar lo pegado", en: "Check what I pasted" },
  nothingPasted: {
    es: "Todavía no hay filas pegadas. Cópialas de Excel y pégalas en el cuadro.",
    en: "No rows are pasted yet. Copy them from Excel and paste them into the box.",
  },
  noSample: {
    es: "El reporte simulado no llegó. Revisa tu conexión y prueba otra vez.",
    en: "The simulated report did not come. Check your connection and try again.",
  },
  trySample: { es: "Probar con un reporte simulado", en: "Try it with a simulated report" },
  sampleName: {
    es: "Reporte simulado, enero a marzo de 2019",
    en: "Simulated report, January to March 2019",
  },
  simulated: {
    es: "Son datos simulados: ninguna fila describe un hecho real. Sus listas de organizaciones, indicadores y lugares vienen con él.",
    en: "These data are simulated: no row describes a real fact. Its lists of organisations, indicators and places come with it.",
  },
  lists: { es: "Trae tus listas", en: "Bring your lists" },
  listsHow: {
    es: (departments: number, provinces: number) =>
      `Con ellas hay más que comparar. Sin ellas uso los ${departments} departamentos del Perú con ${provinces} de sus provincias, y los sectores del plan. Cada una es un CSV o Excel; se guarda en este dispositivo, para la próxima vez.`,
    en: (departments: number, provinces: number) =>
      `With them there is more to compare. Without them I use Peru's ${departments} departments with ${provinces} of their provinces, and the plan's sectors. Each is a CSV or Excel file; it is kept on this device for the next time.`,
  },
  organisations: { es: "Organizaciones", en: "Organisations" },
  organisationsHow: { es: "Una columna con los nombres.", en: "One column with the names." },
  sectors: { es: "Sectores", en: "Sectors" },
  sectorsHow: { es: "Una columna con los nombres.", en: "One column with the names." },
  indicators: { es: "Indicadores", en: "Indicators" },
  indicatorsHow: {
    es: "Columnas: sector, indicador y, si las hay, personas (Sí/No) y regla de conteo (SUM, MAX, N/A).",
    en: "Columns: sector, indicator and, if there are any, people (Yes/No) and counting rule (SUM, MAX, N/A).",
  },
  places: { es: "Lugares", en: "Places" },
  placesHow: {
    es: "Columnas: país, departamento, provincia, distrito y los códigos que haya. Bastan los nombres.",
    en: "Columns: country, department, province, district and the codes that there are. Names are enough.",
  },
  listKept: {
    es: (count: number) => `Guardada en este dispositivo: ${formatNumber(count, "es")} entradas.`,
    en: (count: number) => `Kept on this device: ${formatNumber(count, "en")} entries.`,
  },
  letGoOf: {
    es: (list: string) => `Quitar la lista: ${list.toLowerCase()}`,
    en: (list: string) => `Remove the list: ${list.toLowerCase()}`,
  },
  letGo: { es: "Quitar", en: "Remove" },
  listGone: {
    es: "La lista ya no está en este dispositivo.",
    en: "The list is no longer on this device.",
  },
  listNotKept: {
    es: "El dispositivo no la guardó: vale hasta que cierres esta página.",
    en: "The device did not keep it: it holds until you close this page.",
  },
  listNotGone: {
    es: "El dispositivo no la quitó. Prueba otra vez.",
    en: "The device did not remove it. Try again.",
  },
  listRead: {
    es: (count: number) => `Leí ${formatNumber(count, "es")} entradas.`,
    en: (count: number) => `I read ${formatNumber(count, "en")} entries.`,
  },
  listRefused: {
    es: "Aquí no encuentro esa lista. Trae una tabla con una fila de nombres de columnas; lo que tenías sigue igual.",
    en: "I do not find that list here. Bring a table with a row of column names; what you had stays.",
  },
  reading: { es: "Leyendo tu archivo…", en: "Reading your file…" },
  checking: {
    es: (done: number, size: number) => `Revisé ${formatNumber(done, "es")} de ${rowsEs(size)}…`,
    en: (done: number, size: number) => `I checked ${formatNumber(done, "en")} of ${rowsEn(size)}…`,
  },
  cancel: { es: "Cancelar", en: "Cancel" },
  cancelled: {
    es: "Lo dejé. Tu archivo sigue como estaba; trae otro cuando quieras.",
    en: "I stopped. Your file is as it was; bring another when you like.",
  },
  manyRows: {
    es: "Tu reporte tiene más de 25 000 filas, y reviso hasta 25 000. Divídelo por mes o por país y trae cada parte.",
    en: "Your report has more than 25,000 rows, and I check up to 25,000. Split it by month or by country and bring each part.",
  },
  tooLarge: {
    es: "El archivo es demasiado grande: puedo leer hasta 20 MB. Deja solo la hoja del reporte, o guárdala como CSV.",
    en: "The file is too large: I can read up to 20 MB. Keep the report's sheet alone, or save it as CSV.",
  },
  foreign: {
    es: "Leí la tabla, pero no reconozco en ella las columnas de un 5W. Si lo es, dime abajo qué columna es cada cosa.",
    en: "I read the table, but I do not recognise the columns of a 5W in it. If it is one, tell me below which column is what.",
  },
  cut: {
    es: "La última fila está incompleta: puede que el archivo se cortara al guardarlo o enviarlo.",
    en: "The last row is incomplete: the file may have been cut when it was saved or sent.",
  },
  understood: { es: "Lo que leí", en: "What I read" },
  understoodSize: {
    es: (name: string, rows: number, known: number, columns: number) =>
      `En «${name}» leí ${rowsEs(rows)}. De sus ${columns} columnas, ${known} son de un 5W.`,
    en: (name: string, rows: number, known: number, columns: number) =>
      `In "${name}" I read ${rowsEn(rows)}. Of its ${columns} columns, ${known} are those of a 5W.`,
  },
  correctHere: {
    es: "Mira si cada columna es lo que digo, y cámbiala si no.",
    en: "See whether each column is what I say, and change it if not.",
  },
  noColumn: { es: "(ninguna)", en: "(none)" },
  breakdown: { es: "Los desgloses describen", en: "The breakdowns describe" },
  breakdownTotal: { es: "el total del mes", en: "the month's total" },
  breakdownNew: { es: "los beneficiarios nuevos", en: "the new beneficiaries" },
  withTotals: {
    es: "Revisar también las filas que parecen totales",
    en: "Check rows that look like totals, too",
  },
  found: { es: "Lo que encontré", en: "What I found" },
  summary: {
    es: (withSomething: number, size: number, rules: number) =>
      withSomething === 0
        ? `Ninguna de las ${rowsEs(size)} tiene algo que señalar en las ${rules} reglas que pude probar.`
        : `${formatNumber(withSomething, "es")} de ${rowsEs(size)} ${withSomething === 1 ? "tiene" : "tienen"} algo que mirar, en las ${rules} reglas que pude probar.`,
    en: (withSomething: number, size: number, rules: number) =>
      withSomething === 0
        ? `None of the ${rowsEn(size)} has anything to point at in the ${rules} rules that I could try.`
        : `${formatNumber(withSomething, "en")} of ${rowsEn(size)} ${withSomething === 1 ? "has" : "have"} something to look at, in the ${rules} rules that I could try.`,
  },
  filter: { es: "Ver solo", en: "Show only" },
  all: { es: "(todo)", en: "(all)" },
  organisation: { es: "Organización", en: "Organisation" },
  department: { es: "Departamento", en: "Department" },
  month: { es: "Mes", en: "Month" },
  row: { es: "Fila", en: "Row" },
  seen: { es: "Lo que vi", en: "What I saw" },
  rule: { es: "Regla", en: "Rule" },
  rowCount: { es: "Filas", en: "Rows" },
  rows: { es: rowsEs, en: rowsEn },
  why: { es: "Por qué", en: "Why" },
  todo: { es: "Qué hacer", en: "What to do" },
  forRows: { es: "Para", en: "For" },
  since: { es: (year: number) => `Vale desde ${year}.`, en: (year: number) => `It holds since ${year}.` },
  more: {
    es: (count: number) => `Ver ${rowsEs(count)} más`,
    en: (count: number) => `Show ${rowsEn(count)} more`,
  },
  kept: { es: "Sin nada que señalar", en: "Nothing to point at" },
  looks: { es: "También mira esto", en: "Look at this, too" },
  looksHow: {
    es: "Ninguna regla lo pide, pero cambia las sumas o las hace difíciles.",
    en: "No rule asks for it, but it changes sums or makes them hard.",
  },
  untried: { es: "Lo que no pude probar", en: "What I could not try" },
  columnsMissing: {
    es: (columns: string) => `Falta la columna ${columns}.`,
    en: (columns: string) => `The column ${columns} is missing.`,
  },
  listMissing: {
    es: (list: string) => `Trae tu lista de ${list.toLowerCase()}.`,
    en: (list: string) => `Bring your list of ${list.toLowerCase()}.`,
  },
  laterYear: {
    es: (year: number) => `Vale desde ${year}, y tu reporte es de antes o no dice el año.`,
    en: (year: number) => `It holds since ${year}, and your report is of before or does not say the year.`,
  },
  copy: { es: "Copiar lo encontrado", en: "Copy what was found" },
  copied: {
    es: (count: number) => `Copié ${rowsEs(count)} de hallazgos: pégalas en Excel o en un correo.`,
    en: (count: number) => `I copied ${rowsEn(count)} of findings: paste them into Excel or a message.`,
  },
  notCopied: {
    es: "El navegador no dejó copiar. Descarga el Excel.",
    en: "The browser did not allow copying. Download the Excel file.",
  },
  workbook: { es: "Descargar en Excel", en: "Download as Excel" },
  workbookHow: {
    es: "El Excel tiene todas tus filas como estaban, con lo encontrado al lado. Tu archivo no cambia.",
    en: "The Excel file has all your rows as they were, with what was found beside them. Your own file does not change.",
  },
  writing: { es: "Preparando el Excel…", en: "Preparing the Excel file…" },
  written: { es: "El Excel está en tus descargas.", en: "The Excel file is in your downloads." },
  print: { es: "Imprimir la hoja para el socio", en: "Print the sheet for the partner" },
  sheetFor: { es: "Revisión del reporte 5W", en: "Check of the 5W report" },
  firstRowsAre: { es: "Primeras filas", en: "First rows" },
  thanks: {
    es: "Revisa estas filas en tu archivo y envíalo otra vez. Los números son los de las filas de tu archivo.",
    en: "Look at these rows in your file and send it again. The numbers are those of your file's rows.",
  },
  rulesTitle: { es: "Las reglas, una por una", en: "The rules, one by one" },
  rulesHow: {
    es: "Diecinueve reglas de la coordinación, y una que se añadió en 2026.",
    en: "Nineteen rules of the coordination, and one that was added in 2026.",
  },
  sheetReport: { es: "Tu reporte", en: "Your report" },
  sheetFindings: { es: "Hallazgos", en: "Findings" },
  sheetRules: { es: "Reglas", en: "Rules" },
  sheetPeople: { es: "Personas", en: "People" },
  tried: {
    es: (count: number) => `Probada: ${rowsEs(count)}.`,
    en: (count: number) => `Tried: ${rowsEn(count)}.`,
  },
});
