import type { ZeroBaseline } from "../../../check/honesty/zero-baseline.ts";
import type { Words } from "../../speaker.ts";

export const zeroBaseline: Words<ZeroBaseline> = {
  es: ({ from, how, to, reach }, say) => {
    if (how === "log") {
      return "Tus barras están en una escala logarítmica, que no tiene 0. En una barra el largo es el dato: usa una escala lineal, o puntos.";
    }
    if (how === "short") {
      return `Una barra llega a ${say.cell(reach)} y tu eje termina en ${say.cell(to)}: lo que falta no se ve. En una barra el largo es el dato: deja que el eje llegue hasta donde llega la barra más larga.`;
    }
    if (how === "moved") {
      return `Tu eje tiene el 0, y tus barras empiezan en ${from === null ? "otro número" : say.number(from)}. En una barra el largo es el dato: revisa «x1» o «y1», «inset», «dx», y si algo tapa el comienzo.`;
    }
    return `Tus barras empiezan en ${from === null ? "otro número" : say.number(from)}. En una barra el largo es el dato: haz que el eje empiece en 0.`;
  },
  en: ({ from, how, to, reach }, say) => {
    if (how === "log") {
      return "Your bars stand on a log scale, which has no 0. The length of a bar is the number: use a linear scale, or dots.";
    }
    if (how === "short") {
      return `One bar reaches ${say.cell(reach)} and your axis ends at ${say.cell(to)}: the rest cannot be seen. The length of a bar is the number: let the axis go as far as the longest bar does.`;
    }
    if (how === "moved") {
      return `Your axis has the 0, and your bars start at ${from === null ? "another number" : say.number(from)}. The length of a bar is the number: check "x1" or "y1", "inset", "dx", and whether something covers the start.`;
    }
    return `Your bars start at ${from === null ? "another number" : say.number(from)}. The length of a bar is the number: let the axis start at 0.`;
  },
};
