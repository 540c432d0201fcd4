import type { LengthDiffers } from "../../../check/chart/problems/length-differs.ts";
import { asRead } from "../../as-read.ts";
import type { Words } from "../../speaker.ts";

export const lengthDiffers: Words<LengthDiffers> = {
  es: ({ how, count, compared, item, from, to }, say) => {
    const which = item.length === 0 ? "Tu barra" : `La barra de ${say.row(item)}`;
    const many = count === 1 ? "" : ` Pasa en ${say.number(count)} de ${say.number(compared)}.`;
    if (how === "start")
      return `${which} empieza en ${say.number(asRead(from))} y no donde debe, así que su largo no es su número.${many} Revisa «domain», «range», «inset» y «dx», y los números que escribe el eje.`;
    if (how === "pieces")
      return `${which} se ve en varios pedazos o colores: algo la tapa o la alarga.${many} Revisa qué más dibujas en ese lugar.`;
    return `${which} llega a ${say.number(asRead(to))}, leída con tu propio eje, y no es lo que esperaba.${many} Revisa qué dato le das, y si algo la corta, la tapa o la alarga.`;
  },
  en: ({ how, count, compared, item, from, to }, say) => {
    const which = item.length === 0 ? "Your bar" : `The bar of ${say.row(item)}`;
    const many = count === 1 ? "" : ` This is so in ${say.number(count)} of ${say.number(compared)}.`;
    if (how === "start")
      return `${which} starts at ${say.number(asRead(from))} and not where it should, so its length is not its number.${many} Check "domain", "range", "inset" and "dx", and the numbers that the axis writes.`;
    if (how === "pieces")
      return `${which} is seen in several pieces or colours: something covers or lengthens it.${many} Check what else you draw in that place.`;
    return `${which} reaches ${say.number(asRead(to))}, read by your own axis, which is not what I expected.${many} Check which number you give it, and whether something cuts, covers or lengthens it.`;
  },
};
