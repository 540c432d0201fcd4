import { rowsOf, rule } from "../rule.ts";

export const mechanismMissing = rule({
  id: "mechanism-missing",
  since: 2019,
  needs: [["cva"], ["mechanism"]],
  looksAt: ["cva", "mechanism"],
  title: { es: "Falta el mecanismo de entrega", en: "Delivery mechanism missing" },
  asks: {
    es: "Si la ayuda fue en efectivo o cupones, dice cómo se entregó: tarjeta, efectivo en mano, cupón…",
    en: "If the help was cash or vouchers, it says how it was delivered: card, cash in hand, voucher…",
  },
  why: {
    es: "Con el mecanismo se sabe qué canales funcionan y se encuentran pagos repetidos.",
    en: "The mechanism shows which channels work and where payments are repeated.",
  },
  rows: rowsOf.cva,
  todo: { es: "Escribe el mecanismo, o cambia CVA a No.", en: "Write the mechanism, or change CVA to No." },
  check: ({ yes, text }) => (yes.cva === true && text.mechanism === "" ? {} : null),
  say: {
    es: () => "Dice CVA = Sí y no dice cómo se entregó.",
    en: () => "It says CVA = Yes and not how it was delivered.",
  },
});
