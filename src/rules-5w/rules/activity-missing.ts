import { rowsOf, rule } from "../rule.ts";

export const activityMissing = rule({
  id: "activity-missing",
  since: 2019,
  needs: [["activity"]],
  looksAt: ["activity"],
  title: { es: "Falta la actividad", en: "Activity missing" },
  asks: { es: "Cada fila dice qué actividad fue.", en: "Each row says which activity it was." },
  why: {
    es: "Cada actividad tiene su regla de conteo: sin la actividad no se sabe cómo sumar la fila.",
    en: "Each activity has its counting rule: without the activity nobody knows how to add the row.",
  },
  rows: rowsOf.all,
  todo: { es: "Escribe el nombre de la actividad.", en: "Write the activity's name." },
  check: ({ text }) => (text.activity === "" ? {} : null),
  say: { es: () => "La actividad está en blanco.", en: () => "The activity is blank." },
});
