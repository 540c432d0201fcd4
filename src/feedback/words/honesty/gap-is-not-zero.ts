import type { GapIsNotZero } from "../../../check/honesty/gap-is-not-zero.ts";
import type { Words } from "../../speaker.ts";

export const gapIsNotZero: Words<GapIsNotZero> = {
  es: ({ count, at, how }, say) => {
    if (how === "end")
      return count === 1
        ? `En ${say.moment(at)}, al final, tu gráfico baja de golpe a 0. ¿Hubo cero, o todavía no hay dato? Lo que falta se deja vacío.`
        : `Desde ${say.moment(at)} tu gráfico queda en 0 hasta el final, y baja de golpe. ¿Hubo cero, o ya no hay datos? Lo que falta se deja vacío.`;
    return count === 1
      ? `En ${say.moment(at)} tu gráfico baja a 0 entre dos números mayores. ¿Hubo cero, o nadie reportó? Lo que falta se deja vacío.`
      : `Tu gráfico baja a 0 en ${say.number(count)} momentos, el primero en ${say.moment(at)}, entre números mayores. ¿Hubo cero, o nadie reportó? Lo que falta se deja vacío.`;
  },
  en: ({ count, at, how }, say) => {
    if (how === "end")
      return count === 1
        ? `In ${say.moment(at)}, at the end, your chart falls to 0 at once. Was it zero, or is there no data yet? What is missing is left blank.`
        : `From ${say.moment(at)} on your chart stays at 0 to the end, and it falls there at once. Was it zero, or is there no more data? What is missing is left blank.`;
    return count === 1
      ? `In ${say.moment(at)} your chart falls to 0 between two larger numbers. Was it zero, or did nobody report? What is missing is left blank.`
      : `Your chart falls to 0 at ${say.number(count)} moments, the first in ${say.moment(at)}, between larger numbers. Was it zero, or did nobody report? What is missing is left blank.`;
  },
};
