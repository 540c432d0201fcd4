import { formatNumber } from "../../i18n/format.ts";
import { rule } from "../rule.ts";

export const cvaNoWithValue = rule({
  id: "cva-no-with-value",
  since: 2019,
  needs: [["cva"], ["value", "mechanism"]],
  looksAt: ["cva", "value", "mechanism"],
  title: { es: "CVA = No, con valor o mecanismo", en: "CVA = No with a value or mechanism" },
  asks: {
    es: "Si la ayuda no fue en efectivo ni cupones, el valor y el mecanismo quedan en blanco.",
    en: "If the help was neither cash nor vouchers, value and mechanism stay blank.",
  },
  why: {
    es: "Quien filtra por CVA = Sí pierde ese dinero sin darse cuenta.",
    en: "Whoever filters by CVA = Yes loses that money without noticing.",
  },
  rows: { es: "Filas con CVA = No", en: "Rows with CVA = No" },
  todo: {
    es: "Cambia CVA a Sí, o borra el valor y el mecanismo.",
    en: "Change CVA to Yes, or clear the value and the mechanism.",
  },
  check: ({ yes, count, text }) => {
    if (yes.cva !== false) return null;
    const value = (count.value ?? 0) > 0 ? count.value : null;
    return value !== null || text.mechanism !== "" ? { value, mechanism: text.mechanism } : null;
  },
  say: {
    es: ({ value, mechanism }) =>
      `Dice CVA = No y tiene ${value === null ? `el mecanismo «${mechanism}»` : `${formatNumber(value, "es")} dólares`}.`,
    en: ({ value, mechanism }) =>
      `It says CVA = No and has ${value === null ? `the mechanism "${mechanism}"` : `${formatNumber(value, "en")} dollars`}.`,
  },
});
