import type { SourceNamed } from "../../../check/honesty/source-named.ts";
import type { Words } from "../../speaker.ts";

export const sourceNamed: Words<SourceNamed> = {
  es: ({ how, caption }, say) => {
    const below = say.name(caption ?? "");
    if (how === "other")
      return `Al pie dice ${below}, y no es quien publica estos números. En la página del conjunto de datos dice quién es: escríbelo después de «Fuente:».`;
    if (how === "not-simulated")
      return `Estos datos son simulados y tu gráfico no lo dice: quien lo reciba los tomará por reales. Escríbelo al pie, junto a la fuente.`;
    return how === "not-named"
      ? `Al pie dice ${below}, y no de dónde salen los números. Empieza con «Fuente:» y el nombre de la fuente.`
      : "Tu gráfico no dice de dónde salen los números. Escribe en «caption» «Fuente:» y el nombre de la fuente.";
  },
  en: ({ how, caption }, say) => {
    const below = say.name(caption ?? "");
    if (how === "other")
      return `The caption says ${below}, which is not who publishes these numbers. The dataset's page says who it is: write that after "Source:".`;
    if (how === "not-simulated")
      return "These data are simulated and your chart does not say so: whoever receives it will take them for real. Write it in the caption, beside the source.";
    return how === "not-named"
      ? `The caption says ${below}, and not where the numbers come from. Begin with "Source:" and the name of the source.`
      : 'Your chart does not say where its numbers come from. Write "Source:" and the name of the source in "caption".';
  },
};
