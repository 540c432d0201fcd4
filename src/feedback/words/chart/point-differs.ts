import type { PointDiffers } from "../../../check/chart/problems/point-differs.ts";
import { asRead } from "../../as-read.ts";
import type { Words } from "../../speaker.ts";

export const pointDiffers: Words<PointDiffers> = {
  es: ({ count, compared, item, found }, say) => {
    const where = item.length === 0 ? "Un punto" : `En ${say.row(item)} el punto`;
    const many = count === 1 ? "" : ` Pasa en ${say.number(count)} de ${say.number(compared)}.`;
    return `${where} está a la altura de ${say.number(asRead(found))}, leído con tu propio eje, y no es lo que esperaba.${many} Revisa el dato, lo que escribe el eje y si algo lo mueve («dx», «dy»).`;
  },
  en: ({ count, compared, item, found }, say) => {
    const where = item.length === 0 ? "A point" : `For ${say.row(item)} the point`;
    const many = count === 1 ? "" : ` This is so in ${say.number(count)} of ${say.number(compared)}.`;
    return `${where} stands at ${say.number(asRead(found))}, read by your own axis, which is not what I expected.${many} Check the number, what the axis writes, and whether something moves it ("dx", "dy").`;
  },
};
