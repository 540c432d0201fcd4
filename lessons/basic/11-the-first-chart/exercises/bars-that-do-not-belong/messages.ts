import type { Text } from "../../../../../src/i18n/locale.ts";

export default {
  "the-longest-help": {
    es: "Señalaste los alimentos. Es una ayuda, de todo el país y de todo el año: se queda. Hay una barra aún más larga, y no es una ayuda.",
    en: "You pointed at food. It is one kind of help, for the whole country and the whole year: it stays. One bar is even longer, and it is no kind of help.",
  },
  "the-shortest-help": {
    es: "Señalaste una barra corta. Llegó a menos personas, y eso también es una respuesta: se queda. Busca las que hablan de otro lugar, de otro periodo o de todo a la vez.",
    en: "You pointed at a short bar. It reached fewer people, and that is an answer too: it stays. Look for those about another place, another period, or everything at once.",
  },
  "help-of-the-year": {
    es: "Señalaste una ayuda de todo el país y de todo el año: esa responde la pregunta. Lee los nombres y busca las que hablan de otra cosa.",
    en: "You pointed at help for the whole country and the whole year: it answers the question. Read the names, and look for those about something else.",
  },
} satisfies Record<string, Text>;
