import type { Text } from "../../../../../src/i18n/locale.ts";

export default {
  "the-limit-itself": {
    es: "Esa celda dice 5. El límite de aquí es «de 1 a 4», y el 5 queda fuera por uno. Busca números más bajos.",
    en: 'That cell says 5. The limit used here is "from 1 to 4", and 5 is outside by one. Look for lower numbers.',
  },
  "nobody-to-protect": {
    es: "Esa celda dice 0: ahí no hay nadie a quien reconocer. Quítala, y busca las que cuentan a alguien y son muy bajas.",
    en: "That cell says 0: there is nobody there to recognise. Take it off, and look for those that count somebody and are very low.",
  },
  "large-enough": {
    es: "Ahí hay más de cuatro personas. Recorre cada columna hasta abajo, con el límite «de 1 a 4».",
    en: 'There are more than four people there. Go down each column to its end, with the limit "from 1 to 4".',
  },
  "name-of-the-group": {
    es: "El nombre del grupo se puede publicar: lo que señala es un número bajo de su fila. Toca la celda del número.",
    en: "The name of the group can be published: what points at someone is a low number in its row. Tap the number's cell.",
  },
} satisfies Record<string, Text>;
