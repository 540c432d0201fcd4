import type { Text } from "../../../../../src/i18n/locale.ts";

export default {
  "zero-kept": {
    es: "La línea sigue cayendo a cero en cinco meses. El cero lo pone «?? 0», que se lee «y si no hay dato, 0». ¿Qué palabra de JavaScript dice «no hay»?",
    en: 'The line still falls to zero in five months. The zero comes from "?? 0", which reads "and if there is no value, 0". Which word of JavaScript says "there is none"?',
  },
  "joined-over": {
    es: "Ya no hay ceros. Pero sin esas filas la línea cruza el hueco en recto, como si alguien hubiera medido el camino. Deja los meses en la tabla, sin número.",
    en: "The zeros are gone. But without those rows the line crosses the gap in a straight stroke, as if someone had measured the way. Leave the months in the table, without a number.",
  },
  dots: {
    es: "Solo puntos: es una salida honesta, nadie inventa el camino. Aquí se pide una línea que se corte donde no hay dato.",
    en: "Dots only: that is an honest way out, nobody invents the way between. Here a line is asked for that breaks where there is no data.",
  },
  "carried-forward": {
    es: "Rellenaste los meses sin dato con el mes anterior. Parece un dato, y nadie lo contó. Deja el hueco a la vista.",
    en: "You filled the months without data with the month before. It looks like data, and nobody counted it. Leave the gap to be seen.",
  },
  "average-filled": {
    es: "Rellenaste los huecos con el promedio. La línea queda entera, pero cinco de sus puntos los inventó el programa. Deja el hueco a la vista.",
    en: "You filled the gaps with the average. The line is whole, but the program made up five of its points. Leave the gap to be seen.",
  },
  "one-instead": {
    es: "Cambiaste el 0 por un 1: la línea cae igual. No busques otro número: hace falta decir que no hay número.",
    en: "You changed the 0 into a 1: the line falls all the same. Do not look for another number: what is needed is to say that there is none.",
  },
  "only-summer": {
    es: "Dejaste solo los meses seguidos, de junio a agosto. Marzo y diciembre sí tienen dato: muéstralos, y que se vea el hueco.",
    en: "You kept only the months in a row, June to August. March and December do have data: show them, and let the gap be seen.",
  },
} satisfies Record<string, Text>;
