import type { Text } from "../../../../../src/i18n/locale.ts";

export default {
  "callao-left-out": {
    es: "Está la provincia de Lima y falta la del Callao. En la columna de provincias, su código tiene cuatro cifras después de «PE».",
    en: 'The province of Lima is there, that of Callao is missing. In the column of provinces its code has four digits after "PE".',
  },
  "lima-left-out": {
    es: "Está el Callao y falta la provincia de Lima. Añade su código a los valores de la condición.",
    en: "Callao is there, the province of Lima is missing. Add its code to the values of the condition.",
  },
  "departments-for-provinces": {
    es: "Ya está el Callao, pero entró todo el departamento de Lima, con Huaral y Cañete. ¿Qué columna distingue las provincias?",
    en: "Callao is there, but the whole department of Lima came in, with Huaral and Cañete. Which column tells provinces apart?",
  },
  "whole-department": {
    es: "Todavía es el departamento de Lima entero, con Huaral y Cañete y sin el Callao. ¿Qué columna distingue las provincias?",
    en: "It is still the whole department of Lima, with Huaral and Cañete and without Callao. Which column tells provinces apart?",
  },
  "largest-row": {
    es: "Las filas son las que hacían falta. El último paso tomó la más grande y dejó las demás: aquí se suman.",
    en: "The rows are the ones that were needed. The last step took the largest and left the others: here they are added.",
  },
} satisfies Record<string, Text>;
