import type { Text } from "../../../../../src/i18n/locale.ts";

const over: Text = {
  es: "«Más de 20» busca por encima de 20. Elegiste una condición que busca por debajo: ¿con 30 inscritos se abre?",
  en: '"More than 20" looks above 20. You chose a condition that looks below: with 30 signed up, does it open?',
};

const under: Text = {
  es: "«Menos de 20» busca por debajo de 20. Elegiste una condición que busca por encima: ¿con 30 inscritos se abre?",
  en: '"Fewer than 20" looks below 20. You chose a condition that looks above: with 30 signed up, does it open?',
};

export default {
  "limits-swapped-above": {
    es: "«Más de» y «o más» están cambiados. Solo en uno de los dos entra quien tiene justo 20. ¿En cuál?",
    en: '"More than" and "or more" have changed places. Only in one of them does exactly 20 come in. In which?',
  },
  "limits-swapped-below": {
    es: "«Hasta» y «menos de» están cambiados. Solo en uno de los dos entra quien tiene justo 20. ¿En cuál?",
    en: '"Up to" and "fewer than" have changed places. Only in one of them does exactly 20 come in. In which?',
  },
  "limit-let-in": {
    es: "Para «más de 20» elegiste una condición en la que 20 entra. ¿20 es más de 20?",
    en: 'For "more than 20" you chose a condition that lets 20 in. Is 20 more than 20?',
  },
  "limit-left-out": {
    es: "Para «20 o más» elegiste una condición que deja fuera a 20. La frase lo nombra.",
    en: 'For "20 or more" you chose a condition that leaves 20 out. The phrase names it.',
  },
  "up-to-left-out": {
    es: "Para «hasta 20» elegiste una condición que deja fuera a 20. Si un salón es para hasta 20 personas, ¿caben 20?",
    en: 'For "up to 20" you chose a condition that leaves 20 out. If a room is for up to 20 people, do 20 fit in?',
  },
  "under-let-in": {
    es: "Para «menos de 20» elegiste una condición en la que 20 entra. ¿20 es menos de 20?",
    en: 'For "fewer than 20" you chose a condition that lets 20 in. Is 20 fewer than 20?',
  },
  "up-to-turned-round": {
    es: "«Hasta 20» es un techo: los números quedan por debajo. Elegiste una condición que los busca por encima.",
    en: '"Up to 20" is a ceiling: the numbers lie below. You chose a condition that looks above.',
  },
  "or-more-turned-round": {
    es: "«20 o más» es un piso: los números quedan por encima. Elegiste una condición que los busca por debajo.",
    en: '"20 or more" is a floor: the numbers lie above. You chose a condition that looks below.',
  },
  "over-for-under": over,
  "over-for-up-to": over,
  "or-more-for-under": {
    es: "«20 o más» es un piso: los números quedan por encima. Elegiste una condición que los busca por debajo.",
    en: '"20 or more" is a floor: the numbers lie above. You chose a condition that looks below.',
  },
  "up-to-for-over": {
    es: "«Hasta 20» es un techo: los números quedan por debajo. Elegiste una condición que los busca por encima.",
    en: '"Up to 20" is a ceiling: the numbers lie below. You chose a condition that looks above.',
  },
  "under-for-over": under,
  "under-for-or-more": under,
} satisfies Record<string, Text>;
