import type { ColumnMissing } from "../../../check/table/column-missing.ts";
import type { Words } from "../../speaker.ts";

export const columnMissing: Words<ColumnMissing> = {
  es: ({ column, found }, say) =>
    found.length === 0
      ? `A tu tabla le falta la columna ${say.name(column)}. Agrégala a cada fila.`
      : `Tu tabla tiene ${say.names(found)}, pero no la columna ${say.name(column)}. Agrégala, o ponle ese nombre a la que la contiene.`,
  en: ({ column, found }, say) =>
    found.length === 0
      ? `Your table has no column ${say.name(column)}. Add it to each row.`
      : `Your table has ${say.names(found)}, but no column ${say.name(column)}. Add it, or give that name to the one that holds it.`,
};
