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
  odd: {
    es: (name: string) => `Celdas de «${name}» que no pude leer así`,
    en: (name: string) => `Cells of "${name}" that I could not read so`,
  },
  dropHidden: { es: "Dejar fuera lo que Excel oculta", en: "Leave out what Excel hides" },
  otherReading: {
    es: "Con esta lectura de tu archivo la respuesta es correcta; con la anterior no lo era. Mira arriba lo que cambié.",
    en: "Read like this your file gives the right answer; read as before it did not. Look above at what I changed.",
  },
  dropTotals: { es: "Dejar fuera las filas de total", en: "Leave the total rows out" },
  check: { es: "Comprobar esta tabla", en: "Check this table" },
});

export const readingNames: Record<string, Text> = {
  text: { es: "texto", en: "text" },
  number: { es: "números", en: "numbers" },
  comma: { es: "números con coma decimal", en: "numbers with a decimal comma" },
  point: { es: "números con punto decimal", en: "numbers with a decimal point" },
  share: { es: "partes de 1 (39,2 % es 0,392)", en: "parts of 1 (39.2% is 0.392)" },
  code: { es: "códigos con sus ceros delante", en: "codes with their leading zeros" },
  date: { es: "fechas, el día primero", en: "dates, the day first" },
  "month-first": { es: "fechas, el mes primero", en: "dates, the month first" },
  month: { es: "meses (2019-06)", en: "months (2019-06)" },
  boolean: { es: "verdadero o falso", en: "true or false" },
  omit: { es: "no es parte de la tabla", en: "no part of the table" },
};

export const oddNames: Record<string, Text> = {
  keep: { es: "dejarlas como están", en: "leave them as they are" },
  blank: { es: "leerlas como «sin dato»", en: 'read them as "no value"' },
  number: { es: "leer el número sin su marca", en: "read the number without its mark" },
};

export const separatorNames: Record<string, Text> = {
  ",": { es: "coma ( , )", en: "comma ( , )" },
  ";": { es: "punto y coma ( ; )", en: "semicolon ( ; )" },
  "\t": { es: "tabulación", en: "tab" },
};

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
