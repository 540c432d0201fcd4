import type { Text } from "../../../../../src/i18n/locale.ts";

export default {
  "blank-group-dropped": {
    es: "Falta el grupo que tiene la celda vacía. Compara el total de tu tabla con las personas de alimentos de todo el año. ¿Qué condición del paso 2 deja gente fuera?",
    en: "The group with the blank cell is missing. Compare the total of your table with the people who received food in the whole year. Which condition of step 2 leaves people out?",
  },
  "only-the-blank": {
    es: "Ahora quedó solo el grupo sin socio. La pregunta quiere todos: los que tienen nombre y el que no. ¿Hace falta una condición sobre el socio?",
    en: "Now only the group without a partner is left. The question wants all of them: those with a name and the one without. Is a condition on the partner needed?",
  },
  "food-lost": {
    es: "El grupo vacío ya está, pero entraron todas las actividades. Deja en el paso 2 la condición de alimentos.",
    en: "The blank group is there now, but all activities came in. Keep the condition on food in step 2.",
  },
  "food-lost-blank-dropped": {
    es: "Quitaste la condición de alimentos. Vuelve a ponerla: la que deja gente fuera es la otra.",
    en: "You took the condition on food away. Put it back: the one that leaves people out is the other.",
  },
  "rows-counted": {
    es: "Ahora la tabla cuenta filas, y en cada fila hay muchas personas. En el paso 3 deja la suma.",
    en: "Now the table counts rows, and each row holds many people. Keep the sum in step 3.",
  },
  "by-organisation": {
    es: "Agrupaste por la organización que apela. La pregunta es por el socio que hizo el trabajo, aunque su celda esté vacía.",
    en: "You grouped by the appealing organisation. The question is about the partner that did the work, even where its cell is blank.",
  },
} satisfies Record<string, Text>;
