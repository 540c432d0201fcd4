import type { GapIsNotZero } from "../../check/honesty/gap-is-not-zero.ts";
import type { Words } from "../speaker.ts";

export const gapIsNotZero: Words<GapIsNotZero> = {
  es: ({ count, at }, say) =>
    count === 1
      ? `En ${say.moment(at)} tu gráfico baja a 0 entre dos números mayores. ¿Hubo cero, o nadie reportó? Lo que falta se deja vacío.`
      : `Tu gráfico baja a 0 en ${say.number(count)} momentos, el primero en ${say.moment(at)}, entre números mayores. ¿Hubo cero, o nadie reportó? Lo que falta se deja vacío.`,
  en: ({ count, at }, say) =>
    count === 1
      ? `In ${say.moment(at)} your chart falls to 0 between two larger numbers. Was it zero, or did nobody report? What is missing is left blank.`
      : `Your chart falls to 0 at ${say.number(count)} moments, the first in ${say.moment(at)}, between larger numbers. Was it zero, or did nobody report? What is missing is left blank.`,
};
