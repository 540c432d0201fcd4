import { difference } from "../breakdown.ts";
import { populationFields } from "../columns/field.ts";
import { rowsOf, rule } from "../rule.ts";
import { sayDifference } from "../say-difference.ts";

/** A form of another year may lack a type, so those that are there must add up. Since 2026 new beneficiaries are computed only where both breakdowns agree. */
export const populationTypesSum = rule({
  id: "population-types-sum",
  since: 2019,
  needs: [
    ["beneficiaries", "new_beneficiaries"],
    ["in_destination"],
    ["in_transit", "host_community", "pendular", "returnees"],
  ],
  looksAt: ["beneficiaries", ...populationFields],
  title: { es: "Los tipos de población no suman", en: "Population types do not add up" },
  asks: {
    es: "En destino, en tránsito, acogida, pendulares y retornados suman lo que dice el total.",
    en: "In destination, in transit, host community, pendular and returnees add up to the total.",
  },
  why: {
    es: "Cada persona está en un tipo y en uno solo. Desde 2026 los nuevos se calculan solo donde los dos desgloses coinciden.",
    en: "Each person is in one type and in one alone. Since 2026 new beneficiaries are computed only where both breakdowns agree.",
  },
  rows: rowsOf.all,
  todo: {
    es: "Busca el tipo que falta o que está dos veces; el total y los tipos deben coincidir.",
    en: "Look for the type that is missing or there twice; total and types must agree.",
  },
  check: (row, context) => difference(row, populationFields, context),
  say: sayDifference({ es: "Los tipos", en: "The types" }),
});
