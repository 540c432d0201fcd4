import type { Text } from "../../../../../src/i18n/locale.ts";

export default {
  "first-row": {
    es: "Esa cifra no debería ir primera, es verdad. Pero las que están mal puestas son otras dos, que deberían ir encima. ¿Cuáles?",
    en: "That figure should not stand first, true. But the misplaced ones are two others, which belong above it. Which ones?",
  },
  "in-its-place": {
    es: "Esa cifra es menor que la de arriba: va bien. Busca dónde un número salta y es mayor que el anterior.",
    en: "That figure is smaller than the one above: it is all right. Look for a number that jumps and is larger than the one before.",
  },
  "name-of-the-row": {
    es: "Señalaste el nombre de una ayuda. La lista dice estar ordenada por personas: mira esa columna.",
    en: "You pointed at the name of a kind of help. The list claims to be sorted by people: look at that column.",
  },
} satisfies Record<string, Text>;
