import type { Text } from "../../../../../src/i18n/locale.ts";

export default {
  "partner-blank-where-none-is-used": {
    es: "Esa celda vacía está bien: la fila dice que no usa socio. Busca la que dice «Sí» y no lo nombra.",
    en: 'That blank cell is right: the row says that no partner is used. Look for the one that says "Yes" and names nobody.',
  },
  "partner-before-the-answer": {
    es: "Todavía no se sabe si ahí debe ir un socio. ¿Qué celda de esa fila hay que responder primero?",
    en: "Nobody knows yet whether a partner belongs there. Which cell of that row has to be answered first?",
  },
  "yes-blamed-for-the-blank": {
    es: "Esa fila vuelve, y su «Sí» está respondido. ¿Qué celda quedó sin llenar después de ese «Sí»?",
    en: 'That row does come back, and its "Yes" is answered. Which cell was left blank after that "Yes"?',
  },
  "partner-named": {
    es: "Ahí las dos columnas dicen lo mismo: usa socio, y está su nombre. Busca una fila en la que se contradigan.",
    en: "The two columns agree there: a partner is used, and here is its name. Look for a row in which they contradict each other.",
  },
  "organisation-as-in-the-list": {
    es: "Ese nombre está escrito como en la lista. Compara los demás letra por letra.",
    en: "That name is written as in the list. Compare the others letter by letter.",
  },
  "place-is-there": {
    es: "Pasco es un departamento del Perú: esa celda está bien. En la columna hay otra que no es un departamento, y una que no dice nada.",
    en: "Pasco is a department of Peru: that cell is right. The column has another that is no department, and one that says nothing.",
  },
  "month-is-there": {
    es: "Ahí está el mes, con su año. Busca la fila que no dice cuándo.",
    en: "The month is there, with its year. Look for the row that does not say when.",
  },
  "yes-or-no-is-there": {
    es: "Esa fila dice si usa socio, y la celda de al lado va con eso. Busca la que no responde.",
    en: "That row says whether a partner is used, and the cell beside it goes with that. Look for the one that does not answer.",
  },
} satisfies Record<string, Text>;
