import type { Text } from "../../../../../src/i18n/locale.ts";

export default {
  "every-zero": {
    es: "Entraron también carnés, folletos, eventos y comunidades. Ahí el 0 está bien: no cuentan personas. Falta la condición sobre el indicador.",
    en: "Cards, leaflets, events and communities came in too. The 0 is right there: they count no people. The condition on the indicator is missing.",
  },
  "people-counted": {
    es: "Están las filas que cuentan personas, con 0 y sin 0. Falta la segunda condición: solo las que dicen 0.",
    en: "These are the rows that count people, with 0 and without. The second condition is missing: only those that say 0.",
  },
  "or-for-and": {
    es: "Entraron filas que cumplen una sola condición. Mira lo que dice el paso 2 al final: tienen que cumplirse las dos.",
    en: "Rows came in that meet only one condition. Look at the end of step 2: both have to hold.",
  },
  "with-people": {
    es: "Quedaron justo las otras: las filas con personas. La comparación está al revés.",
    en: "The others are left: the rows with people. The comparison is turned round.",
  },
  "leaflets-for-people": {
    es: "Elegiste el indicador que cuenta folletos: ahí un 0 de personas está bien. ¿Qué indicador cuenta personas?",
    en: "You chose the indicator that counts leaflets: 0 people is right there. Which indicator counts people?",
  },
  "by-activity": {
    es: "Las filas son las correctas, pero ahora el cuadro es por actividad. Para escribirle a alguien hace falta el nombre de la organización: deja el paso 3 como venía.",
    en: "The rows are right, but the summary is by activity now. To write to somebody you need the name of the organisation: leave step 3 as it came.",
  },
  "no-new-people": {
    es: "Miraste las personas nuevas. Una fila puede tener muchas personas y ninguna nueva. Mira los beneficiarios del mes.",
    en: "You looked at the new people. A row may have many people and none of them new. Look at the beneficiaries of the month.",
  },
} satisfies Record<string, Text>;
