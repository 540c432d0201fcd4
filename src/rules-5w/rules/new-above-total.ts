import { formatNumber } from "../../i18n/format.ts";
import { rowsOf, rule } from "../rule.ts";

export const newAboveTotal = rule({
  id: "new-above-total",
  since: 2019,
  needs: [["new_beneficiaries"], ["beneficiaries"]],
  looksAt: ["new_beneficiaries", "beneficiaries"],
  title: { es: "Más nuevos que el total", en: "More new ones than the total" },
  asks: {
    es: "Los beneficiarios nuevos son parte del total del mes.",
    en: "New beneficiaries are part of the month's total.",
  },
  why: {
    es: "Los nuevos son los que no se contaron antes: no pueden ser más que todos.",
    en: "The new ones are those who were not counted before: they cannot be more than all.",
  },
  rows: rowsOf.all,
  todo: {
    es: "Revisa las dos columnas: puede que estén cambiadas.",
    en: "Look at both columns: they may be swapped.",
  },
  check: ({ count }) => {
    const [fresh, total] = [count.new_beneficiaries ?? 0, count.beneficiaries ?? 0];
    return fresh > total ? { fresh, total } : null;
  },
  say: {
    es: ({ fresh, total }) =>
      `Dice ${formatNumber(fresh, "es")} nuevos de un total de ${formatNumber(total, "es")}.`,
    en: ({ fresh, total }) =>
      `It says ${formatNumber(fresh, "en")} new ones of a total of ${formatNumber(total, "en")}.`,
  },
});
