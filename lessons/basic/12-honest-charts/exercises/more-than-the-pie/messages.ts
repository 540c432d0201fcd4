import type { Text } from "../../../../../src/i18n/locale.ts";

export default {
  rounding: {
    es: "Redondear mueve cada parte en medio punto, como mucho: con ocho partes, cuatro puntos. Aquí sobran más de cien. ¿Qué le pasa a quien recibió alimentos y abrigo?",
    en: "Rounding moves each part by half a point at most: with eight parts, four points. Here there are over a hundred too many. What happens to someone who received food and shelter?",
  },
  typing: {
    es: "Puedes comprobarlo: cada porcentaje es correcto, si divides la línea entre el total del área. El problema aparece al ponerlos juntos. ¿Puede una persona estar en dos líneas?",
    en: "You can check it: each percentage is right when you divide its line by the area's total. The problem comes when they are put together. Can one person be in two lines?",
  },
  "wrong-total": {
    es: "El total es un piso, y quizá falten personas. Pero tendrían que faltar más de la mitad. Hay una razón más sencilla: piensa en quien recibió tres ayudas.",
    en: "The total is a floor, and perhaps people are missing. But more than half of them would have to be. There is a simpler reason: think of someone who received three kinds of help.",
  },
} satisfies Record<string, Text>;
