import type { Text } from "../../../../../src/i18n/locale.ts";

export default {
  "na-counted": {
    es: "Tu suma incluye el público de los eventos informativos. Esa actividad tiene la regla N/A: no cuenta personas asistidas. Agrega a filter una condición sobre la columna rule.",
    en: "Your sum includes the audience of the information events. That activity has the rule N/A: it counts no people assisted. Add to filter a condition on the column rule.",
  },
  "only-na": {
    es: "Dejaste justo lo que debía salir: las filas N/A. El signo de «distinto de» es !==.",
    en: 'You kept just what was to stay out: the N/A rows. The sign for "differs from" is !==.',
  },
  "rows-counted": {
    es: "Contaste filas. Una fila es el reporte de un mes y puede hablar de una persona o de mil: suma la columna beneficiaries.",
    en: "You counted rows. A row is one month's report and may speak of one person or of a thousand: add the column beneficiaries.",
  },
  "output-added": {
    es: "Sumaste output: ahí están los carnés, los folletos y los eventos. La columna de las personas es beneficiaries.",
    en: "You added output: that is where cards, leaflets and events are. The column of the people is beneficiaries.",
  },
  "highest-month": {
    es: "Tomaste el mes más alto. Eso vale para la regla MAX. Mira la regla de orientation: cada mes llegan otras personas.",
    en: "You took the highest month. That holds for the rule MAX. Look at the rule of orientation: other people come each month.",
  },
} satisfies Record<string, Text>;
