import type { Text } from "../../../../../src/i18n/locale.ts";

export default {
  all: {
    es: "Al hablar decimos «las de Protección y las de Integración socioeconómica», y pensamos en todas. El filtro mira una sola fila. ¿Puede una fila tener dos áreas?",
    en: 'When we talk we say "those of Protection and those of Inclusion", and mean all of them. The filter looks at a single row. Can one row have two areas?',
  },
  "first-area": {
    es: "El filtro no se queda con la primera condición: con «y» exige las dos. ¿Qué fila cumple las dos?",
    en: 'The filter does not stop at the first condition: with "and" it demands both. Which row meets both?',
  },
} satisfies Record<string, Text>;
