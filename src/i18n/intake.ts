import { formatNumber } from "./format.ts";
import type { Text } from "./locale.ts";
import { messages } from "./messages.ts";

/** What is said about a file that a learner brings. */
export const intakeWords = messages({
  anotherTool: { es: "Resolverlo con otra herramienta", en: "Solve it with another tool" },
  how: {
    es: "Descarga los datos, trabaja en Excel, Power BI, R o donde prefieras, y trae tu tabla en CSV o Excel (.xlsx). Los nombres de las columnas deben ser los que pide el ejercicio.",
    en: "Download the rows, work in Excel, Power BI, R or wherever you like, and bring your table as CSV or Excel (.xlsx). Its columns need the names that the exercise asks for.",
  },
  stays: {
    es: "Tu archivo no sale de tu dispositivo.",
    en: "Your file does not leave your device.",
  },
  choose: { es: "Trae tu archivo", en: "Bring your file" },
  drop: { es: "También puedes soltarlo aquí.", en: "You can also drop it here." },
  reading: { es: "Leyendo tu archivo…", en: "Reading your file…" },
  understood: { es: "Lo que leí", en: "What I read" },
  size: {
    es: (name: string, rows: number, columns: number) =>
      `En «${name}» leí ${formatNumber(rows, "es")} ${rows === 1 ? "fila" : "filas"} y ${columns} ${columns === 1 ? "columna" : "columnas"}.`,
    en: (name: string, rows: number, columns: number) =>
      `In "${name}" I read ${formatNumber(rows, "en")} ${rows === 1 ? "row" : "rows"} and ${columns} ${columns === 1 ? "column" : "columns"}.`,
  },
  firstRows: { es: "Las primeras filas", en: "The first rows" },
  changeHere: {
    es: "Si algo no es así, cámbialo aquí antes de comprobar.",
    en: "If something is not so, change it here before you check.",
  },
  separator: { es: "Separador de columnas", en: "Column separator" },
  sheet: { es: "Hoja", en: "Sheet" },
  header: { es: "Fila con los nombres de las columnas", en: "Row with the column names" },
  noHeader: { es: "Ninguna", en: "None" },
  headerRow: {
    es: (row: number, text: string) => `Fila ${row}: ${text}`,
    en: (row: number, text: string) => `Row ${row}: ${text}`,
  },
  column: {
    es: (letters: string, name: string) => `Leí la columna ${letters}, «${name}», como`,
    en: (letters: string, name: string) => `I read column ${letters}, "${name}", as`,
  },
  dropTotals: { es: "Dejar fuera las filas de total", en: "Leave the total rows out" },
  check: { es: "Comprobar esta tabla", en: "Check this table" },
  columnRead: {
    es: (letters: string, name: string, reading: string) =>
      `Leí la columna ${letters}, «${name}», como ${reading}.`,
    en: (letters: string, name: string, reading: string) =>
      `I read column ${letters}, "${name}", as ${reading}.`,
  },
});

export const readingNames: Record<string, Text> = {
  text: { es: "texto", en: "text" },
  number: { es: "números", en: "numbers" },
  comma: { es: "números con coma decimal", en: "numbers with a decimal comma" },
  point: { es: "números con punto decimal", en: "numbers with a decimal point" },
  code: { es: "códigos con sus ceros delante", en: "codes with their leading zeros" },
  date: { es: "fechas", en: "dates" },
  boolean: { es: "verdadero o falso", en: "true or false" },
};

export const separatorNames: Record<string, Text> = {
  ",": { es: "coma ( , )", en: "comma ( , )" },
  ";": { es: "punto y coma ( ; )", en: "semicolon ( ; )" },
  "\t": { es: "tabulación", en: "tab" },
};

const list = (names: string[], and: string) =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} ${and} ${names.at(-1)}`;

/** What the reader did or saw on its way, by kind of note. */
export const intakeNotes = messages({
  "titles-skipped": {
    es: (note: { count: number }) =>
      note.count === 1
        ? "Dejé fuera una fila de título que está sobre la tabla."
        : `Dejé fuera ${note.count} filas de título que están sobre la tabla.`,
    en: (note: { count: number }) =>
      note.count === 1
        ? "I left out one title row above the table."
        : `I left out ${note.count} title rows above the table.`,
  },
  "header-joined": {
    es: () => "Los nombres de las columnas están en dos filas y los junté.",
    en: () => "The column names stand in two rows, and I joined them.",
  },
  "header-blank": {
    es: (note: { columns: string[] }) =>
      note.columns.length === 1
        ? `La columna ${note.columns[0]} no tiene nombre: la llamo por su letra.`
        : `Las columnas ${list(note.columns, "y")} no tienen nombre: las llamo por su letra.`,
    en: (note: { columns: string[] }) =>
      note.columns.length === 1
        ? `Column ${note.columns[0]} has no name: I call it by its letter.`
        : `Columns ${list(note.columns, "and")} have no name: I call them by their letters.`,
  },
  "header-repeated": {
    es: (note: { columns: string[] }) =>
      `Hay nombres de columna que se repiten. A los siguientes los llamo ${list(note.columns, "y")}.`,
    en: (note: { columns: string[] }) =>
      `Some column names come twice. I call the later ones ${list(note.columns, "and")}.`,
  },
  "hxl-skipped": {
    es: () => "Dejé fuera la fila de etiquetas HXL.",
    en: () => "I left out the row of HXL hashtags.",
  },
  totals: {
    es: (note: { count: number; dropped: boolean }) =>
      `Al final hay ${note.count === 1 ? "una fila de total" : `${note.count} filas de total`}: ${note.dropped ? "no la cuento como parte de la tabla." : "la cuento como parte de la tabla."}`,
    en: (note: { count: number; dropped: boolean }) =>
      `At the end there ${note.count === 1 ? "is a total row" : `are ${note.count} total rows`}: I ${note.dropped ? "leave it out of the table." : "count it as part of the table."}`,
  },
  "zeros-lost": {
    es: (note: { column: string; sample: string }) =>
      `En «${note.column}» hay códigos como ${note.sample} que parecen haber perdido su cero delante. Puedes leerla como códigos.`,
    en: (note: { column: string; sample: string }) =>
      `"${note.column}" has codes such as ${note.sample} that seem to have lost their leading zero. You can read it as codes.`,
  },
  "no-value-words": {
    es: (note: { column: string; count: number }) =>
      `En «${note.column}» leí ${note.count === 1 ? "una celda como NA" : `${note.count} celdas como NA`} como «sin dato».`,
    en: (note: { column: string; count: number }) =>
      `In "${note.column}" I read ${note.count === 1 ? "a cell such as NA" : `${note.count} cells such as NA`} as "no value".`,
  },
  unread: {
    es: (note: { column: string; count: number; sample: string }) =>
      `En «${note.column}» no pude leer así ${note.count === 1 ? "una celda" : `${note.count} celdas`}, por ejemplo «${note.sample}»: queda como está.`,
    en: (note: { column: string; count: number; sample: string }) =>
      `In "${note.column}" I could not read ${note.count === 1 ? "one cell" : `${note.count} cells`} so, for example "${note.sample}": it stays as it is.`,
  },
});

/** Why a file is not taken, and what to do. */
export const refusals = messages({
  empty: { es: "El archivo está vacío.", en: "The file is empty." },
  "too-large": {
    es: "El archivo es demasiado grande: puedo leer hasta 20 MB. Trae solo la tabla que pide el ejercicio.",
    en: "The file is too large: I can read up to 20 MB. Bring only the table that the exercise asks for.",
  },
  "too-many-rows": {
    es: "La tabla tiene demasiadas filas: puedo leer hasta 200 000. Trae solo la tabla que pide el ejercicio.",
    en: "The table has too many rows: I can read up to 200,000. Bring only the table that the exercise asks for.",
  },
  "too-many-columns": {
    es: "La tabla tiene demasiadas columnas: puedo leer hasta 500. Revisa si el separador es otro.",
    en: "The table has too many columns: I can read up to 500. Check whether the separator is another.",
  },
  "grows-too-large": {
    es: "Al abrirlo, el archivo crece demasiado y no lo leí. Copia la tabla a un libro nuevo y trae ese.",
    en: "The file grows too large when it is opened, so I did not read it. Copy the table to a new workbook and bring that.",
  },
  "takes-too-long": {
    es: "No pude terminar de leer el archivo. Trae una tabla más pequeña, o guárdala como CSV.",
    en: "I could not finish reading the file. Bring a smaller table, or save it as CSV.",
  },
  pdf: {
    es: "Es un PDF: de ahí no puedo leer una tabla. Trae CSV o Excel (.xlsx).",
    en: "This is a PDF: I cannot read a table from it. Bring CSV or Excel (.xlsx).",
  },
  image: {
    es: "Es una imagen o un sonido: de ahí no puedo leer una tabla. Trae CSV o Excel (.xlsx).",
    en: "This is a picture or a sound: I cannot read a table from it. Bring CSV or Excel (.xlsx).",
  },
  document: {
    es: "Es un documento de otro programa. Copia la tabla a Excel y guárdala como .xlsx o CSV.",
    en: "This is a document of another program. Copy the table to Excel and save it as .xlsx or CSV.",
  },
  archive: {
    es: "Es un archivo comprimido. Descomprímelo y trae la tabla que está dentro.",
    en: "This is a compressed archive. Unpack it and bring the table that is inside.",
  },
  "old-or-locked": {
    es: "Es un Excel antiguo (.xls) o uno con contraseña. Guárdalo como .xlsx sin contraseña, o como CSV.",
    en: "This is an old Excel file (.xls) or one with a password. Save it as .xlsx without a password, or as CSV.",
  },
  damaged: {
    es: "No pude leer el archivo: parece dañado. Guárdalo otra vez y prueba de nuevo.",
    en: "I could not read the file: it seems damaged. Save it again and try once more.",
  },
  "no-table": {
    es: "Aquí no encuentro una tabla. Trae un CSV o un Excel (.xlsx) con una fila de nombres y filas de datos.",
    en: "I find no table here. Bring a CSV or an Excel file (.xlsx) with a row of names and rows of values.",
  },
});
