import { messages } from "../../i18n/messages.ts";

export const spotWords = messages({
  name: { es: "Señalar", en: "Point out" },
  /** Behind the keys that every exercise has. */
  help: {
    es: "Tab te lleva al cuadro o al gráfico y te saca de él. Dentro, las flechas te mueven y Enter señala. Para quitar lo señalado, vuelve a pulsar.",
    en: "Tab takes you to the table or chart and out of it. Inside, the arrow keys move you and Enter points. To take it back, press again.",
  },
  pointAtCell: { es: "Señala una celda", en: "Point at one cell" },
  pointAtCells: { es: "Señala todas las celdas que correspondan", en: "Point at all cells that apply" },
  pointAtMark: { es: "Señala una parte del gráfico", en: "Point at one part of the chart" },
  pointAtMarks: { es: "Señala todas las partes que correspondan", en: "Point at all parts that apply" },
  pointInTable: { es: "Señalar en una tabla", en: "Point in a table" },
  // On paper.
  circleCell: { es: "Encierra una celda en un círculo", en: "Put a circle around one cell" },
  circleCells: {
    es: "Encierra en un círculo todas las celdas que correspondan",
    en: "Put a circle around all cells that apply",
  },
  circleMark: {
    es: "Encierra una parte del gráfico en un círculo",
    en: "Put a circle around one part of the chart",
  },
  circleMarks: {
    es: "Encierra en un círculo todas las partes que correspondan",
    en: "Put a circle around all parts that apply",
  },
});
