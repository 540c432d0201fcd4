import type { AxisUpright } from "../../../check/honesty/axis-upright.ts";
import type { Words } from "../../speaker.ts";

export const axisUpright: Words<AxisUpright> = {
  es: ({ axis }, say) =>
    `Tu eje ${say.name(axis)} crece hacia abajo: lo que sube parece que baja. Quita «reverse», o da vuelta a «domain».`,
  en: ({ axis }, say) =>
    `Your axis ${say.name(axis)} grows downwards: what rises seems to fall. Take "reverse" away, or turn "domain" round.`,
};
