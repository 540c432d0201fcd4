import type { Text } from "../../../../src/i18n/locale.ts";

export default {
  "log-by-hand": {
    es: "Calculaste el logaritmo de cada número, y ahora el eje va de 1 a 6: nadie lee «3,1» como personas. Deja los números como son y cambia el tipo de la escala.",
    en: 'You took the logarithm of every number, and now the axis runs from 1 to 6: nobody reads "3.1" as people. Leave the numbers as they are and change the type of the scale.',
  },
  "bars-on-log": {
    es: "No se dibujó nada. Una barra sale del cero, y una escala logarítmica no tiene cero: ¿qué marca habla solo con su posición? Si ya son puntos, revisa el nombre de la columna.",
    en: "Nothing was drawn. A bar starts at zero, and a logarithmic scale has no zero: which mark speaks by position alone? If these are dots already, check the name of the column.",
  },
  "bars-kept": {
    es: "Veo barras en una escala lineal: todas menos una casi no se ven. Cambia dos piezas: la marca y el tipo de la escala.",
    en: "I see bars on a linear scale: all but one can hardly be seen. Change two pieces: the mark and the type of the scale.",
  },
  "venezuela-left-out": {
    es: "Quitaste a Venezuela y el resto se ve mejor. Aquí buscamos un gráfico donde quepan todos: devuélvela y deja que la escala haga el trabajo.",
    en: "You took Venezuela out and the rest shows better. Here we want a chart with room for all: bring it back and let the scale do the work.",
  },
  refugees: {
    es: "La marca y la escala están bien. La columna es otra: cuenta a quienes ya fueron reconocidos como refugiados. Vuelve a la de solicitantes.",
    en: "The mark and the scale are right. The column is another: it counts people already recognised as refugees. Go back to the asylum-seekers.",
  },
  shares: {
    es: "Tus puntos muestran partes de Venezuela, no personas. Deja la columna como está y cambia solo el tipo de la escala.",
    en: "Your dots show fractions of Venezuela, not people. Leave the column as it is and change only the type of the scale.",
  },
  "linear-dots": {
    es: "Ya son puntos. Cuatro de ellos siguen pegados al borde, porque la escala es lineal. Cambia su tipo.",
    en: "They are dots now. Four of them still stick to the edge, because the scale is linear. Change its type.",
  },
} satisfies Record<string, Text>;
