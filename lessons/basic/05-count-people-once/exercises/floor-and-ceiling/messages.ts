import type { Text } from "../../../../../src/i18n/locale.ts";

export default {
  swapped: {
    es: "El piso te quedó más alto que el techo. Piensa en el día de seis personas: ¿cuál de los dos números podía ser demasiado grande?",
    en: "Your floor came out higher than the ceiling. Think of the day with six people: which of the two numbers could be too large?",
  },
  "total-among-the-lines": {
    es: "Entre las líneas entró el total del área, y así cuentas a todas las personas una vez más. ¿Qué papel (role) tienen las líneas del recuadro?",
    en: "The area's total came in among the lines, so everyone is counted once more. Which role do the lines of the box have?",
  },
  "total-instead-of-lines": {
    es: "Tomaste el total del área, y por eso el piso y el techo son iguales. Los límites se calculan con las líneas de actividad. ¿Qué palabra las marca en role?",
    en: "You took the area's total, and so floor and ceiling are the same. The bounds are worked out from the lines of activities. Which word marks them in role?",
  },
  "text-instead-of-box": {
    es: "Tomaste las cifras del texto corrido. Ahí hay folletos y ferias junto a las personas. Las líneas que buscas están en la lista del recuadro.",
    en: "You took the figures of the running text. There are leaflets and fairs in there beside the people. The lines that you are looking for are in the list of the box.",
  },
  "whole-report": {
    es: "Entraron las líneas de todas las áreas. La pregunta es por Protección: hacen falta las dos condiciones, unidas con &&.",
    en: "The lines of every area came in. The question is about Protection: both conditions are needed, joined by &&.",
  },
  "sum-both-times": {
    es: "Pusiste la suma en los dos lugares. La suma no deja de contar a nadie, pero repite. ¿Qué número es seguro que no repite a nadie?",
    en: "You put the sum in both places. The sum leaves nobody out, but it repeats. Which number is sure to repeat nobody?",
  },
  "largest-both-times": {
    es: "Pusiste la línea más larga en los dos lugares. Con ella nadie se repite, pero alguien puede faltar. ¿Qué número no deja fuera a nadie?",
    en: "You put the longest line in both places. It repeats nobody, but someone may be missing. Which number leaves nobody out?",
  },
} satisfies Record<string, Text>;
