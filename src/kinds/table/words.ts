import { messages } from "../../i18n/messages.ts";

export const tableWords = messages({
  name: { es: "Llenar una tabla", en: "Fill in a table" },
  /** Behind the keys that every exercise has. */
  help: {
    es: "Las flechas y Enter te llevan a la celda de al lado o de abajo; Tab, a la siguiente y fuera de la tabla. Esc devuelve lo que había en la celda. Puedes copiar varias celdas en Excel y pegarlas aquí: se reparten desde la celda en que estás.",
    en: "The arrow keys and Enter take you to the cell beside or below; Tab to the next one and out of the table. Esc brings back what was in the cell. You can copy several cells in Excel and paste them here: they spread from the cell that you are in.",
  },
  fillIn: { es: "Llena la tabla", en: "Fill in the table" },
  /** On paper, where cells hold something that may be wrong. */
  correctByHand: {
    es: "Llena la tabla. Donde ya hay algo y está mal, táchalo y escribe al lado",
    en: "Fill in the table. Where something stands already and is wrong, cross it out and write beside it",
  },
});
