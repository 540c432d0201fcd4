import type { Text } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import type { ColumnType } from "../../steps/column.ts";
import type { StepBehind } from "../../steps/step-behind.ts";

export const stepsWords = messages({
  help: {
    es: "En los pasos, Ctrl+Z deshace y Ctrl+Y rehace. Con la flecha arriba o abajo sobre un botón de mover, el paso cambia de lugar.",
    en: "In the steps, Ctrl+Z undoes and Ctrl+Y redoes. With the up or down arrow on a button that moves, the step changes its place.",
  },
  steps: { es: "Tus pasos", en: "Your steps" },
  given: { es: "Los pasos", en: "The steps" },
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
  tableNotThere: {
    es: "La tabla de este paso no se pudo mostrar.",
    en: "The table of this step could not be shown.",
  },
  chartLater: {
    es: "El gráfico aparece aquí cuando empieces.",
    en: "The chart appears here once you begin.",
  },
  notRead: {
    es: "La tabla no llegó. Cambia algo o comprueba para pedirla otra vez.",
    en: "The table did not come. Change something or check to ask for it again.",
  },
  table: { es: "La tabla", en: "The table" },
  rows: {
    es: (now: string) => (now === "1" ? "1 fila." : `${now} filas.`),
    en: (now: string) => (now === "1" ? "1 row." : `${now} rows.`),
  },
  sameRows: {
    es: (now: string) => (now === "1" ? "La misma fila." : `Las mismas ${now} filas.`),
    en: (now: string) => (now === "1" ? "The same row." : `The same ${now} rows.`),
  },
  newColumns: {
    es: (names: string, count: number) =>
      count === 1 ? `Columna nueva: ${names}.` : `Columnas nuevas: ${names}.`,
    en: (names: string, count: number) => (count === 1 ? `New column: ${names}.` : `New columns: ${names}.`),
  },
  goneColumns: {
    es: (names: string, count: number) => (count === 1 ? `Ya no está: ${names}.` : `Ya no están: ${names}.`),
    en: (names: string, _count: number) => `Gone: ${names}.`,
  },
  columnsStay: {
    es: (before: string, after: string) => `De ${before} columnas quedan ${after}.`,
    en: (before: string, after: string) => `${after} of ${before} columns stay.`,
  },
  chartShown: { es: "Aquí está tu gráfico.", en: "Here is your chart." },
  tableAfter: {
    es: (n: number) => `La tabla después del paso ${n}`,
    en: (n: number) => `The table after step ${n}`,
  },

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

/** Said at the step that a wrong answer leads to: where to look, not what is right. */
export const decidesWords: Record<StepBehind["decides"], Text> = {
  rows: {
    es: "Mira este paso: de él depende qué filas tiene tu respuesta.",
    en: "Look at this step: it decides which rows your answer has.",
  },
  order: {
    es: "Mira este paso: de él depende el orden de las filas.",
    en: "Look at this step: it decides the order of the rows.",
  },
  columns: {
    es: "Mira este paso: de él dependen las columnas de tu respuesta.",
    en: "Look at this step: it decides which columns your answer has.",
  },
  cells: {
    es: "Mira este paso: de él salen los valores que no son los que se piden.",
    en: "Look at this step: the values that are not the ones asked for come from it.",
  },
  number: {
    es: "De este paso sale el número de tu respuesta. Míralo, y también la tabla que tiene antes.",
    en: "The number of your answer comes from this step. Look at it, and at the table before it too.",
  },
  chart: {
    es: "De este paso sale tu gráfico. Míralo, y también la tabla que tiene antes.",
    en: "Your chart comes from this step. Look at it, and at the table before it too.",
  },
};
