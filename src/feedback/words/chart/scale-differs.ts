import type { ScaleDiffers } from "../../../check/chart/facts/scale-differs.ts";
import type { Text } from "../../../i18n/locale.ts";
import type { Words } from "../../speaker.ts";

const growths: Record<ScaleDiffers["detail"]["found"], Text> = {
  linear: { es: "en pasos iguales (escala lineal)", en: "in equal steps (a linear scale)" },
  log: { es: "multiplicando (escala logarítmica)", en: "by multiplying (a log scale)" },
  root: { es: "con una raíz o una potencia", en: "by a root or a power" },
};

export const scaleDiffers: Words<ScaleDiffers> = {
  es: ({ axis, found }, say) =>
    `Tu eje ${say.name(axis)} crece ${growths[found].es}, y la pregunta pide otra escala. Revisa «type» en las opciones de ese eje.`,
  en: ({ axis, found }, say) =>
    `Your axis ${say.name(axis)} grows ${growths[found].en}, and another scale is asked for. Look at "type" in the options of that axis.`,
};
