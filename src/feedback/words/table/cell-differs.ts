import type { CellDiffers } from "../../../check/table/cell-differs.ts";
import { nextStep } from "../../diagnosis.ts";
import type { Words } from "../../speaker.ts";

export const cellDiffers: Words<CellDiffers> = {
  es: (detail, say) => {
    const { column, count, compared, row, found } = detail;
    const where = row.length === 0 ? "" : `, en la fila de ${say.row(row)},`;
    const many =
      count === 1 ? "" : ` Pasa en ${say.number(count)} de ${say.count(compared, "{n} fila", "{n} filas")}.`;
    return `En ${say.name(column)}${where} hay ${say.cell(found)} y no es lo que esperaba.${many} ${nextStep(detail, say).es}`;
  },
  en: (detail, say) => {
    const { column, count, compared, row, found } = detail;
    const where = row.length === 0 ? "" : `, in the row of ${say.row(row)},`;
    const many =
      count === 1
        ? ""
        : ` This is so in ${say.number(count)} of ${say.count(compared, "{n} row", "{n} rows")}.`;
    return `${say.name(column)}${where} holds ${say.cell(found)}, which is not what I expected.${many} ${nextStep(detail, say).en}`;
  },
};
