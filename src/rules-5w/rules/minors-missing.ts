import { sectorKey } from "../lists/sectors.ts";
import { rule } from "../rule.ts";

/** The regional rules of 2026 flag rows of education or child protection without minors. */
export const minorsMissing = rule({
  id: "minors-missing",
  since: 2026,
  needs: [["sector", "subsector"], ["girls"], ["boys"], ["beneficiaries"]],
  looksAt: ["sector", "subsector", "girls", "boys"],
  title: { es: "Educación o niñez, sin menores", en: "Education or child protection without minors" },
  asks: {
    es: "Una fila de educación o de protección de la niñez tiene menores de 18.",
    en: "A row of education or child protection has people under 18.",
  },
  why: {
    es: "Si solo hay adultos, o el sector es otro o falta el desglose por edad.",
    en: "If there are adults alone, either the sector is another or the breakdown by age is missing.",
  },
  rows: {
    es: "Filas de educación y protección de la niñez con personas, desde 2026",
    en: "Rows of education and child protection with people, since 2026",
  },
  todo: {
    es: "Revisa el sector y el desglose por edad.",
    en: "Look at the sector and the breakdown by age.",
  },
  check: ({ text, count }) => {
    const sector = [text.subsector, text.sector].find((one) =>
      ["education", "child_protection"].includes(sectorKey(one)),
    );
    const minors = (count.girls ?? 0) + (count.boys ?? 0) + (count.other_under_18 ?? 0);
    return sector !== undefined && (count.beneficiaries ?? 0) > 0 && minors === 0 ? { sector } : null;
  },
  say: {
    es: ({ sector }) => `Es de «${sector}» y no tiene menores de 18.`,
    en: ({ sector }) => `It is of "${sector}" and has nobody under 18.`,
  },
});
