import type { NoFalseDigits } from "../../../check/honesty/no-false-digits.ts";
import type { Words } from "../../speaker.ts";

export const noFalseDigits: Words<NoFalseDigits> = {
  es: ({ label, count, how }, say) => {
    const many = count === 1 ? "" : ` Pasa en ${say.number(count)} etiquetas.`;
    return how === "invented"
      ? `La etiqueta ${say.name(label)} tiene más decimales que el dato.${many} Cada cifra dice que se midió: deja las que el dato tiene.`
      : `La etiqueta ${say.name(label)} tiene más cifras de las que alguien lee.${many} Redondea: con dos o tres cifras se compara mejor.`;
  },
  en: ({ label, count, how }, say) => {
    const many = count === 1 ? "" : ` This is so in ${say.number(count)} labels.`;
    return how === "invented"
      ? `The label ${say.name(label)} has more decimals than the number behind it.${many} Each digit says that it was measured: keep those that the number has.`
      : `The label ${say.name(label)} has more digits than anybody reads.${many} Round it: two or three digits compare better.`;
  },
};
