import type { SpotIncomplete } from "../../../kinds/spot/spot-incomplete.ts";
import type { Words } from "../../speaker.ts";

export const spotIncomplete: Words<SpotIncomplete> = {
  es: ({ chosen }, say) =>
    `${say.count(chosen, "Lo que señalaste es correcto", "Las {n} partes que señalaste son correctas")}, y hay más. Revisa el resto con la misma pregunta.`,
  en: ({ chosen }, say) =>
    `${say.count(chosen, "What you pointed at is right", "The {n} parts that you pointed at are right")}, and there is more. Look at the rest with the same question.`,
};
