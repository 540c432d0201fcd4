import type { Text } from "../../../../../src/i18n/locale.ts";

export default {
  "months-added": {
    es: "Aplicaste la regla a cada mes y sumaste los doce: quien vuelve está en todos. Junta primero los meses de cada actividad, con su regla, dentro de cada departamento.",
    en: "You applied the rule to each month and added all twelve: whoever comes back is in all of them. First put together the months of each activity, by its rule, within each department.",
  },
  "peak-month": {
    es: "Tomaste el mes más alto de todo el país. Así se pierden las actividades SUM, donde cada mes llegan otras personas. Los meses se juntan actividad por actividad.",
    en: "You took the highest month of the whole country. That loses the SUM activities, where other people come each month. Months are put together activity by activity.",
  },
  "plain-sum": {
    es: "Es la suma de todas las filas: cuenta a la misma persona en cada mes y en cada actividad. Son los tres pasos los que la vuelven personas.",
    en: "That is the sum of all rows: it counts the same person in each month and each activity. It takes the three steps to turn it into people.",
  },
  "max-of-sums": {
    es: "Juntaste bien los meses, pero tomaste la actividad más alta del país. En cada departamento puede ser otra: primero el máximo de cada departamento, después la suma.",
    en: "You put the months together well, but you took the country's highest activity. In each department it may be another one: first the maximum of each department, then the sum.",
  },
  "activities-added": {
    es: "Los meses están bien. Dentro de cada departamento sumaste las actividades: son atenciones. Ahí va el paso 2.",
    en: "The months are fine. Within each department you added the activities: those are services. That is the place for step 2.",
  },
  "max-everywhere": {
    es: "Tomaste el mes más alto en todas las actividades. Una de las cuatro tiene la regla SUM: mira rows[0].rule antes de juntar sus meses.",
    en: "You took the highest month in every activity. One of the four has the rule SUM: look at rows[0].rule before you put its months together.",
  },
} satisfies Record<string, Text>;
