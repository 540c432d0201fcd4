import type { Text } from "../../../../../src/i18n/locale.ts";

export default {
  topic: {
    es: "Ese título dice de qué trata el gráfico, como la etiqueta de una carpeta. Quien mira cinco segundos se queda sin la respuesta: busca el título que la da.",
    en: "That title tells what the chart is about, like the label on a folder. Someone with five seconds leaves without the answer: look for the title that gives it.",
  },
  summed: {
    es: "Ese título suma las barras, y una persona puede estar en varias. El área entera asistió a muchas menos personas que esa suma: busca un título que compare.",
    en: "That title adds the bars up, and one person may be in several. The whole area assisted far fewer people than that sum: look for a title that compares.",
  },
  need: {
    es: "El gráfico muestra a cuántas personas llegó cada ayuda. La necesidad no está en estos datos: busca un título que diga solo lo que se ve.",
    en: "The chart shows how many people each kind of help reached. Need isn't in these data: look for a title that says only what can be seen.",
  },
} satisfies Record<string, Text>;
