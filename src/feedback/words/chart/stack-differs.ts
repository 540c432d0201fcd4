import type { StackDiffers } from "../../../check/chart/facts/stack-differs.ts";
import type { Words } from "../../speaker.ts";

export const stackDiffers: Words<StackDiffers> = {
  es: ({ how, item }, say) => {
    const where = item.length === 0 ? "" : ` en ${say.row(item)}`;
    return how === "overlap"
      ? `Los largos están bien, pero${where} unas barras tapan a otras. Con «x» o «y», en vez de «x1» y «x2», van una detrás de otra.`
      : `Los largos están bien, pero${where} las barras empiezan en otro lugar. ¿Desde dónde se mide su largo?`;
  },
  en: ({ how, item }, say) => {
    const where = item.length === 0 ? "" : ` for ${say.row(item)}`;
    return how === "overlap"
      ? `The lengths are right, but${where} some bars hide others. With "x" or "y", in place of "x1" and "x2", one stands behind the other.`
      : `The lengths are right, but${where} the bars start somewhere else. From where is their length measured?`;
  },
};
