import type { Text } from "../../../../../src/i18n/locale.ts";

export default {
  "total-filtered-in": {
    es: "Entraron filas que son totales de un área. Cada total contiene a sus actividades. En «Papel en el reporte» deja solo un valor.",
    en: 'Rows that are the total of an area came in. Each total holds its activities. Under "Role in the report" leave a single value.',
  },
  "totals-only": {
    es: "Dejaste los totales de las áreas. El pedido habla de actividades. Cambia el valor de «Papel en el reporte».",
    en: 'You kept the totals of the areas. The request speaks of activities. Change the value of "Role in the report".',
  },
  "or-for-and": {
    es: "Quedaron filas que cumplen una condición y no la otra: hay actividades pequeñas, y cifras que no son actividades. Abajo dice «se cumplen…»: las dos tienen que cumplirse.",
    en: 'Rows are left that meet one condition and not the other: small activities, and figures that are no activities. Further down it says "… must hold": both have to.',
  },
  "turned-round": {
    es: "Quedaron justo las otras: las que llegaron a menos personas. La comparación está al revés.",
    en: "The others are left: those that reached fewer people. The comparison is turned round.",
  },
  "smallest-first": {
    es: "Las filas son las del pedido. Falta el orden: quien lo lee quiere ver primero la más grande.",
    en: "The rows are those of the request. The order is missing: the reader wants to see the largest first.",
  },
  "sorted-as-text": {
    es: "Las filas son las del pedido, pero se ordenaron letra por letra, como texto. Por eso una cifra que empieza con 9 quedó antes que una que empieza con 1. Convierte la columna en números y ordena de nuevo.",
    en: "The rows are those of the request, but they were sorted letter by letter, as text. So a figure that starts with 9 came before one that starts with 1. Turn the column into numbers and sort again.",
  },
  "a-thousand-times-less": {
    es: "Quedaron todas las actividades, también las pequeñas: nada las deja fuera. En el paso 2 mira la condición sobre «Valor»: ¿está, y lleva los tres ceros?",
    en: 'All activities are left, the small ones too: nothing leaves them out. In step 2 look at the condition on "Value": is it there, with its three zeros?',
  },
} satisfies Record<string, Text>;
