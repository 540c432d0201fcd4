import type { Text } from "../../../../../src/i18n/locale.ts";

export default {
  "all-by-size": {
    es: "Todo te quedó por tamaño. Piensa qué hace quien lee cada gráfico: ¿compara, busca un nombre o mira cómo cambia algo?",
    en: "All of it goes by size now. Think what the reader of each chart does: compare, look for a name, or see how something changes?",
  },
  "departments-exchanged": {
    es: "En las dos preguntas las barras son departamentos. Una compara tamaños; la otra busca un nombre. Mira cuál es cuál.",
    en: "In both questions the bars are departments. One compares sizes; the other looks for a name. See which is which.",
  },
  "ranking-by-name": {
    es: "«¿Qué departamentos recibieron más?» pregunta por un tamaño. De la A a la Z, la respuesta queda repartida: ¿qué barra debe estar arriba?",
    en: '"Which departments received most?" asks about size. From A to Z the answer is scattered: which bar should be at the top?',
  },
  "list-by-size": {
    es: "Quien busca Tacna no sabe todavía si su número es grande o chico. ¿Cómo se busca un nombre en una lista de 25?",
    en: "Someone who looks for Tacna does not know yet whether its number is large or small. How do people find a name in a list of 25?",
  },
  "months-by-size": {
    es: "Por tamaño, junio puede quedar antes que enero, y ya no se ve desde cuándo bajaron las llegadas. ¿En qué orden pasaron los meses?",
    en: "By size, June may come before January, and no one sees when arrivals began to fall. In which order did the months go by?",
  },
  "ages-by-size": {
    es: "Por tamaño, los 12 años pueden quedar antes que los 6, y ya no se ve dónde empieza a faltar gente. ¿Qué edad va después de cuál?",
    en: "By size, age 12 may come before age 6, and no one sees where pupils begin to be missing. Which age comes after which?",
  },
  "months-by-name": {
    es: "De la A a la Z, abril va primero y enero queda después de agosto. ¿En qué orden pasaron los meses?",
    en: "From A to Z, April comes first and January after August. In which order did the months go by?",
  },
  "ages-by-name": {
    es: "Ordenadas como palabras, «10 años» va antes que «5 años». ¿Qué edad va después de cuál?",
    en: 'Ordered like words, "10 years" comes before "5 years". Which age comes after which?',
  },
  "ranking-as-it-comes": {
    es: "Los departamentos no traen un orden propio, como los meses. La pregunta es cuáles recibieron más: ¿qué barra debe estar arriba?",
    en: "Departments have no order of their own, as months do. The question is which received most: which bar should be at the top?",
  },
  "list-as-it-comes": {
    es: "Los departamentos no traen un orden propio, como los meses. ¿Cómo se busca un nombre en una lista de 25?",
    en: "Departments have no order of their own, as months do. How do people find a name in a list of 25?",
  },
} satisfies Record<string, Text>;
