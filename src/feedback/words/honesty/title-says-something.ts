import type { TitleSaysSomething } from "../../../check/honesty/title-says-something.ts";
import type { Words } from "../../speaker.ts";

export const titleSaysSomething: Words<TitleSaysSomething> = {
  es: ({ title, how }, say) =>
    how === "names-only"
      ? `Tu título es ${say.name(title ?? "")}: nombra los datos y no dice qué muestran. Escribe en una oración qué se ve.`
      : `Tu gráfico todavía no tiene título. ${say.madeWith === "steps" ? "En el paso que dibuja escribe" : "Escribe en «title»"} una oración que diga qué se ve.`,
  en: ({ title, how }, say) =>
    how === "names-only"
      ? `Your title is ${say.name(title ?? "")}: it names the figures and does not say what they show. Write in one sentence what is to be seen.`
      : `Your chart has no title yet. ${say.madeWith === "steps" ? "In the step that draws write a sentence" : 'Write a sentence in "title"'} that says what is to be seen.`,
};
