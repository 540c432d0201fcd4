import { formatList, formatNumber } from "../i18n/format.ts";
import type { Locale, Text } from "../i18n/locale.ts";
import { messages } from "../i18n/messages.ts";
import type { Column, ColumnType } from "./column.ts";
import type { RecipeProblem, StepProblem } from "./problem.ts";
import { columnTitle } from "./slots.ts";

const words = messages({
  taken: {
    es: (column: string, step: string) =>
      `La columna «${column}» ya no está: la quitó el paso ${step}. Elige otra columna o cambia ese paso.`,
    en: (column: string, step: string) =>
      `The column "${column}" is gone: step ${step} took it away. Choose another column or change that step.`,
  },
  never: {
    es: (column: string) => `La tabla no tiene la columna «${column}». Elige una de sus columnas.`,
    en: (column: string) => `The table has no column "${column}". Choose one of its columns.`,
  },
  type: {
    es: (column: string, type: string, needed: string) =>
      `«${column}» tiene ${type} y este paso necesita ${needed}. Elige otra columna.`,
    en: (column: string, type: string, needed: string) =>
      `"${column}" holds ${type} and this step needs ${needed}. Choose another column.`,
  },
  numberNeeded: {
    es: (column: string) =>
      `«${column}» tiene texto y este paso necesita números. Elige otra columna, o haz antes una columna nueva con el número que está como texto.`,
    en: (column: string) =>
      `"${column}" holds text and this step needs numbers. Choose another column, or first make a new column with the number kept as text.`,
  },
  value: {
    es: (column: string, type: string) =>
      `El valor no va con «${column}», que tiene ${type}. Escribe otro valor.`,
    en: (column: string, type: string) =>
      `The value does not fit "${column}", which holds ${type}. Give another value.`,
  },
  unfinished: {
    es: "A este paso le falta una elección. Complétala para ver la tabla.",
    en: "Something in this step is still to be chosen. Choose it to see the table.",
  },
  columnUnchosen: {
    es: "En este paso falta elegir una columna. Elígela para ver la tabla.",
    en: "A column is still to be chosen in this step. Choose it to see the table.",
  },
  columnBeside: {
    es: (chosen: string) => `Junto a ${chosen} falta elegir otra columna. Elígela para ver la tabla.`,
    en: (chosen: string) =>
      `Beside ${chosen} another column is still to be chosen. Choose it to see the table.`,
  },
  valueUnchosen: {
    es: "En este paso falta elegir un valor. Elígelo para ver la tabla.",
    en: "A value is still to be chosen in this step. Choose it to see the table.",
  },
  nameMissing: {
    es: "La columna nueva no tiene nombre. Escribe uno.",
    en: "The new column has no name. Give it one.",
  },
  nameTaken: {
    es: (column: string) => `Ya hay una columna «${column}». Escribe otro nombre.`,
    en: (column: string) => `There is a column "${column}" already. Give another name.`,
  },
  dataset: {
    es: (name: string) => `Aquí no está la tabla «${name}». Elige otra.`,
    en: (name: string) => `The table "${name}" is not here. Choose another one.`,
  },
  start: {
    es: "Los pasos empiezan con una tabla, y solo el primero la elige. Mueve o quita este paso.",
    en: "The steps start with a table, and only the first one chooses it. Move or remove this step.",
  },
  after: {
    es: (step: string) => `El paso ${step} ya no da una tabla. Pon este paso antes, o quita uno de los dos.`,
    en: (step: string) =>
      `Step ${step} gives no table any more. Put this step before it, or remove one of the two.`,
  },
  byZero: {
    es: "Aquí se divide entre 0, y eso no da un número. Deja antes solo las filas donde el divisor no es 0.",
    en: "Here something is divided by 0, which gives no number. First keep only the rows where the divisor is not 0.",
  },
  groupEmpty: {
    es: "No queda ninguna fila con la que calcular. Mira qué paso las quitó.",
    en: "No row is left to work with. Look which step took them away.",
  },
  noRows: {
    es: "Ninguna fila cumple la condición. Mira cómo están escritos los valores en la tabla.",
    en: "No row meets the condition. Look how the values are written in the table.",
  },
  tooMuch: {
    es: "Este paso pide más tiempo o memoria de los que hay. Deja antes menos filas, o mira si una unión las multiplica.",
    en: "This step takes more time or memory than there is. Keep fewer rows before it, or look whether a join multiplies them.",
  },
  notWorkedOut: {
    es: "Este paso no se pudo hacer con la tabla que tiene antes. Mira esa tabla y cambia una elección.",
    en: "This step could not be done with the table before it. Look at that table and change a choice.",
  },
  noMatches: {
    es: "Ninguna fila encontró pareja en la otra tabla. Mira si las dos columnas hablan de lo mismo, por ejemplo un código y no un nombre.",
    en: "No row found a match in the other table. Look whether both columns hold the same thing, for example a code and not a name.",
  },
  multiplies: {
    es: (before: string, after: string) =>
      `Antes había ${before} filas y ahora hay ${after}: hay filas con más de una pareja. Mira si la otra tabla debe tener una sola fila por clave.`,
    en: (before: string, after: string) =>
      `There were ${before} rows before and there are ${after} now: some rows have more than one match. Look whether the other table should have one row for each key.`,
  },
  tooMany: {
    es: (steps: string, limit: string) =>
      `Estos pasos son ${steps} y aquí caben ${limit}. No se abrieron; lo que tenías sigue igual.`,
    en: (steps: string, limit: string) =>
      `These are ${steps} steps and ${limit} have room here. They were not opened; what you had is as it was.`,
  },
  otherVersion: {
    es: "Estos pasos se guardaron con otra versión del sitio y aquí no se pueden leer. No se borró nada.",
    en: "These steps were kept by another version of the site and cannot be read here. Nothing was deleted.",
  },
  unreadable: {
    es: "Esto no se puede leer como pasos. No se borró nada.",
    en: "This cannot be read as steps. Nothing was deleted.",
  },
});

const typeWords: Record<ColumnType, Text> = {
  text: { es: "texto", en: "text" },
  number: { es: "números", en: "numbers" },
  date: { es: "fechas", en: "dates" },
  boolean: { es: "sí o no", en: "yes or no" },
};

/** What was seen at a step, then what can be done. `columns`: those whose titles are known. */
export function stepProblemWords(problem: StepProblem, columns: readonly Column[], locale: Locale): string {
  const say = words(locale);
  const title = (name: string) => columnTitle(columns, name, locale);
  const quoted = (name: string) => (locale === "es" ? `«${title(name)}»` : `"${title(name)}"`);
  const number = (value: number) => formatNumber(value, locale);
  switch (problem.code) {
    case "column-gone":
      return problem.step === null
        ? say.never(title(problem.column))
        : say.taken(title(problem.column), number(problem.step));
    case "type-needed": {
      const needed = problem.needed.map((type) => typeWords[type][locale]);
      return problem.type === "text" && problem.needed[0] === "number"
        ? say.numberNeeded(title(problem.column))
        : say.type(title(problem.column), typeWords[problem.type][locale], formatList(needed, locale, "or"));
    }
    case "value-unfit":
      return say.value(title(problem.column), typeWords[problem.type][locale]);
    case "unfinished": {
      if (problem.missing === "value") return say.valueUnchosen;
      if (problem.missing !== "column") return say.unfinished;
      const chosen = (problem.beside ?? []).map(quoted);
      return chosen.length === 0 ? say.columnUnchosen : say.columnBeside(formatList(chosen, locale));
    }
    case "name-missing":
      return say.nameMissing;
    case "name-taken":
      return say.nameTaken(title(problem.column));
    case "dataset-unknown":
      return say.dataset(problem.dataset);
    case "start-misplaced":
      return say.start;
    case "after-the-end":
      return say.after(number(problem.step));
    case "division-by-zero":
      return say.byZero;
    case "group-empty":
      return say.groupEmpty;
    case "no-rows":
      return say.noRows;
    case "too-much":
      return say.tooMuch;
    case "not-worked-out":
      return say.notWorkedOut;
    case "join-without-matches":
      return say.noMatches;
    case "join-multiplies":
      return say.multiplies(number(problem.before), number(problem.after));
  }
}

/** Why steps were not opened. */
export function recipeProblemWords(problem: RecipeProblem, locale: Locale): string {
  const say = words(locale);
  if (problem.code === "too-many-steps")
    return say.tooMany(formatNumber(problem.steps, locale), formatNumber(problem.limit, locale));
  return problem.code === "other-version" ? say.otherVersion : say.unreadable;
}
