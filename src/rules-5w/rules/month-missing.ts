import { rowsOf, rule } from "../rule.ts";

export const monthMissing = rule({
  id: "month-missing",
  since: 2019,
  needs: [["month"]],
  looksAt: ["month"],
  title: { es: "Falta el mes", en: "Month missing" },
  asks: { es: "Cada fila dice de qué mes es.", en: "Each row says which month it is of." },
  why: {
    es: "Quien vuelve cada mes se cuenta una vez solo si se sabe de qué mes es cada fila.",
    en: "People who come back each month are counted once only if each row says its month.",
  },
  rows: rowsOf.all,
  todo: { es: "Escribe el mes como 2021-03.", en: "Write the month as 2021-03." },
  check: ({ text, month }) => (month === null ? { written: text.month } : null),
  say: {
    es: ({ written }) =>
      written === "" ? "El mes está en blanco." : `No pude leer «${written}» como un mes.`,
    en: ({ written }) =>
      written === "" ? "The month is blank." : `I could not read "${written}" as a month.`,
  },
});
