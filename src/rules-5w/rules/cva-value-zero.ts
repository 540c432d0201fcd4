import { rowsOf, rule } from "../rule.ts";

export const cvaValueZero = rule({
  id: "cva-value-zero",
  since: 2019,
  needs: [["cva"], ["value"]],
  looksAt: ["cva", "value"],
  title: { es: "Efectivo o cupones sin valor", en: "Cash or vouchers without a value" },
  asks: {
    es: "Si la ayuda fue en efectivo o cupones, dice cuántos dólares.",
    en: "If the help was cash or vouchers, it says how many dollars.",
  },
  why: {
    es: "El monto entregado en el país se suma de esta columna.",
    en: "The amount handed out in the country is added up from this column.",
  },
  rows: rowsOf.cva,
  todo: {
    es: "Escribe el valor en dólares, o cambia CVA a No.",
    en: "Write the value in dollars, or change CVA to No.",
  },
  check: ({ yes, count }) =>
    yes.cva === true && (count.value === null || count.value === 0) ? { value: count.value } : null,
  say: {
    es: ({ value }) => `Dice CVA = Sí y el valor ${value === null ? "está en blanco" : "es 0"}.`,
    en: ({ value }) => `It says CVA = Yes and the value is ${value === null ? "blank" : "0"}.`,
  },
});
