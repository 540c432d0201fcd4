import type { Text } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import type { ColumnType } from "../../steps/column.ts";

export const stepsWords = messages({
  help: {
    es: "En los pasos, Ctrl+Z deshace y Ctrl+Y rehace. Con la flecha arriba o abajo sobre un botón de mover, el paso cambia de lugar.",
    en: "In the steps, Ctrl+Z undoes and Ctrl+Y redoes. With the up or down arrow on a button that moves, the step changes its place.",
  },
  steps: { es: "Tus pasos", en: "Your steps" },
  step: { es: (n: number) => `Paso ${n}`, en: (n: number) => `Step ${n}` },
  undo: { es: "Deshacer", en: "Undo" },
  redo: { es: "Rehacer", en: "Redo" },
  add: { es: "Añadir un paso", en: "Add a step" },
  up: { es: "Subir", en: "Move up" },
  down: { es: "Bajar", en: "Move down" },
  copy: { es: "Copiar", en: "Copy" },
  remove: { es: "Quitar", en: "Remove" },
  ofStep: {
    es: (what: string, n: number) => `${what} el paso ${n}`,
    en: (what: string, n: number) => `${what} step ${n}`,
  },
  added: {
    es: (n: number, what: string) => `Añadí el paso ${n}: ${what}`,
    en: (n: number, what: string) => `I added step ${n}: ${what}`,
  },
  moved: {
    es: (from: number, to: number) => `El paso ${from} ahora es el ${to}.`,
    en: (from: number, to: number) => `Step ${from} is now step ${to}.`,
  },
  copied: {
    es: (n: number) => `La copia es el paso ${n}.`,
    en: (n: number) => `The copy is step ${n}.`,
  },
  removed: {
    es: (n: number) => `Quité el paso ${n}. Puedes deshacerlo.`,
    en: (n: number) => `I removed step ${n}. You can undo it.`,
  },
  undone: { es: "Deshice el último cambio.", en: "I undid the last change." },
  redone: { es: "Rehíce el cambio.", en: "I redid the change." },
  full: {
    es: (most: number) => `Aquí caben ${most} pasos. Quita uno para añadir otro.`,
    en: (most: number) => `There is room for ${most} steps. Remove one to add another.`,
  },

  choose: { es: "Elige…", en: "Choose…" },
  noColour: { es: "ningún color", en: "no colour" },
  column: { es: "columna", en: "column" },
  columns: { es: "columnas", en: "columns" },
  value: { es: "valor", en: "value" },
  choice: { es: "opción", en: "option" },
  number: { es: "número", en: "number" },
  nameOf: { es: "nombre", en: "name" },
  text: { es: "texto", en: "text" },
  dataset: { es: "tabla", en: "table" },
  blank: { es: "(vacío)", en: "(blank)" },
  yes: { es: "sí", en: "yes" },
  no: { es: "no", en: "no" },
  notANumber: {
    es: "Aquí no leo un número. Escribe solo cifras.",
    en: "I cannot read a number here. Write digits only.",
  },
  takeOut: { es: (n: number) => `Quitar ${n}`, en: (n: number) => `Take out ${n}` },

  waiting: {
    es: "Este paso espera a que se complete uno anterior.",
    en: "This step waits for an earlier one to be completed.",
  },
  reading: { es: "Preparando la tabla…", en: "Getting the table ready…" },
  tableLater: {
    es: "La tabla aparece aquí cuando empieces.",
    en: "The table appears here once you begin.",
  },
  stopped: {
    es: (why: string) => `Aquí se detuvo: ${why}`,
    en: (why: string) => `It stopped here: ${why}`,
  },
  notRead: {
    es: "La tabla no llegó. Cambia algo o comprueba para pedirla otra vez.",
    en: "The table did not come. Change something or check to ask for it again.",
  },
  rows: {
    es: (now: string) => `${now} filas`,
    en: (now: string) => `${now} rows`,
  },
  rowsChanged: {
    es: (before: string, now: string) => `Filas: ${before} → ${now}`,
    en: (before: string, now: string) => `Rows: ${before} → ${now}`,
  },
  left: { es: (count: string) => `se fueron ${count}`, en: (count: string) => `${count} taken out` },
  newColumns: {
    es: (names: string) => `columnas nuevas: ${names}`,
    en: (names: string) => `new columns: ${names}`,
  },
  goneColumns: {
    es: (count: string) => `columnas que se fueron: ${count}`,
    en: (count: string) => `columns taken out: ${count}`,
  },
  firstRows: {
    es: (count: string) => `Se ven las primeras ${count}.`,
    en: (count: string) => `The first ${count} are shown.`,
  },
  isNew: { es: "nueva", en: "new" },
  tableAfter: {
    es: (n: number) => `La tabla después del paso ${n}`,
    en: (n: number) => `The table after step ${n}`,
  },
  oneNumber: { es: "El resultado es", en: "The result is" },

  program: { es: "Ver el programa", en: "See the program" },
  noProgram: {
    es: "Completa el primer paso para ver el programa.",
    en: "Complete the first step to see the program.",
  },
  toCode: { es: "Seguir con código", en: "Go on with code" },
  recipes: { es: "Los mismos pasos en tu herramienta", en: "The same steps in your tool" },
  copyText: { es: "Copiar", en: "Copy" },
  copiedText: { es: "Copiado.", en: "Copied." },
  notCopied: {
    es: "No pude copiar. Selecciona el texto y cópialo tú.",
    en: "I could not copy. Select the text and copy it.",
  },
  unfinished: {
    es: (n: number, why: string) => `Paso ${n}: ${why}`,
    en: (n: number, why: string) => `Step ${n}: ${why}`,
  },
});

export const typeNames: Record<ColumnType, Text> = {
  text: { es: "texto", en: "text" },
  number: { es: "número", en: "number" },
  date: { es: "fecha", en: "date" },
  boolean: { es: "sí o no", en: "yes or no" },
};
