import type { ValueDiffers } from "../../check/scalar/value-differs.ts";
import { nextStep } from "../diagnosis.ts";
import type { Words } from "../speaker.ts";

export const valueDiffers: Words<ValueDiffers> = {
  es: (detail, say) =>
    `Tu respuesta es ${say.cell(detail.found)} y no es la que esperaba. ${nextStep(detail, say).es}`,
  en: (detail, say) =>
    `Your answer is ${say.cell(detail.found)}, not the one that I expected. ${nextStep(detail, say).en}`,
};
