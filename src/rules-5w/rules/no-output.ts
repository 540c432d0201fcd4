import { rowsOf, rule } from "../rule.ts";

export const noOutput = rule({
  id: "no-output",
  since: 2019,
  needs: [["output"]],
  looksAt: ["output"],
  title: { es: "Sin cantidad entregada", en: "No output" },
  asks: {
    es: "Cada fila dice cuánto se entregó: kits, consultas, talleres…",
    en: "Each row says how much was delivered: kits, consultations, workshops…",
  },
  why: {
    es: "Una fila existe porque algo se hizo: la cantidad es lo que se hizo.",
    en: "A row is there because something was done: the quantity is what was done.",
  },
  rows: rowsOf.all,
  todo: {
    es: "Escribe la cantidad, o quita la fila si no hubo actividad.",
    en: "Write the quantity, or remove the row if nothing was done.",
  },
  check: ({ count: { output } }) => (output === null || output === 0 ? { output } : null),
  say: {
    es: ({ output }) => (output === null ? "La cantidad está en blanco." : "La cantidad es 0."),
    en: ({ output }) => (output === null ? "The quantity is blank." : "The quantity is 0."),
  },
});
