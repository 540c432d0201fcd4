import type { Text } from "../../../../src/i18n/locale.ts";

export default {
  "sum-where-max": {
    es: "Ya dejaste fuera N/A. Pero dentro del departamento sumaste las actividades, y quien recibió dos ayudas entró dos veces. Agrupa por actividad y quédate con la más alta.",
    en: "You have left N/A out. But you added the activities within the department, and whoever received two kinds of help came in twice. Group by activity and keep the highest.",
  },
  "plain-sum": {
    es: "Sumaste todas las filas del mes, también las N/A. Eso cuenta atenciones y público de eventos. Vuelve al paso 1 y luego al 2.",
    en: "You added all rows of the month, the N/A ones too. That counts services and the audience of events. Go back to step 1, then to step 2.",
  },
  "max-of-sums": {
    es: "Sumaste cada actividad en todo el país y tomaste la mayor: el máximo de las sumas. La regla pide la suma de los máximos. Agrupa primero por departamento.",
    en: "You added each activity over the whole country and took the largest: the maximum of the sums. The rule asks for the sum of the maxima. Group by department first.",
  },
  "areas-added": {
    es: "Tomaste la actividad más alta de cada área y sumaste las áreas. La misma persona puede estar en emergencia y en protección. Dentro del departamento, un solo máximo.",
    en: "You took the highest activity of each area and added the areas. The same person may be in emergency and in protection. Within the department, one maximum only.",
  },
  "highest-row": {
    es: "Tomaste la fila más alta de cada departamento: una organización en una provincia. Junta primero las filas de una misma actividad.",
    en: "You took the highest row of each department: one organisation in one province. Put the rows of the same activity together first.",
  },
  "highest-department": {
    es: "Tu respuesta es un solo departamento, el mayor. En los otros viven personas distintas: los departamentos se suman.",
    en: "Your answer is a single department, the largest. Different people live in the others: departments are added.",
  },
} satisfies Record<string, Text>;
