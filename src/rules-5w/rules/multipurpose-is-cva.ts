import { fold } from "../fold.ts";
import { sectorKey } from "../lists/sectors.ts";
import type { ReportRow } from "../report.ts";
import { rule } from "../rule.ts";

const isMultipurpose = ({ text }: ReportRow): boolean =>
  [text.sector, text.subsector].some((one) => one !== "" && sectorKey(one) === "multipurpose") ||
  [text.indicator, text.activity].some((one) => /\b(multi ?prop|multi ?purpose)/.test(fold(one)));

export const multipurposeIsCva = rule({
  id: "multipurpose-is-cva",
  since: 2019,
  needs: [["cva"], ["sector", "subsector", "activity", "indicator"]],
  looksAt: ["sector", "subsector", "activity", "cva"],
  title: { es: "Efectivo multipropósito sin CVA = Sí", en: "Multipurpose cash without CVA = Yes" },
  asks: { es: "El efectivo multipropósito siempre es CVA.", en: "Multipurpose cash is always CVA." },
  why: {
    es: "Es dinero entregado: si dice No, falta en el total de efectivo y cupones.",
    en: "It is money handed out: with a No it is missing from the total of cash and vouchers.",
  },
  rows: { es: "Filas de efectivo multipropósito", en: "Rows of multipurpose cash" },
  todo: {
    es: "Cambia CVA a Sí y completa el valor y el mecanismo.",
    en: "Change CVA to Yes and fill in the value and the mechanism.",
  },
  check: (row) => (row.yes.cva !== true && isMultipurpose(row) ? { cva: row.text.cva } : null),
  say: {
    es: ({ cva }) => `Es efectivo multipropósito y CVA ${cva === "" ? "está en blanco" : `dice «${cva}»`}.`,
    en: ({ cva }) => `It is multipurpose cash and CVA ${cva === "" ? "is blank" : `says "${cva}"`}.`,
  },
});
