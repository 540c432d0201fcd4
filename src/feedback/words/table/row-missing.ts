import type { RowMissing } from "../../../check/table/row-missing.ts";
import type { Words } from "../../speaker.ts";

export const rowMissing: Words<RowMissing> = {
  es: ({ count, found, row, tell }, say) => {
    if (found === 0) {
      return "Tu tabla no tiene ninguna fila. ¿Qué las dejó fuera a todas? Mira si tus condiciones piden a la vez lo que ninguna fila cumple, y compara cada palabra con la que está en los datos.";
    }
    const which = tell ? `, por ejemplo la de ${say.row(row)}` : "";
    return `Tu tabla tiene ${say.count(found, "{n} fila", "{n} filas")} y ${say.count(count, "falta {n}", "faltan {n}")}${which}. Revisa si tu filtro o tu unión deja fuera algo que sí va.`;
  },
  en: ({ count, found, row, tell }, say) => {
    if (found === 0) {
      return "Your table has no row at all. What left them all out? See whether your conditions ask at once for what no row meets, and compare each word with the one in the dataset.";
    }
    const which = tell ? `, for example the one of ${say.row(row)}` : "";
    return `Your table has ${say.count(found, "{n} row", "{n} rows")} and ${say.count(count, "{n} is missing", "{n} are missing")}${which}. Check whether your filter or join leaves out something that belongs.`;
  },
};
