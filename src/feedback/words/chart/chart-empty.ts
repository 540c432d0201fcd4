import type { ChartEmpty } from "../../../check/chart/facts/chart-empty.ts";
import type { Words } from "../../speaker.ts";

export const chartEmpty: Words<ChartEmpty> = {
  es: ({ barsOnLog }) =>
    barsOnLog
      ? "Tus barras no se ven: miden desde 0, y una escala logarítmica no tiene 0. ¿Qué marca habla solo con su posición?"
      : "Tu gráfico se dibujó sin nada adentro. Muestra con show(…) la tabla que le das a la marca: ¿tiene filas, y se llaman así sus columnas?",
  en: ({ barsOnLog }) =>
    barsOnLog
      ? "Your bars cannot be seen: they measure from 0, and a log scale has no 0. Which mark speaks by position alone?"
      : "Your chart was drawn with nothing in it. Show the table that you give to the mark with show(…): does it have rows, and does it have these columns?",
};
