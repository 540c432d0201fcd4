import type { UnitDiffers } from "../../check/unit-differs.ts";
import { nextStep } from "../diagnosis.ts";
import type { Words } from "../speaker.ts";

export const unitDiffers: Words<UnitDiffers> = {
  es: (detail, say) => {
    const { column, count, found } = detail;
    const place = column === null ? "de tu lista" : `de ${say.name(column)}`;
    return `Los ${say.number(count)} números ${place} están en otra unidad: el primero es ${say.cell(found)}. ${nextStep(detail, say).es}`;
  },
  en: (detail, say) => {
    const { column, count, found } = detail;
    const place = column === null ? "of your list" : `of ${say.name(column)}`;
    return `The ${say.number(count)} numbers ${place} are in another unit: the first is ${say.cell(found)}. ${nextStep(detail, say).en}`;
  },
};
