import type { ValueUnknown } from "../../../grading/clues/value-unknown.ts";
import type { Text } from "../../../i18n/locale.ts";
import { place } from "../../error-words.ts";
import type { Speaker, Words } from "../../speaker.ts";

export const valueUnknown: Words<ValueUnknown> = {
  es: (detail, say) =>
    `${where(detail, say).es} se busca ${written(detail, say)} en la columna ${say.name(detail.column)}, y ninguna fila lo tiene. ${next(detail, say).es}`,
  en: (detail, say) =>
    `${where(detail, say).en} ${written(detail, say)} is looked for in the column ${say.name(detail.column)}, and no row has it. ${next(detail, say).en}`,
};

const where = ({ line }: ValueUnknown["detail"], say: Speaker): Text =>
  say.madeWith === "steps" ? { es: "En tus pasos", en: "In your steps" } : place(line);

/** As it stands in the program, with its quotes. */
const written = ({ value }: ValueUnknown["detail"], say: Speaker): string =>
  say.madeWith === "steps" ? say.cell(value) : JSON.stringify(value);

function next({ value, nearest, values, column }: ValueUnknown["detail"], say: Speaker): Text {
  if (nearest === String(value) && say.madeWith !== "steps")
    return typeof value === "string"
      ? {
          es: `Ahí van números: escribe ${nearest} sin comillas.`,
          en: `It holds numbers: write ${nearest} without quotes.`,
        }
      : {
          es: `Ahí van textos: escribe "${nearest}" entre comillas.`,
          en: `It holds texts: write "${nearest}" in quotes.`,
        };
  if (nearest !== null)
    return {
      es: `El valor más parecido es ${say.name(nearest)}: cópialo letra por letra.`,
      en: `The nearest value is ${say.name(nearest)}: copy it letter by letter.`,
    };
  if (values.length > 0)
    return { es: `Sus valores son ${all(values, say)}.`, en: `Its values are ${all(values, say)}.` };
  return say.madeWith === "steps"
    ? {
        es: "Elige uno de los valores que la lista de ese paso te ofrece.",
        en: "Choose one of the values that the list of that step offers.",
      }
    : {
        es: `Mira qué valores tiene con show([...new Set(rows.map((row) => row.${column}))]), con tus filas en lugar de rows.`,
        en: `See which values it has with show([...new Set(rows.map((row) => row.${column}))]), with your rows in the place of rows.`,
      };
}

const all = (values: string[], say: Speaker): string => values.map((value) => say.name(value)).join(", ");
