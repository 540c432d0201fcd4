import type { Text } from "../../../../../src/i18n/locale.ts";

export default {
  rosa: {
    es: "Contar dos veces daría cualquier diferencia. Réstala y mira los filtros: uno dice «Departamento» y el otro «Provincia». ¿Qué lugares entran en uno solo?",
    en: 'Counting twice could give any difference. Work it out and look at the filters: one says "Department", the other "Province". Which places come into one alone?',
  },
  callao: {
    es: "Esos dos lugares suman más que la diferencia. Réstala otra vez: ¿es el Callao una provincia del departamento de Lima?",
    en: "Those two places come to more than the difference. Work it out again: is Callao a province of the department of Lima?",
  },
  luis: {
    es: "Luis pidió una provincia, y sus filas están todas. Mira el filtro de Rosa: ¿qué más entra en un departamento?",
    en: "Luis asked for one province, and all its rows are there. Look at Rosa's filter: what else comes into a department?",
  },
} satisfies Record<string, Text>;
