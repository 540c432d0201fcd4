import type { Text } from "../../../../../src/i18n/locale.ts";

export default {
  seven: {
    es: "Siete son las filas de antes. Al agrupar, las que dicen el mismo departamento se juntan. ¿Qué nombres distintos hay en esa columna?",
    en: "Seven are the rows from before. Grouping joins those that name the same department. Which different names are in that column?",
  },
  six: {
    es: "Seis son las organizaciones distintas. Se agrupa por departamento: recorre esa columna y cuenta sus nombres, cada uno una vez.",
    en: "Six are the different organisations. The grouping goes by department: run down that column and count its names, each of them once.",
  },
  one: {
    es: "Una sola fila saldría si sumaras todo, sin agrupar. Aquí cada departamento guarda su propia fila.",
    en: "A single row would come from adding everything, without groups. Here each department keeps a row of its own.",
  },
} satisfies Record<string, Text>;
