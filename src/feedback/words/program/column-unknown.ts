import type { ColumnUnknown } from "../../../grading/clues/column-unknown.ts";
import { place } from "../../error-words.ts";
import type { Words } from "../../speaker.ts";

export const columnUnknown: Words<ColumnUnknown> = {
  es: ({ name, nearest, columns, line }, say) =>
    `${place(line).es} se lee la columna ${say.name(name)}, que no existe. ${
      nearest === null
        ? `Las que hay: ${say.names(columns)}.`
        : `La más parecida es ${say.name(nearest)}: cópiala tal como está en los datos.`
    }`,
  en: ({ name, nearest, columns, line }, say) =>
    `${place(line).en} the column ${say.name(name)} is read, which does not exist. ${
      nearest === null
        ? `There are ${say.names(columns)}.`
        : `The nearest is ${say.name(nearest)}: copy it as it stands in the dataset.`
    }`,
};
