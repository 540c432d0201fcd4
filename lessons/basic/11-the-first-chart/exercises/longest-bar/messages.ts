import type { Text } from "../../../../../src/i18n/locale.ts";

export default {
  food: {
    es: "Miraste solo las ayudas, y entre ellas alimentos es la mayor. El programa no distingue ayudas de otras filas: busca en el área alguna fila de personas con un número más grande.",
    en: "You looked only at the kinds of help, and food is the largest of those. The program can't tell help from other rows: look in the area for a row of persons with a bigger number.",
  },
  arrivals: {
    es: "Esa fila cuenta personas por día: su unidad es otra y el programa la deja fuera. Vuelve a leer la segunda parte de la condición.",
    en: "That row counts persons per day: its unit is another one, so the program leaves it out. Read the second half of the condition again.",
  },
  contingency: {
    es: "Esa fila sí entra al gráfico, pero cuenta unos días de junio en Tumbes. Compara su número con los de todo el año.",
    en: "That row does enter the chart, but it covers a few days of June in Tumbes. Compare its number with those of the whole year.",
  },
} satisfies Record<string, Text>;
