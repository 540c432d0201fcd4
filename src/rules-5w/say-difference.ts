import { formatNumber } from "../i18n/format.ts";
import type { Locale } from "../i18n/locale.ts";
import type { Difference } from "./breakdown.ts";

/** One sentence for every breakdown, whose parts are named by `parts`. */
export const sayDifference = (
  parts: Record<Locale, string>,
): Record<Locale, (seen: Difference) => string> => ({
  es: ({ sum, total, isBlank, of }) => {
    const whole = of === "beneficiaries" ? "el total del mes" : "los beneficiarios nuevos";
    const verb = of === "beneficiaries" ? "es" : "son";
    return isBlank
      ? `${parts.es} están en blanco y ${whole} ${verb} ${formatNumber(total, "es")}.`
      : `${parts.es} suman ${formatNumber(sum, "es")} y ${whole} ${verb} ${formatNumber(total, "es")}.`;
  },
  en: ({ sum, total, isBlank, of }) => {
    const whole = of === "beneficiaries" ? "the month's total is" : "the new beneficiaries are";
    return isBlank
      ? `${parts.en} are blank and ${whole} ${formatNumber(total, "en")}.`
      : `${parts.en} add up to ${formatNumber(sum, "en")} and ${whole} ${formatNumber(total, "en")}.`;
  },
});
