import type { Text } from "../../../../../src/i18n/locale.ts";

export default {
  "plain-sum": {
    es: "Sumaste las dos veces. Dentro de un departamento, quien recibió comida y alojamiento quedó contado dos veces. ¿En cuál de las dos líneas hace falta otra operación?",
    en: "You added both times. Within a department, someone who received food and shelter is now counted twice. Which of the two lines needs another operation?",
  },
  "sum-then-largest": {
    es: "Las dos operaciones están cambiadas: sumaste las ayudas de cada departamento y te quedaste con un solo departamento. ¿Dónde puede repetirse la misma persona?",
    en: "The two operations have changed places: you added the help within each department and kept a single department. Where can the same person come twice?",
  },
  "largest-both-times": {
    es: "Tu respuesta cuenta a un solo departamento, el mayor. La regla cuenta por distintas a las personas de Tacna y a las de Lima. ¿Cómo se juntan sin perder a nadie?",
    en: "Your answer counts one department only, the largest. The rule takes the people in Tacna and those in Lima to be different. How do you join them without losing anyone?",
  },
  "largest-of-the-sums": {
    es: "Sumaste cada actividad en todo el país y tomaste la mayor. Pero en cada departamento manda otra actividad. Toma primero la mayor de cada departamento y suma después.",
    en: "You added each activity over the whole country and took the largest. But another activity leads in each department. Take the largest within each department first, and add afterwards.",
  },
  "largest-row": {
    es: "Tomaste la fila más grande de cada departamento: una organización en un lugar. Suma primero las filas de una misma actividad: ahí las personas son distintas.",
    en: "You took the largest row of each department: one organisation in one place. Add the rows of the same activity first: there, the people are different.",
  },
} satisfies Record<string, Text>;
