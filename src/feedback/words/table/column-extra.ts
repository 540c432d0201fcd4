import type { ColumnExtra } from "../../../check/table/column-extra.ts";
import type { Words } from "../../speaker.ts";

export const columnExtra: Words<ColumnExtra> = {
  es: ({ columns }, say) =>
    columns.length === 1
      ? `Tu tabla tiene además ${say.names(columns)}. Deja solo las columnas que se piden.`
      : `Tu tabla tiene ${say.number(columns.length)} columnas de más: ${say.names(columns)}. Deja solo las que se piden.`,
  en: ({ columns }, say) =>
    columns.length === 1
      ? `Your table also has ${say.names(columns)}. Keep only the columns that are asked for.`
      : `Your table has ${say.number(columns.length)} columns too many: ${say.names(columns)}. Keep only those that are asked for.`,
};
