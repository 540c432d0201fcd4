import type { RowExtra } from "../../../check/table/row-extra.ts";
import type { Words } from "../../speaker.ts";

export const rowExtra: Words<RowExtra> = {
  es: ({ count, found, row, total }, say) => {
    const which = row.length === 0 ? "" : ` Por ejemplo, la de ${say.row(row)}.`;
    const step = total
      ? "Un total entre sus partes se cuenta dos veces: déjalo fuera."
      : say.count(count, "¿Qué condición la dejaría fuera?", "¿Qué condición las dejaría fuera?");
    return `Tu tabla tiene ${say.count(found, "{n} fila", "{n} filas")} y ${say.count(count, "{n} está de más", "{n} están de más")}.${which} ${step}`;
  },
  en: ({ count, found, row, total }, say) => {
    const which = row.length === 0 ? "" : ` For example, the one of ${say.row(row)}.`;
    const step = total
      ? "A total among its parts is counted twice: leave it out."
      : say.count(count, "Which condition would leave it out?", "Which condition would leave them out?");
    return `Your table has ${say.count(found, "{n} row", "{n} rows")} and ${say.count(count, "{n} is too many", "{n} are too many")}.${which} ${step}`;
  },
};
