import type { Text } from "../../../../../src/i18n/locale.ts";

export default {
  "two-faults-left": {
    es: "Ya están las dos áreas. Faltan dos cosas en el paso 3: entran totales, y la línea que tiene justo 100 000 queda fuera.",
    en: "Both areas are there now. Two things are left in step 3: totals come in, and the line with exactly 100,000 stays out.",
  },
  "total-filtered-in": {
    es: "Entran los totales de las áreas, que contienen a sus actividades. Añade al paso 3 una condición sobre «Papel en el reporte».",
    en: 'The totals of the areas come in, and they hold their activities. Add a condition on "Role in the report" to step 3.',
  },
  "limit-left-out": {
    es: "Falta la línea de integración, que tiene justo 100 000. Mira dos cosas: que su área esté en el paso 2, y que la comparación del paso 3 deje entrar el límite.",
    en: "The line of integration, with exactly 100,000, is missing. Look at two things: that step 2 holds its area, and that the comparison of step 3 lets the limit in.",
  },
  "inclusion-only": {
    es: "Dejaste solo la integración socioeconómica. El pedido nombra dos áreas: ¿cómo se juntan las dos condiciones?",
    en: "You kept the socio-economic inclusion only. The request names two areas: how are the two conditions joined?",
  },
  "every-area": {
    es: "Entró también Protección: se fue la condición del área. El pedido nombra dos áreas.",
    en: "Protection came in too: the condition on the area is gone. The request names two areas.",
  },
} satisfies Record<string, Text>;
