import type { ChoiceIncomplete } from "../../../kinds/choice/choice-incomplete.ts";
import type { Words } from "../../speaker.ts";

export const choiceIncomplete: Words<ChoiceIncomplete> = {
  es: ({ chosen }, say) =>
    `${say.count(chosen, "La que elegiste es correcta", "Las {n} que elegiste son correctas")}, y hay más. Revisa las otras una por una.`,
  en: ({ chosen }, say) =>
    `${say.count(chosen, "The one that you chose is right", "The {n} that you chose are right")}, and there are more. Look at the others one by one.`,
};
