import { formatDate, formatList, formatNumber } from "./format.ts";
import { messages } from "./messages.ts";

interface Counted {
  count: number;
}
interface InColumn {
  column: string;
}
interface Sample extends InColumn {
  sample: string;
}

const cellsEs = (count: number) => (count === 1 ? "una celda" : `${formatNumber(count, "es")} celdas`);
const cellsEn = (count: number) => (count === 1 ? "one cell" : `${formatNumber(count, "en")} cells`);

/** What the reader did or saw on its way, by kind of note. */
export const intakeNotes = messages({
  "sheet-chosen": {
    es: ({ name, before }: { name: string; before: number }) =>
      `Leí la hoja «${name}»: en ${before === 1 ? "la hoja anterior" : "las hojas anteriores"} no vi una tabla con cifras.`,
    en: ({ name, before }: { name: string; before: number }) =>
      `I read the sheet "${name}": I saw no table of figures in the ${before === 1 ? "sheet" : "sheets"} before it.`,
  },
  "titles-skipped": {
    es: ({ count }: Counted) =>
      count === 1
        ? "Dejé fuera una fila de título que está sobre la tabla."
        : `Dejé fuera ${count} filas de título que están sobre la tabla.`,
    en: ({ count }: Counted) =>
      count === 1
        ? "I left out one title row above the table."
        : `I left out ${count} title rows above the table.`,
  },
  "below-skipped": {
    es: ({ count, sample }: Counted & { sample: string }) =>
      `Dejé fuera ${count === 1 ? "una línea que está" : `${count} líneas que están`} debajo de la tabla: «${sample}».`,
    en: ({ count, sample }: Counted & { sample: string }) =>
      `I left out ${count === 1 ? "a line" : `${count} lines`} below the table: "${sample}".`,
  },
  "header-joined": {
    es: () => "Los nombres de las columnas están en varias filas y los junté.",
    en: () => "The column names stand in several rows, and I joined them.",
  },
  "header-blank": {
    es: ({ columns }: { columns: string[] }) =>
      columns.length === 1
        ? `La columna ${columns[0]} no tiene nombre: la llamo por su letra.`
        : `Las columnas ${formatList(columns, "es")} no tienen nombre: las llamo por su letra.`,
    en: ({ columns }: { columns: string[] }) =>
      columns.length === 1
        ? `Column ${columns[0]} has no name: I call it by its letter.`
        : `Columns ${formatList(columns, "en")} have no name: I call them by their letters.`,
  },
  "header-repeated": {
    es: ({ columns }: { columns: string[] }) =>
      `Hay nombres de columna que se repiten. A los siguientes los llamo ${formatList(columns, "es")}.`,
    en: ({ columns }: { columns: string[] }) =>
      `Some column names come twice. I call the later ones ${formatList(columns, "en")}.`,
  },
  "hxl-skipped": {
    es: () => "Dejé fuera la fila de etiquetas HXL.",
    en: () => "I left out the row of HXL hashtags.",
  },
  "units-skipped": {
    es: () => "Dejé fuera la fila de unidades que está debajo de los nombres.",
    en: () => "I left out the row of units below the names.",
  },
  "names-again": {
    es: ({ count }: Counted) =>
      count === 1
        ? "Dejé fuera una fila que repite los nombres de las columnas."
        : `Dejé fuera ${count} filas que repiten los nombres de las columnas.`,
    en: ({ count }: Counted) =>
      count === 1
        ? "I left out a row that repeats the column names."
        : `I left out ${count} rows that repeat the column names.`,
  },
  "blank-column": {
    es: ({ column }: InColumn) =>
      `La columna ${column} está vacía: si separa dos tablas, elige abajo qué columnas no son parte de la tuya.`,
    en: ({ column }: InColumn) =>
      `Column ${column} is blank: if it parts two tables, choose below which columns are no part of yours.`,
  },
  totals: {
    es: ({ count, dropped }: Counted & { dropped: boolean }) =>
      count === 1
        ? `Hay una fila de total: ${dropped ? "no la cuento" : "la cuento"} como parte de la tabla.`
        : `Hay ${count} filas de total: ${dropped ? "no las cuento" : "las cuento"} como parte de la tabla.`,
    en: ({ count, dropped }: Counted & { dropped: boolean }) =>
      `There ${count === 1 ? "is a total row" : `are ${count} total rows`}: I ${dropped ? "leave" : "count"} ${count === 1 ? "it" : "them"} ${dropped ? "out of" : "as part of"} the table.`,
  },
  hidden: {
    es: ({ rows, columns, dropped }: { rows: number; columns: number; dropped: boolean }) =>
      `En Excel hay ${hiddenEs(rows, columns)}, por un filtro o a mano: ${dropped ? "lo dejé fuera" : "también lo leí"}.`,
    en: ({ rows, columns, dropped }: { rows: number; columns: number; dropped: boolean }) =>
      `Excel hides ${hiddenEn(rows, columns)}, by a filter or by hand: I ${dropped ? "left that out" : "read that too"}.`,
  },
  "merged-filled": {
    es: ({ count }: Counted) =>
      `Hay celdas combinadas: repetí su texto en ${count === 1 ? "la fila" : `las ${formatNumber(count, "es")} filas`} que cubren.`,
    en: ({ count }: Counted) =>
      `Some cells are merged: I repeated their text in the ${count === 1 ? "row" : `${formatNumber(count, "en")} rows`} below that they cover.`,
  },
  "row-numbers": {
    es: ({ column }: InColumn) =>
      `La columna ${column} no tiene nombre y solo numera las filas: la dejé fuera.`,
    en: ({ column }: InColumn) => `Column ${column} has no name and only numbers the rows: I left it out.`,
  },
  "zeros-lost": {
    es: ({ column, sample }: Sample) =>
      `En «${column}» hay códigos como ${sample} que parecen haber perdido su cero delante. Puedes leerla como códigos.`,
    en: ({ column, sample }: Sample) =>
      `"${column}" has codes such as ${sample} that seem to have lost their leading zero. You can read it as codes.`,
  },
  "no-value-words": {
    es: ({ column, count }: InColumn & Counted) =>
      `En «${column}» leí ${cellsEs(count)} como NA como «sin dato».`,
    en: ({ column, count }: InColumn & Counted) =>
      `In "${column}" I read ${cellsEn(count)} such as NA as "no value".`,
  },
  unread: {
    es: ({ column, count, sample }: Sample & Counted) =>
      `En «${column}» no pude leer así ${cellsEs(count)}, por ejemplo «${sample}». Tú sabes qué dice: elige abajo qué hago con ${count === 1 ? "ella" : "ellas"}.`,
    en: ({ column, count, sample }: Sample & Counted) =>
      `In "${column}" I could not read ${cellsEn(count)} so, for example "${sample}". You know what it says: choose below what I do with ${count === 1 ? "it" : "them"}.`,
  },
  uncalculated: {
    es: ({ column, count }: InColumn & Counted) =>
      `En «${column}» hay ${count === 1 ? "una fórmula" : `${formatNumber(count, "es")} fórmulas`} sin resultado guardado. Abre el archivo en Excel, guárdalo y tráelo otra vez.`,
    en: ({ column, count }: InColumn & Counted) =>
      `"${column}" has ${count === 1 ? "a formula" : `${formatNumber(count, "en")} formulas`} without a saved result. Open the file in Excel, save it and bring it again.`,
  },
  "open-numbers": {
    es: ({ column, sample, read, other }: Sample & { read: number; other: number }) =>
      `En «${column}» leí ${sample} como ${formatNumber(read, "es")}. Si es ${formatNumber(other, "es")}, cámbialo en la columna.`,
    en: ({ column, sample, read, other }: Sample & { read: number; other: number }) =>
      `In "${column}" I read ${sample} as ${formatNumber(read, "en")}. If it is ${formatNumber(other, "en")}, change that for the column.`,
  },
  rounded: {
    es: ({ column, sample }: Sample) =>
      `En «${column}» hay números escritos como ${sample}: tu programa los guardó redondeados, y las cifras que faltan no están en el archivo.`,
    en: ({ column, sample }: Sample) =>
      `"${column}" has numbers written like ${sample}: your program saved them rounded, and the digits that are missing are not in the file.`,
  },
  percent: {
    es: ({ column, sample, read }: Sample & { read: number }) =>
      `En «${column}» hay porcentajes: leí ${sample} como ${formatNumber(read, "es")}. Puedes elegir la otra forma.`,
    en: ({ column, sample, read }: Sample & { read: number }) =>
      `"${column}" has percentages: I read ${sample} as ${formatNumber(read, "en")}. You can choose the other way.`,
  },
  "open-dates": {
    es: ({ column, sample, read, other }: Sample & { read: string; other: string }) =>
      `En «${column}» no se distingue el día del mes: leí ${sample} como ${formatDate(read, "es")}. Si es ${formatDate(other, "es")}, elige «el mes primero» en la columna.`,
    en: ({ column, sample, read, other }: Sample & { read: string; other: string }) =>
      `In "${column}" day and month cannot be told apart: I read ${sample} as ${formatDate(read, "en")}. If it is ${formatDate(other, "en")}, change that for the column.`,
  },
  "month-first": {
    es: ({ column, sample, read }: Sample & { read: string }) =>
      `En «${column}» las fechas tienen el mes primero: leí ${sample} como ${formatDate(read, "es")}.`,
    en: ({ column, sample, read }: Sample & { read: string }) =>
      `"${column}" has dates with the month first: I read ${sample} as ${formatDate(read, "en")}.`,
  },
  months: {
    es: ({ column, sample }: Sample) =>
      `En Excel «${column}» muestra meses, y lo guardado son días: leí ${sample}. Puedes leerla como meses.`,
    en: ({ column, sample }: Sample) =>
      `Excel shows "${column}" as months, and what is saved is days: I read ${sample}. You can read it as months.`,
  },
  spaces: {
    es: ({ column, count, sample }: Sample & Counted) =>
      `En «${column}» ${count === 1 ? "hay una celda" : `hay ${formatNumber(count, "es")} celdas`} con espacios que no se ven, por ejemplo «${sample}»: las leí con ellos.`,
    en: ({ column, count, sample }: Sample & Counted) =>
      `"${column}" has ${cellsEn(count)} with spaces that cannot be seen, for example "${sample}": I read them as they are.`,
  },
});

const hiddenEs = (rows: number, columns: number) =>
  formatList(
    [
      ...(rows > 0 ? [rows === 1 ? "una fila oculta" : `${formatNumber(rows, "es")} filas ocultas`] : []),
      ...(columns > 0 ? [columns === 1 ? "una columna oculta" : `${columns} columnas ocultas`] : []),
    ],
    "es",
  );
const hiddenEn = (rows: number, columns: number) =>
  formatList(
    [
      ...(rows > 0 ? [rows === 1 ? "one row" : `${formatNumber(rows, "en")} rows`] : []),
      ...(columns > 0 ? [columns === 1 ? "one column" : `${columns} columns`] : []),
    ],
    "en",
  );
