import type { Text } from "../../../../../src/i18n/locale.ts";

export default {
  fewer: {
    es: "La línea baja, y eso vio tu ojo. Lee los números del eje, de arriba abajo: ¿crecen o disminuyen?",
    en: "The line goes down, and that is what your eye saw. Read the numbers of the axis from top to bottom: do they grow or shrink?",
  },
  withdrawn: {
    es: "Retirar solicitudes haría bajar el número. Lee los tres números en el eje: ¿el de diciembre es más chico que el de enero?",
    en: "Withdrawn claims would make the number fall. Read the three numbers on the axis: is that of December smaller than that of January?",
  },
  slower: {
    es: "Para decir qué tan rápido baja, primero hay que ver si baja. Busca el 0 del eje: ¿está abajo o arriba?",
    en: "Before saying how fast it falls, see whether it falls. Look for the 0 of the axis: is it at the bottom or at the top?",
  },
} satisfies Record<string, Text>;
