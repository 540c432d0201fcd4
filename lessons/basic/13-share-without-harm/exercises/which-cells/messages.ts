import type { Text } from "../../../../../src/i18n/locale.ts";

export default {
  "the-limit-itself": {
    es: "Esa celda dice 5. El límite de aquí es «de 1 a 4», y el 5 queda fuera por uno. Busca números más bajos.",
    en: 'That cell says 5. The limit used here is "from 1 to 4", and 5 is outside by one. Look for lower numbers.',
  },
  "large-enough": {
    es: "Ahí hay más de cuatro personas. Recorre las columnas de niñas y niños: ¿dónde hay un número de 1 a 4?",
    en: "There are more than four people there. Go down the columns of girls and boys: where is a number from 1 to 4?",
  },
  "name-of-the-place": {
    es: "El nombre de la provincia se puede publicar: lo que señala es el número bajo de al lado. Toca la celda del número.",
    en: "The name of the province can be published: what points at someone is the low number beside it. Tap the number's cell.",
  },
} satisfies Record<string, Text>;
