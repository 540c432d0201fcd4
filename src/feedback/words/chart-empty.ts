import type { ChartEmpty } from "../../check/chart/chart-empty.ts";
import type { Words } from "../speaker.ts";

export const chartEmpty: Words<ChartEmpty> = {
  es: () =>
    "Tu gráfico se dibujó sin nada adentro. Muestra con show(…) la tabla que le das a la marca: ¿tiene filas, y se llaman así sus columnas?",
  en: () =>
    "Your chart was drawn with nothing in it. Show the table that you give to the mark with show(…): has it rows, and are its columns called so?",
};
