import type { ValuesDiffer } from "../../../check/chart/facts/values-differ.ts";
import { nextStep } from "../../diagnosis.ts";
import type { Words } from "../../speaker.ts";

export const valuesDiffer: Words<ValuesDiffer> = {
  es: (detail, say) => {
    const { channel, count, compared, item, found } = detail;
    if (channel === "end") {
      return `El tramo que empieza en ${say.row(item)} termina en ${say.cell(found)}, y esperaba otro ancho. Revisa en qué tramos agrupas.`;
    }
    const where = item.length === 0 ? "Tu gráfico" : `En ${say.row(item)} tu gráfico`;
    const many = count === 1 ? "" : ` Pasa en ${say.number(count)} de ${say.number(compared)}.`;
    return `${where} muestra ${say.cell(found)} y no es lo que esperaba.${many} ${nextStep(detail, say).es}`;
  },
  en: (detail, say) => {
    const { channel, count, compared, item, found } = detail;
    if (channel === "end") {
      return `The bin that starts at ${say.row(item)} ends at ${say.cell(found)}, and I expected another width. Check which bins you group by.`;
    }
    const where = item.length === 0 ? "Your chart" : `For ${say.row(item)} your chart`;
    const many = count === 1 ? "" : ` This is so in ${say.number(count)} of ${say.number(compared)}.`;
    return `${where} shows ${say.cell(found)}, which is not what I expected.${many} ${nextStep(detail, say).en}`;
  },
};
