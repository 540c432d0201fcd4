import type { AxisReversed } from "../../../check/chart/problems/axis-reversed.ts";
import type { Words } from "../../speaker.ts";

export const axisReversed: Words<AxisReversed> = {
  es: ({ axis, times }, say) =>
    times
      ? `En el eje ${say.name(axis)} el tiempo corre al revés, y quien lo mira lee lo contrario. Quita «reverse» o cambia el orden de «domain».`
      : `El eje ${say.name(axis)} crece al revés: lo más grande parece lo más chico. Quita «reverse», o cambia el orden de «domain» o de «range».`,
  en: ({ axis, times }, say) =>
    times
      ? `On axis ${say.name(axis)} time runs backwards, and who looks at it reads the opposite. Take "reverse" out, or change the order of "domain".`
      : `Axis ${say.name(axis)} grows the wrong way round: the largest looks smallest. Take "reverse" out, or change the order of "domain" or "range".`,
};
