import type { Text } from "../../../../src/i18n/locale.ts";

export default {
  "counted-again": {
    es: "Todas tus barras miden 1. La tabla «perYear» ya tiene una fila por año, y la transformación cuenta esas filas. Dile a la marca qué columna tiene las personas.",
    en: 'All your bars are 1 long. The table "perYear" already has one row a year, and the transform counts those rows. Tell the mark which column holds the people.',
  },
  "origins-counted": {
    es: "Tus barras crecen despacio y llegan a unas decenas: cuentan filas, y cada fila es un país de origen. La pregunta es por personas: ¿qué columna se suma?",
    en: "Your bars grow slowly and reach some tens: they count rows, and each row is a country of origin. The question is about people: which column should be added up?",
  },
  "mean-of-origins": {
    es: "Cada barra es el promedio por país de origen. Un promedio entre Venezuela y países con cinco personas no describe a nadie: ¿qué reductor da el total?",
    en: "Each bar is the mean per country of origin. A mean of Venezuela and countries with five people describes nobody: which reducer gives the total?",
  },
  "largest-origin": {
    es: "Cada barra muestra solo el país con más solicitantes. Los demás también están en el Perú: ¿qué reductor los incluye a todos?",
    en: "Each bar shows only the country with most asylum-seekers. The others are in Peru too: which reducer includes all of them?",
  },
  "years-piled-up": {
    es: "Tus barras nunca bajan: sumaste cada año a los anteriores. Son personas presentes a fin de año, y muchas siguen ahí al siguiente. Muestra cada año por sí solo.",
    en: "Your bars never go down: you added each year to those before it. These are people present at year end, and many are still there a year later. Show each year by itself.",
  },
  refugees: {
    es: "Sumaste bien, una sola vez, pero otra columna: esas personas ya tienen reconocida su condición de refugiadas. Aquí preguntamos por quienes esperan respuesta.",
    en: "You added correctly, and only once, but another column: those people have already been recognised as refugees. Here we ask about people still waiting for an answer.",
  },
} satisfies Record<string, Text>;
