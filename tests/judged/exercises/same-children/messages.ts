import type { Text } from "../../../../src/i18n/locale.ts";

export default {
  "months-added": {
    es: "Sumaste los doce meses. Una niña que fue todo el año quedó contada doce veces. ¿Qué mes asegura que nadie se repite y vio a más niñas y niños?",
    en: "You added the twelve months. A girl who came all year is now counted twelve times. Which month is sure to repeat nobody and saw most children?",
  },
  "average-month": {
    es: "Sacaste el promedio de los meses. En los meses altos vinieron más niñas y niños que esos, y existen. El promedio deja fuera a una parte.",
    en: "You took the average of the months. In the high months more children came than that, and they exist. The average leaves some of them out.",
  },
  "last-month": {
    es: "Tomaste el último mes. Solo cuenta a quienes fueron en diciembre. La regla pide el mes más alto, sea cual sea.",
    en: "You took the last month. It counts only those who came in December. The rule asks for the highest month, whichever it is.",
  },
  "months-counted": {
    es: "Tu respuesta cuenta cuántos meses hay en la lista. Se pide a las niñas y niños del mes más alto.",
    en: "Your answer counts how many months are in the list. The question asks for the children of the highest month.",
  },
  "largest-row": {
    es: "Tomaste la fila más grande: una organización, en un lugar, en un mes. En ese mes trabajaron varias, con niñas y niños distintos. Suma primero las filas de cada mes.",
    en: "You took the largest row: one organisation, in one place, in one month. Several were at work that month, with different children. Add the rows of each month first.",
  },
  "largest-then-sum": {
    es: "Las dos operaciones están cambiadas: tomaste la fila mayor de cada mes y luego sumaste los meses. ¿En cuál de los dos pasos se repiten las mismas niñas y niños?",
    en: "The two operations have changed places: you took the largest row of each month and then added the months. In which of the two steps do the same children come again?",
  },
} satisfies Record<string, Text>;
