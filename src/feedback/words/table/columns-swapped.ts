import type { ColumnsSwapped } from "../../../check/table/columns-swapped.ts";
import type { Words } from "../../speaker.ts";

export const columnsSwapped: Words<ColumnsSwapped> = {
  es: ({ columns, count }, say) =>
    `Las columnas ${say.names(columns)} están cruzadas: en ${say.count(count, "{n} fila", "{n} filas")} cada una tiene lo que va en la otra. Revisa qué nombre le das a cada valor.`,
  en: ({ columns, count }, say) =>
    `The columns ${say.names(columns)} are crossed: in ${say.count(count, "{n} row", "{n} rows")} each holds what belongs in the other. Check which name you give to which value.`,
};
