import { messages } from "../../i18n/messages.ts";

export const orderWords = messages({
  name: { es: "Ordenar", en: "Put in order" },
  /** Behind the keys that every exercise has. */
  help: {
    es: "Con el foco en un botón de la lista, las flechas arriba y abajo mueven ese elemento.",
    en: "With the focus on a button of the list, the up and down arrow keys move that item.",
  },
  orderAll: { es: "Ordena de arriba abajo", en: "Put in order, from the top down" },
  moveUp: { es: "Subir", en: "Move up" },
  moveDown: { es: "Bajar", en: "Move down" },
});
