import type { Text } from "../../../../../src/i18n/locale.ts";

export default {
  rosa: {
    es: "Contar filas dos veces daría una diferencia cualquiera. Calcúlala y busca qué lugares la suman: los dos filtros no piden lo mismo.",
    en: "Counting rows twice could give any difference. Work it out and see which places add up to it: the two filters do not ask for the same.",
  },
  callao: {
    es: "Esos dos lugares suman más que la diferencia. Calcúlala otra vez: ¿es el Callao una provincia del departamento de Lima?",
    en: "Those two places come to more than the difference. Work it out again: is Callao a province of the department of Lima?",
  },
  luis: {
    es: "Luis pidió una provincia, y sus filas están todas. Mira el filtro de Rosa: ¿qué más entra en un departamento?",
    en: "Luis asked for one province, and all its rows are there. Look at Rosa's filter: what else comes into a department?",
  },
} satisfies Record<string, Text>;
