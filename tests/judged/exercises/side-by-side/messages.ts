import type { Text } from "../../../../src/i18n/locale.ts";

export default {
  "of-the-services": {
    es: "Las barras ya están una debajo de otra. Pero divides entre las atenciones, y alimentos queda en 27 %. ¿Qué parte de las personas asistidas recibió alimentos?",
    en: "The bars stand one below the other now. But you divide by the services, and food comes out as 27%. What part of the people assisted received food?",
  },
  "still-stacked": {
    es: "El divisor es correcto, pero las ocho partes siguen en fila y pasan de 100. Dale a cada ayuda su propio lugar con el canal «y».",
    en: 'The divisor is right, but the eight parts still stand in a row and go beyond 100. Give each kind of help its own place with the channel "y".',
  },
  counts: {
    es: "Tus barras son personas, y son correctas. La lámina pide qué parte de las personas asistidas recibió cada ayuda: falta dividir.",
    en: "Your bars are people, and they are right. The slide asks what part of the people assisted received each kind of help: the division is missing.",
  },
  inverted: {
    es: "Dividiste al revés: la barra más larga es ahora la ayuda que llegó a menos personas. La parte va arriba; el total, abajo.",
    en: "You divided the other way round: the longest bar is now the help that reached fewest people. The part goes on top; the whole, below.",
  },
  "total-among-parts": {
    es: "Entró el total del área, con una barra de 100. No es una ayuda más: quítalo de las filas.",
    en: "The area's total came in, with a bar of 100. It is not one more kind of help: take it out of the rows.",
  },
  "of-the-largest": {
    es: "Mediste cada ayuda contra alimentos, que así llega a 100. El total de la pregunta es el de las personas asistidas: «assisted».",
    en: 'You measured each kind of help against food, which so reaches 100. The whole in the question is the people assisted: "assisted".',
  },
} satisfies Record<string, Text>;
