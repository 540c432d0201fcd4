import type { Text } from "../../../../../src/i18n/locale.ts";

export default {
  "total-left-in": {
    es: "Ya no se suman comunidades con personas. Pero el total del recuadro sigue entre sus líneas, y las contiene a todas. Mira la columna «Papel en el reporte».",
    en: 'Communities are no longer added to people. But the total of the box is still among its lines, and holds all of them. Look at the column "Role in the report".',
  },
  "communities-left-in": {
    es: "Sacaste el total. Entre las líneas queda una que no cuenta personas. Mira la columna «Unidad».",
    en: 'You took the total out. One of the lines that are left does not count people. Look at the column "Unit".',
  },
  "lines-counted": {
    es: "Tu respuesta dice cuántas líneas hay, no cuánto suman. En el último paso elige la suma de la columna «Valor».",
    en: 'Your answer says how many lines there are, not what they add up to. In the last step choose the sum of the column "Value".',
  },
  "only-the-total": {
    es: "Dejaste solo el total del recuadro. Se pide lo contrario: las líneas, sin el total.",
    en: "You kept the total of the box only. The opposite is asked for: the lines, without the total.",
  },
  "every-area": {
    es: "Se fue la condición del área: ahora suman las líneas de todos los recuadros. Se pide solo el de integración socioeconómica.",
    en: "The condition on the area is gone: the lines of all the boxes are added now. Only the box of socio-economic inclusion is asked for.",
  },
  "text-rows-too": {
    es: "El total ya no está. Pero entraron filas que vienen del texto del reporte, y el recuadro son solo sus líneas. Mira qué papeles dejas en «Papel en el reporte».",
    en: 'The total is gone. But rows that come from the text of the report came in, and the box is its lines only. See which roles you leave under "Role in the report".',
  },
} satisfies Record<string, Text>;
