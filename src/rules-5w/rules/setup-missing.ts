import { rowsOf, rule } from "../rule.ts";

export const setupMissing = rule({
  id: "setup-missing",
  since: 2019,
  needs: [["uses_partner"]],
  looksAt: ["uses_partner"],
  title: { es: "No dice si trabaja con un socio", en: "Does not say whether a partner is used" },
  asks: {
    es: "Cada fila dice Sí o No: si otra organización hace el trabajo.",
    en: "Each row says Yes or No: whether another organisation does the work.",
  },
  why: {
    es: "Sin ese dato no se sabe si dos organizaciones informaron la misma actividad.",
    en: "Without it nobody can tell whether two organisations reported the same activity.",
  },
  rows: rowsOf.all,
  todo: { es: "Escribe Sí o No.", en: "Write Yes or No." },
  check: ({ text, yes }) => (yes.uses_partner === null ? { written: text.uses_partner } : null),
  say: {
    es: ({ written }) => (written === "" ? "Está en blanco." : `Dice «${written}», que no es ni Sí ni No.`),
    en: ({ written }) =>
      written === "" ? "It is blank." : `It says "${written}", which is neither Yes nor No.`,
  },
});
