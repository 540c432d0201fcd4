import { fold } from "../fold.ts";
import { sectorKey } from "../lists/sectors.ts";
import type { ReportRow } from "../report.ts";
import { rule } from "../rule.ts";

const isCapacity = ({ text }: ReportRow): boolean =>
  [text.sector, text.subsector].some((one) => one !== "" && sectorKey(one) === "capacity") ||
  [text.activity, text.indicator].some((one) =>
    /\b(capacity building|fortalecimiento de capacidades)/.test(fold(one)),
  );

export const capacityWithoutBeneficiaries = rule({
  id: "capacity-without-beneficiaries",
  since: 2019,
  needs: [["sector", "subsector", "activity", "indicator"], ["beneficiaries"]],
  looksAt: ["sector", "subsector", "activity", "beneficiaries"],
  title: { es: "Capacitación sin participantes", en: "Capacity building without participants" },
  asks: {
    es: "Un fortalecimiento de capacidades dice cuántas personas participaron.",
    en: "Capacity building says how many people took part.",
  },
  why: {
    es: "Un taller se informa por quienes participaron; el número de talleres va en la cantidad.",
    en: "A workshop is reported by who took part; the number of workshops goes into the quantity.",
  },
  rows: { es: "Filas de fortalecimiento de capacidades", en: "Rows of capacity building" },
  todo: { es: "Escribe cuántas personas participaron.", en: "Write how many people took part." },
  check: (row) => {
    const { beneficiaries } = row.count;
    return (beneficiaries === null || beneficiaries === 0) && isCapacity(row) ? { beneficiaries } : null;
  },
  say: {
    es: ({ beneficiaries }) =>
      `Es fortalecimiento de capacidades y los beneficiarios ${beneficiaries === null ? "están en blanco" : "son 0"}.`,
    en: ({ beneficiaries }) =>
      `It is capacity building and the beneficiaries are ${beneficiaries === null ? "blank" : "0"}.`,
  },
});
