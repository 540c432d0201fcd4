import type { Text } from "../../../../src/i18n/locale.ts";

export default {
  "rows-counted": {
    es: "Tus barras miden 1 o 2: «count» contó filas, y la tabla ya estaba agregada. Dale a «x» la columna que guarda las personas.",
    en: 'Your bars are 1 or 2 long: "count" counted rows, and the table was aggregated already. Give "x" the column that holds the people.',
  },
  "no-status": {
    es: "Los largos son correctos. Falta ver quién ya es refugiado y quién espera respuesta: usa la tabla «long», y da el color a «status».",
    en: 'The lengths are right. Your chart doesn\'t show who is a refugee already and who still waits for an answer: use the table "long", and give the colour to "status".',
  },
  "bars-overlap": {
    es: "Las dos barras de cada origen empiezan en 0 y una tapa a la otra. Con «x» en vez de «x1» y «x2», Plot las pone una detrás de otra.",
    en: 'Both bars of each origin start at 0, and one hides the other. With "x" in place of "x1" and "x2", Plot puts one behind the other.',
  },
  shares: {
    es: "Todas tus barras miden lo mismo: muestran proporciones. La pregunta es cuántas personas son: deja que cada barra tenga su largo.",
    en: "All your bars are equally long: they show shares. The question is how many people: let each bar have its own length.",
  },
  "only-asylum-seekers": {
    es: "Tu gráfico muestra a quienes esperan respuesta. Quienes ya son refugiados también pidieron protección: usa la tabla «long», que tiene a ambos.",
    en: 'Your chart shows the people waiting for an answer. Those already recognised asked for protection too: use the table "long", which has both.',
  },
  "grouped-by-status": {
    es: "Tu gráfico responde otra pregunta: cuántas personas hay en cada condición. La nuestra es de dónde vienen: cambia de lugar los canales «y» y «fill».",
    en: 'Your chart answers another question: how many people there are in each status. Ours is where they come from: swap the channels "y" and "fill".',
  },
} satisfies Record<string, Text>;
