import type { Text } from "../../../../../src/i18n/locale.ts";

export default {
  "value-and-mechanism-exchanged": {
    es: "Cambiaste las dos filas que dicen «CVA: Sí». A una le falta cuánto se entregó; a la otra, por qué medio. ¿Cuál es cuál?",
    en: 'You exchanged the two rows that say "CVA: Yes". One does not say how much was given, the other by which means. Which is which?',
  },
  "no-and-multipurpose-exchanged": {
    es: "Cambiaste las dos filas que dicen «CVA: No». En una, el monto contradice al «No»; en la otra, lo contradice el nombre de la actividad.",
    en: 'You exchanged the two rows that say "CVA: No". In one the amount contradicts the "No"; in the other the name of the activity does.',
  },
  "cva-value-zero": {
    es: "Esa fila sí dice por qué medio se entregó: dinero móvil. Mira su otro número.",
    en: "That row does say by which means it was given: mobile money. Look at its number.",
  },
  "mechanism-missing": {
    es: "Esa fila sí tiene un valor en dólares. ¿Qué otra celda le falta?",
    en: "That row does have a value in dollars. Which other cell is missing?",
  },
  "cva-no-with-value": {
    es: "Los cupones para alimentos no son efectivo multipropósito: solo compran alimentos. Compara el «No» con las dos celdas que siguen.",
    en: 'Food vouchers are no multipurpose cash: they buy food alone. Compare the "No" with the two cells after it.',
  },
  "multipurpose-is-cva": {
    es: "Esa fila no tiene valor ni mecanismo. Lo que contradice al «No» es otra cosa: lee qué actividad es.",
    en: 'That row has no value and no mechanism. Something else contradicts the "No": read which activity it is.',
  },
  "vouchers-without-value": {
    es: "Esa fila tiene valor. Lo que no cuadra es que el «No» diga que no hubo efectivo ni cupones.",
    en: 'That row has a value. What does not fit is a "No" that says there was neither cash nor vouchers.',
  },
  "transfer-without-value": {
    es: "El valor solo se exige donde CVA dice «Sí». Aquí dice «No». ¿Puede esa actividad no ser efectivo?",
    en: 'A value is only asked for where CVA says "Yes". Here it says "No". Can that activity be anything but cash?',
  },
  "transfer-without-mechanism": {
    es: "El mecanismo solo se exige donde CVA dice «Sí». Aquí dice «No». ¿Puede esa actividad no ser efectivo?",
    en: 'A mechanism is only asked for where CVA says "Yes". Here it says "No". Can that activity be anything but cash?',
  },
  "sector-and-indicator": {
    es: "Esa fila no nombra ninguna provincia. Lee qué sector es y qué cuenta: ¿van juntos?",
    en: "That row names no province. Read which sector it is and what it counts: do they go together?",
  },
  "adm2-in-adm1": {
    es: "Esa fila no dice qué cuenta. Tiene dos lugares: ¿el segundo está dentro del primero?",
    en: "That row does not say what it counts. It holds two places: does the second lie within the first?",
  },
} satisfies Record<string, Text>;
