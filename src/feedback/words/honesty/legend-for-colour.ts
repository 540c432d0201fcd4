import type { LegendForColour } from "../../../check/honesty/legend-for-colour.ts";
import type { Words } from "../../speaker.ts";

export const legendForColour: Words<LegendForColour> = {
  es: ({ how }) =>
    how === "no-label"
      ? "La leyenda tiene números y no dice de qué. Dale un nombre con su unidad en «label», dentro de «color»."
      : "Los colores de tu gráfico dicen algo, y no se sabe qué. Agrega «legend: true» dentro de «color» o escribe cada nombre junto a lo que pinta, con Plot.text.",
  en: ({ how }) =>
    how === "no-label"
      ? 'The legend has numbers and does not say of what. Give it a name with its unit in "label", inside "color".'
      : 'The colours of your chart mean something, and it is not said what. Add "legend: true" inside "color", or write each name beside what it colours, with Plot.text.',
};
