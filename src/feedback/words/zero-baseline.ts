import type { ZeroBaseline } from "../../check/honesty/zero-baseline.ts";
import type { Words } from "../speaker.ts";

export const zeroBaseline: Words<ZeroBaseline> = {
  es: ({ from, how }, say) =>
    how === "log"
      ? "Tus barras están en una escala logarítmica, que no tiene 0. En una barra el largo es el dato: usa una escala lineal, o puntos."
      : `Tus barras empiezan en ${from === null ? "otro número" : say.number(from)}. En una barra el largo es el dato: haz que el eje empiece en 0.`,
  en: ({ from, how }, say) =>
    how === "log"
      ? "Your bars stand on a log scale, which has no 0. The length of a bar is the number: use a linear scale, or dots."
      : `Your bars start at ${from === null ? "another number" : say.number(from)}. The length of a bar is the number: let the axis start at 0.`,
};
