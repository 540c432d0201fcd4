import type { Text } from "../../../../../src/i18n/locale.ts";

export default {
  "largest-department": {
    es: "De cada área quedó el número de un solo departamento, y los demás se perdieron. Mira dos cosas: que el paso 4 separe los departamentos, y que el paso 5 los sume.",
    en: "Of each area the number of a single department is left, and the others are lost. Look at two things: that step 4 keeps the departments apart, and that step 5 adds them.",
  },
  "one-department-an-activity": {
    es: "De cada actividad quedó un solo departamento, el más alto, y los demás se perdieron. ¿Dónde puede repetirse la misma persona: entre departamentos o entre actividades de uno?",
    en: "Of each activity only one department was kept, the highest, and the others are lost. Where may the same person come twice: across departments, or across activities of one?",
  },
  "activities-added": {
    es: "El paso 4 separa también las actividades, así que no elige ninguna: se suman todas. Quien recibió dos ayudas está dos veces. ¿Qué columna sobra en el paso 4?",
    en: "Step 4 keeps the activities apart as well, so it chooses none: all of them are added. Someone who received two kinds of help is there twice. Which column is too many in step 4?",
  },
  "one-department-an-area": {
    es: "Las columnas del paso 4 están bien. Los cálculos cambiaron de lugar: la suma quedó dentro del departamento, y el valor más alto entre departamentos. Ponlos al revés.",
    en: "The columns of step 4 are right. The calculations changed places: the sum is within the department, and the largest value across departments. Turn them round.",
  },
  "largest-row": {
    es: "Tomaste la fila más alta de cada departamento: una sola organización. Suma primero las filas de cada actividad, como hacía el paso 3.",
    en: "You took the highest row of each department: a single organisation. Add the rows of each activity first, as step 3 did.",
  },
  "rows-counted": {
    es: "Eso es cuántas filas tiene cada área. Se pide a las personas: deja la suma y el valor más alto como venían.",
    en: "That is how many rows each area has. The question is about people: keep the sum and the largest value as they came.",
  },
} satisfies Record<string, Text>;
