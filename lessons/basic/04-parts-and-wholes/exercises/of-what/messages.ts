import type { Text } from "../../../../../src/i18n/locale.ts";

export default {
  people: {
    es: "El recuadro no habla de personas: sus cifras son dólares. Busca qué dos cantidades de dinero compara.",
    en: "The box does not speak of people: its figures are dollars. Look for the two amounts of money that it compares.",
  },
  activities: {
    es: "El recuadro no cuenta actividades: sus cifras son dólares. Busca qué dos cantidades de dinero compara.",
    en: "The box does not count activities: its figures are dollars. Look for the two amounts of money that it compares.",
  },
  received: {
    es: "Lo recibido es la parte. ¿De qué cantidad más grande es parte?",
    en: "What was received is the part. Of which larger amount is it a part?",
  },
} satisfies Record<string, Text>;
