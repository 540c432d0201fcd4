import type { Text } from "../../../../../src/i18n/locale.ts";

export default {
  "ranking-by-name": {
    es: "«¿Qué ayuda llegó a más personas?» pregunta por un tamaño. De la A a la Z, la respuesta queda perdida en el medio: ¿qué barra debe estar arriba?",
    en: '"Which help reached most people?" asks about size. From A to Z the answer gets lost in the middle: which bar should be at the top?',
  },
  "ranking-by-time": {
    es: "Las ayudas son de todo el año: no tienen mes. La pregunta compara tamaños: ¿qué barra debe estar arriba?",
    en: "The kinds of help are of the whole year: they have no month. The question compares sizes: which bar should be at the top?",
  },
  "months-by-size": {
    es: "Por tamaño, junio puede quedar antes que enero, y ya no se ve si las llegadas subieron o bajaron. ¿En qué orden pasaron los meses?",
    en: "By size, June may come before January, and no one sees whether arrivals rose or fell. In which order did the months go by?",
  },
  "months-by-name": {
    es: "De la A a la Z, abril va primero y enero queda después de agosto. ¿En qué orden pasaron los meses?",
    en: "From A to Z, April comes first and January after August. In which order did the months go by?",
  },
  "ages-by-size": {
    es: "Por tamaño, los adultos pueden quedar antes que los bebés, y se pierde la forma de la población. Las edades ya tienen un orden propio: ¿cuál?",
    en: "By size, adults may come before babies, and the shape of the population is lost. Ages have an order of their own: which one?",
  },
  "ages-by-name": {
    es: "Ordenadas como palabras, «18 a 59» puede quedar antes que «5 a 17». Las edades ya tienen un orden propio: ¿cuál?",
    en: 'Ordered like words, "18 to 59" may come before "5 to 17". Ages have an order of their own: which one?',
  },
  "list-by-size": {
    es: "Quien busca su departamento no sabe todavía si su número es grande o chico. ¿Cómo se busca un nombre en una lista de 25?",
    en: "Someone who looks for a department does not know yet whether its number is large or small. How do people find a name in a list of 25?",
  },
} satisfies Record<string, Text>;
