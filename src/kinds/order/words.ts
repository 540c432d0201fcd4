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
  /** On paper. */
  numberAll: {
    es: "Escribe 1 en lo que va primero, 2 en lo que sigue, y así hasta el final",
    en: "Write 1 at what comes first, 2 at what comes next, and so on to the end",
  },
});
