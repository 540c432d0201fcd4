import type { Text } from "../../../../../src/i18n/locale.ts";

export default {
  "total-by-hand": {
    es: "Ahora la suma da, porque bajaste el total. Pero el total se confirmó con las firmas: hay 13 personas que ya no están. La respuesta nombra otra celda.",
    en: "It adds up now, because you lowered the total. But the total was confirmed with the signatures: 13 people are gone. The reply names another cell.",
  },
  "into-the-largest": {
    es: "La suma da, pero pusiste las 13 personas donde nadie dijo que estaban. ¿Qué tipo nombra la respuesta?",
    en: "It adds up, but you put the 13 people where nobody said they were. Which type does the reply name?",
  },
  "added-to-the-old": {
    es: "Sumaste lo nuevo a lo que había. La respuesta dice cuántas son en total en ese tipo: reemplaza el número.",
    en: "You added the new number to the old. The reply says how many there are in that type altogether: replace the number.",
  },
  "total-raised": {
    es: "La comunidad de acogida está bien. Pero subiste también el total, y la respuesta dice que ya estaba bien.",
    en: "The host community is right. But you raised the total as well, and the reply says that it was right already.",
  },
  "total-as-if-old-types-held": {
    es: "La comunidad de acogida está bien. Pero bajaste también el total, y la respuesta dice que ya estaba bien. Suma otra vez los cinco tipos.",
    en: "The host community is right. But you lowered the total as well, and the reply says that it was right already. Add the five types up again.",
  },
  "the-difference-alone": {
    es: "Pusiste las que faltaban, y se fueron las que ya estaban. La respuesta dice cuántas son en total en ese tipo.",
    en: "You put the missing ones in, and those who were there are gone. The reply says how many there are in that type altogether.",
  },
} satisfies Record<string, Text>;
