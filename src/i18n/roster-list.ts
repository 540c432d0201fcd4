import { formatList, formatNumber } from "./format.ts";
import { messages } from "./messages.ts";

const es = (n: number) => formatNumber(n, "es");
const en = (n: number) => formatNumber(n, "en");

/** So many of a list are named; the others are counted. */
const named = 5;
const some = (all: string[], locale: "es" | "en"): string => {
  const quoted = all.map((one) => (locale === "es" ? `«${one}»` : `"${one}"`));
  const rest = all.length - named;
  if (rest <= 0) return formatList(quoted, locale);
  return formatList(
    [...quoted.slice(0, named), locale === "es" ? `${es(rest)} más` : `${en(rest)} more`],
    locale,
  );
};

/** Writing, bringing and changing a list of people, and what is said of it. */
export const rosterListWords = messages({
  write: { es: "Escribir la lista", en: "Write the list" },
  change: { es: "Cambiar la lista", en: "Change the list" },
  text: { es: "Una persona por línea", en: "One person a line" },
  how: {
    es: "Pega las filas como las copias de Excel: nombre, organización y, si quieres, un código tuyo. Con títulos o sin ellos. También puedes escribirlas, con un punto y coma entre nombre y organización.",
    en: "Paste the rows as you copy them from Excel: name, organisation and, if you like, a code of yours. With headings or without. You can also type them, with a semicolon between name and organisation.",
  },
  keep: { es: "Guardar la lista", en: "Keep the list" },
  chooseFile: { es: "Traer de un archivo (Excel o CSV)", en: "Bring it from a file (Excel or CSV)" },
  otherList: { es: "O usa la lista de", en: "Or use the list of" },
  otherNamed: {
    es: (called: string, n: number) => `${called} (${es(n)})`,
    en: (called: string, n: number) => `${called} (${en(n)})`,
  },
  useOther: { es: "Usar esa lista", en: "Use that list" },
  remove: { es: "Quitar la lista", en: "Remove the list" },
  columns: { es: "Nombre|Organización|Código", en: "Name|Organisation|Code" },

  reading: { es: "Leyendo tu archivo…", en: "Reading your file…" },
  fileRead: {
    es: (file: string, rows: number) =>
      `Leí ${es(rows)} ${rows === 1 ? "fila" : "filas"} de «${file}». Míralas y guarda la lista.`,
    en: (file: string, rows: number) =>
      `I read ${en(rows)} ${rows === 1 ? "row" : "rows"} of "${file}". Look at them and keep the list.`,
  },
  sheetRead: {
    es: (sheet: string) => `Son de la hoja «${sheet}».`,
    en: (sheet: string) => `They are of the sheet "${sheet}".`,
  },
  failed: {
    es: "No pude leer el archivo. Copia las filas y pégalas aquí.",
    en: "I could not read the file. Copy the rows and paste them here.",
  },

  kept: {
    es: (n: number, first: string) =>
      `La lista tiene ${n === 1 ? "1 persona" : `${es(n)} personas`}. La primera: ${first}.`,
    en: (n: number, first: string) =>
      `The list has ${n === 1 ? "1 person" : `${en(n)} people`}. The first: ${first}.`,
  },
  removed: { es: "Quitaste la lista.", en: "You removed the list." },
  nobody: {
    es: "No encontré ningún nombre. Escribe una persona por línea.",
    en: "I found no name. Write one person a line.",
  },
  tooMany: {
    es: (count: number, most: number) =>
      `Son ${es(count)} personas y en una lista caben ${es(most)}: no guardé nada. Reparte el grupo en varias tareas.`,
    en: (count: number, most: number) =>
      `These are ${en(count)} people and a list takes ${en(most)}: I kept nothing. Divide the group over several assignments.`,
  },

  above: {
    es: (n: number) =>
      n === 1
        ? "Dejé fuera 1 línea que estaba encima de los títulos."
        : `Dejé fuera ${es(n)} líneas que estaban encima de los títulos.`,
    en: (n: number) =>
      n === 1
        ? "I left out 1 line that stood above the headings."
        : `I left out ${en(n)} lines that stood above the headings.`,
  },
  unused: {
    es: (columns: string[]) =>
      `No usé ${columns.length === 1 ? "la columna" : "las columnas"} ${some(columns, "es")}.`,
    en: (columns: string[]) =>
      `I did not use the ${columns.length === 1 ? "column" : "columns"} ${some(columns, "en")}.`,
  },
  noName: {
    es: (rows: number[]) =>
      `Sin un nombre que se pueda leer, dejé fuera: línea ${formatList(rows.slice(0, named).map(es), "es")}${rows.length > named ? ` y ${es(rows.length - named)} más` : ""}.`,
    en: (rows: number[]) =>
      `Without a name that can be read, I left out: line ${formatList(rows.slice(0, named).map(en), "en")}${rows.length > named ? ` and ${en(rows.length - named)} more` : ""}.`,
  },
  cleaned: {
    es: (names: string[]) => `Quité signos que no se ven, o acorté a 200 letras: ${some(names, "es")}.`,
    en: (names: string[]) =>
      `I took away signs that cannot be seen, or shortened to 200 letters: ${some(names, "en")}.`,
  },
  markup: {
    es: (names: string[]) => `Parecen código de una página; se quedan como texto: ${some(names, "es")}.`,
    en: (names: string[]) => `They look like code of a page and stay as text: ${some(names, "en")}.`,
  },
  unfitCode: {
    es: (codes: string[]) =>
      `En un código van letras sin tilde, cifras, guion y raya baja, hasta 32. Di uno nuevo en lugar de ${some(codes, "es")}.`,
    en: (codes: string[]) =>
      `A code holds plain letters, digits, hyphens and underscores, up to 32. I gave a new one for ${some(codes, "en")}.`,
  },
  sameCode: {
    es: (codes: string[]) =>
      `Dos personas tenían el mismo código; la segunda tiene uno nuevo: ${some(codes, "es")}.`,
    en: (codes: string[]) => `Two people had the same code; the second has a new one: ${some(codes, "en")}.`,
  },
});
