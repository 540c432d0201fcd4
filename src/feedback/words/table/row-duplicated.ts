import type { RowDuplicated } from "../../../check/table/row-duplicated.ts";
import type { Words } from "../../speaker.ts";

export const rowDuplicated: Words<RowDuplicated> = {
  es: ({ row, times, identical }, say) =>
    `${say.row(row)} está ${say.number(times)} veces en tu tabla y va una sola vez. ${
      identical
        ? "Son copias: ¿se repitió al unir o al juntar tablas?"
        : "Sus valores son distintos: ¿falta agrupar, o la unión encontró varias filas?"
    }`,
  en: ({ row, times, identical }, say) =>
    `${say.row(row)} stands ${say.number(times)} times in your table and belongs there once. ${
      identical
        ? "They are copies: did a join or putting tables together repeat it?"
        : "Their values differ: is a grouping missing, or did the join find several rows?"
    }`,
};
