import { rowsOf, rule } from "../rule.ts";

/** A row without a place is in no department's total. */
export const placeMissing = rule({
  id: "place-missing",
  since: 2019,
  needs: [["country", "adm1"]],
  looksAt: ["country", "adm1"],
  title: { es: "Falta el país o el departamento", en: "Country or department missing" },
  asks: {
    es: "Cada fila dice en qué país y en qué departamento fue.",
    en: "Each row says in which country and department it was.",
  },
  why: {
    es: "Una fila sin lugar no entra en el total de ningún departamento.",
    en: "A row without a place is in no department's total.",
  },
  rows: rowsOf.all,
  todo: {
    es: "Escribe el país y el departamento donde fue la actividad.",
    en: "Write the country and the department where the activity was.",
  },
  check: ({ text }, { fields }) => {
    const country = fields.has("country") && text.country === "";
    const adm1 = fields.has("adm1") && text.adm1 === "";
    return country || adm1 ? { which: country && adm1 ? "both" : country ? "country" : "adm1" } : null;
  },
  say: {
    es: ({ which }) =>
      which === "both"
        ? "Faltan el país y el departamento."
        : which === "country"
          ? "Falta el país."
          : "Falta el departamento.",
    en: ({ which }) =>
      which === "both"
        ? "Country and department are blank."
        : which === "country"
          ? "The country is blank."
          : "The department is blank.",
  },
});
