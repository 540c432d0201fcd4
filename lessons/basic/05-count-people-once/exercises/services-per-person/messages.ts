import type { Text } from "../../../../../src/i18n/locale.ts";

export default {
  "upside-down": {
    es: "Tu número es menor que uno: dice cuánta persona le toca a cada atención. La pregunta va al revés. ¿Qué se reparte entre qué?",
    en: "Your number is below one: it says how much of a person there is for each service. The question goes the other way. What is shared out among what?",
  },
  "total-among-the-lines": {
    es: "Entre las líneas que sumaste está también el total del área. El total no es una línea más. Suma solo las ocho líneas del recuadro y divide otra vez.",
    en: "Among the lines that you added is the area's total as well. The total is not one more line. Add only the eight lines of the box and divide again.",
  },
  difference: {
    es: "Restaste las personas de las atenciones. El resultado dice cuántas atenciones hay de más, y no cuántas recibió cada quien. «Por persona» pide otra operación.",
    en: 'You took the people away from the services. The result says how many more services there are, and not how many each person received. "Per person" asks for another operation.',
  },
  "one-line-only": {
    es: "Dividiste una sola línea, la de alimentos. Eso dice qué parte de las personas recibió comida. Para las atenciones hacen falta todas las líneas.",
    en: "You divided one line only, the food. That says which part of the people received food. The services take all the lines.",
  },
  "whole-number": {
    es: "Redondeaste a un número entero. Aquí el decimal importa: media atención por persona, en tanta gente, son muchas atenciones. Escribe por lo menos un decimal.",
    en: "You rounded to a whole number. Here the decimal matters: half a service for each person, among so many, is a lot of services. Write at least one decimal.",
  },
  "services-not-shared": {
    es: "Ese número son todas las atenciones juntas. Falta repartirlas entre las personas asistidas. ¿En qué fila están?",
    en: "That number is all the services together. They still need to be shared out over the people assisted. In which row are they?",
  },
} satisfies Record<string, Text>;
