import type { ItemDiffers } from "../../../check/list/item-differs.ts";
import { nextStep } from "../../diagnosis.ts";
import type { Words } from "../../speaker.ts";

export const itemDiffers: Words<ItemDiffers> = {
  es: (detail, say) => {
    const { count, of, position, found } = detail;
    const many =
      count === 1 ? "" : ` Pasa en ${say.number(count)} de ${say.count(of, "{n} valor", "{n} valores")}.`;
    return `El valor ${say.number(position)} de tu lista es ${say.cell(found)} y no es el que esperaba.${many} ${nextStep(detail, say).es}`;
  },
  en: (detail, say) => {
    const { count, of, position, found } = detail;
    const many =
      count === 1
        ? ""
        : ` This is so in ${say.number(count)} of ${say.count(of, "{n} value", "{n} values")}.`;
    return `Value ${say.number(position)} of your list is ${say.cell(found)}, not the one that I expected.${many} ${nextStep(detail, say).en}`;
  },
};
