import type { SourceNamed } from "../../check/honesty/source-named.ts";
import type { Words } from "../speaker.ts";

export const sourceNamed: Words<SourceNamed> = {
  es: ({ how, caption }, say) =>
    how === "not-named"
      ? `Al pie dice ${say.name(caption ?? "")}, y no de dónde salen los números. Empieza con «Fuente:» y el nombre de la fuente.`
      : "Tu gráfico no dice de dónde salen los números. Escribe en «caption» «Fuente:» y el nombre de la fuente.",
  en: ({ how, caption }, say) =>
    how === "not-named"
      ? `The caption says ${say.name(caption ?? "")}, and not where the numbers come from. Begin with "Source:" and the name of the source.`
      : 'Your chart does not say where its numbers come from. Write "Source:" and the name of the source in "caption".',
};
