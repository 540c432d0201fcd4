import type { Text } from "../../../../../src/i18n/locale.ts";

export default {
  "rows-counted": {
    es: "Eso es cuántas filas tiene cada departamento, no cuántas personas. Cambia el cálculo del paso 3 y elige la columna que guarda personas.",
    en: "That is how many rows each department has, not how many people. Change the calculation of step 3 and choose the column that holds people.",
  },
  "largest-row": {
    es: "Quedó la fila más alta de cada departamento. En las demás filas comieron otras personas: la regla de alimentos es SUM. ¿Qué cálculo las junta a todas?",
    en: "Only the highest row of each department was kept. In the other rows other people ate: the rule of food is SUM. Which calculation brings all of them together?",
  },
  "average-row": {
    es: "Eso es cuántas personas hay por fila, en promedio. La pregunta pide las personas de todas las filas de cada departamento.",
    en: "That is how many people there are per row, on average. The question asks for the people of all rows of each department.",
  },
  "rations-for-people": {
    es: "Sumaste lo entregado, que son raciones o platos. La pregunta es por personas: busca la columna que las cuenta.",
    en: "You added what was handed out: rations or meals. The question is about people: look for the column that counts them.",
  },
  "by-province": {
    es: "Agrupaste por provincia: sale una fila por cada provincia. Mira qué lugar nombra la pregunta y elige esa columna en el paso 3.",
    en: "You grouped by province: there is a row for each province. See which place the question names and choose that column in step 3.",
  },
  "by-month": {
    es: "Agrupaste por mes: la tabla dice cuándo, y te preguntan dónde. Cambia la columna del paso 3.",
    en: "You grouped by month: the table says when, and you are asked where. Change the column of step 3.",
  },
  "by-organisation": {
    es: "Agrupaste por organización: la tabla dice quién, y te preguntan dónde. Cambia la columna del paso 3.",
    en: "You grouped by organisation: the table says who, and you are asked where. Change the column of step 3.",
  },
  "department-and-month": {
    es: "Cada departamento sale una vez por mes. Para tener una sola fila de cada uno, agrupa por una columna nada más.",
    en: "Each department comes once a month. To get one row for each, group by a single column.",
  },
  "all-activities": {
    es: "Entraron todas las actividades: quedaron juntos alimentos, folletos y lo demás. La pregunta es solo por alimentos: vuelve a poner el filtro del paso 2.",
    en: "All activities came in: food, leaflets and the rest are together. The question is about food alone: put the filter of step 2 back.",
  },
} satisfies Record<string, Text>;
