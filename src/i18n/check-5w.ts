import { formatNumber } from "./format.ts";
import { messages } from "./messages.ts";

const rowsEs = (count: number) => (count === 1 ? "1 fila" : `${formatNumber(count, "es")} filas`);
const rowsEn = (count: number) => (count === 1 ? "1 row" : `${formatNumber(count, "en")} rows`);

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
  bring: { es: "Trae tu reporte", en: "Bring your report" },
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
    es: "Con ellas hay más que comparar. Sin ellas uso los 25 departamentos del Perú y los sectores del plan. Cada una es un CSV o Excel.",
    en: "With them there is more to compare. Without them I use Peru's 25 departments and the plan's sectors. Each is a CSV or Excel file.",
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
    es: "Columnas: país, departamento, provincia y sus códigos.",
    en: "Columns: country, department, province and their codes.",
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
  people: { es: "Personas por departamento", en: "People by department" },
  peopleHow: {
    es: "La coordinación no suma la columna de beneficiarios sin más: la misma persona puede estar en varias filas. Cada actividad tiene una regla: SUM suma los meses, MAX toma el mes más alto, N/A no cuenta personas. Después vale la actividad más alta de cada sector, y el sector más alto de cada departamento.",
    en: "The coordination does not just add the column of beneficiaries up: the same person may be in several rows. Each activity has a rule: SUM adds the months, MAX takes the highest month, N/A counts no people. Then the highest activity of each sector counts, and the highest sector of each department.",
  },
  byRule: { es: "Por la regla", en: "By the rule" },
  plainSum: { es: "Suma simple", en: "Plain sum" },
  ofSum: { es: "en filas SUM", en: "in SUM rows" },
  ofMax: { es: "en filas MAX", en: "in MAX rows" },
  ofNone: { es: "en filas N/A", en: "in N/A rows" },
  whole: { es: "Todos", en: "All" },
  noDepartment: { es: "(sin departamento)", en: "(no department)" },
  noMonth: { es: "(sin mes)", en: "(no month)" },
  allMonths: { es: "Todos los meses", en: "All months" },
  chosenRule: {
    es: (count: number) =>
      `En ${rowsEs(count)} ni el reporte ni tu lista de indicadores dicen la regla. Las cuento como`,
    en: (count: number) =>
      `For ${rowsEn(count)} neither the report nor your list of indicators says the rule. I count them as`,
  },
  sumRule: { es: "SUM: cada mes son otras personas", en: "SUM: other people each month" },
  maxRule: { es: "MAX: vuelven las mismas personas", en: "MAX: the same people come back" },
  noneRule: { es: "N/A: no cuentan personas", en: "N/A: they count no people" },
  difference: { es: "De la suma simple a la regla", en: "From the plain sum to the rule" },
  startsAt: {
    es: (people: string) => `La columna suma ${people}.`,
    en: (people: string) => `The column adds up to ${people}.`,
  },
  notCounted: {
    es: (people: string) => `${people} son de actividades N/A, que no cuentan personas asistidas.`,
    en: (people: string) => `${people} are of N/A activities, which count no people assisted.`,
  },
  sameMonths: {
    es: (people: string) => `${people} se repiten de un mes a otro en actividades MAX.`,
    en: (people: string) => `${people} come again from month to month in MAX activities.`,
  },
  sameSector: {
    es: (people: string) => `${people} pueden ser las mismas en otra actividad de su sector.`,
    en: (people: string) => `${people} may be the same in another activity of their sector.`,
  },
  sameDepartment: {
    es: (people: string) => `${people} pueden ser las mismas en otro sector de su departamento.`,
    en: (people: string) => `${people} may be the same in another sector of their department.`,
  },
  endsAt: {
    es: (people: string) => `Quedan ${people} personas: las que da la regla con estas filas.`,
    en: (people: string) => `That leaves ${people} people: what the rule gives with these rows.`,
  },
  noPeople: {
    es: "Falta la columna de beneficiarios del mes: sin ella no hay personas que sumar.",
    en: "The column of the month's beneficiaries is missing: without it there are no people to add up.",
  },
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

/** What is worth a look, by kind of look: what was seen, and what to do. */
export const lookWords = messages({
  repeated: { es: "Filas repetidas", en: "Repeated rows" },
  repeatedTodo: {
    es: "Dicen en cada celda lo mismo que otra fila. Si se enviaron dos veces, deja una: las personas se están sumando dos veces.",
    en: "They say in every cell what another row says. If they were sent twice, keep one: their people are being added twice.",
  },
  neverFlagged: {
    es: (months: string) => `Meses sin ninguna fila marcada como RMRP: ${months}`,
    en: (months: string) => `Months without a row flagged as RMRP: ${months}`,
  },
  neverFlaggedTodo: {
    es: "Quien filtre por RMRP = Sí perderá esos meses enteros. Marca las filas que son del plan.",
    en: "Whoever filters by RMRP = Yes loses those months whole. Flag the rows that are part of the plan.",
  },
  writings: {
    es: (column: string, names: string) => `${column}: un mismo nombre escrito de varias maneras (${names})`,
    en: (column: string, names: string) => `${column}: one name written in several ways (${names})`,
  },
  writingsTodo: {
    es: "Elige una manera y úsala siempre: una tabla dinámica las cuenta por separado.",
    en: "Choose one way and keep to it: a pivot table counts them apart.",
  },
  noNumber: {
    es: (column: string, sample: string) => `${column}: celdas que no son un número, como «${sample}»`,
    en: (column: string, sample: string) => `${column}: cells that hold no number, such as "${sample}"`,
  },
  noNumberTodo: {
    es: "Ninguna regla pudo mirarlas. Escribe el número solo.",
    en: "No rule could look at them. Write the number alone.",
  },
  monthWriting: {
    es: (sample: string) => `Meses escritos de otra manera, como «${sample}»`,
    en: (sample: string) => `Months written in another way, such as "${sample}"`,
  },
  monthWritingTodo: {
    es: "Los entendí, pero en orden alfabético quedan mal. Escríbelos como 2021-03.",
    en: "I understood them, but sorted by letters they come out wrong. Write them as 2021-03.",
  },
});
