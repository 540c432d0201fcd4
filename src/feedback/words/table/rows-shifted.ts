import type { RowsShifted } from "../../../check/table/rows-shifted.ts";
import type { Words } from "../../speaker.ts";

export const rowsShifted: Words<RowsShifted> = {
  es: ({ columns, direction, count }, say) =>
    `En ${say.names(columns)} los valores están corridos una fila hacia ${direction === "down" ? "abajo" : "arriba"}: ${say.count(count, "{n} celda no va", "{n} celdas no van")} con el nombre de su fila. Busca dónde se agregó o se quitó una celda, o un índice que empieza en otro número.`,
  en: ({ columns, direction, count }, say) =>
    `In ${say.names(columns)} the values stand one row too far ${direction}: ${say.count(count, "{n} cell does not go", "{n} cells do not go")} with the name of its row. Find where a cell was added or taken out, or an index that starts at another number.`,
};
