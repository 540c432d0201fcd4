import { difference } from "../breakdown.ts";
import { ageSexFields } from "../columns/field.ts";
import { rowsOf, rule } from "../rule.ts";
import { sayDifference } from "../say-difference.ts";

export const ageAndSexSum = rule({
  id: "age-and-sex-sum",
  since: 2019,
  needs: [["beneficiaries", "new_beneficiaries"], ["girls"], ["boys"], ["women"], ["men"]],
  looksAt: ["beneficiaries", ...ageSexFields],
  title: { es: "Edad y sexo no suman", en: "Age and sex do not add up" },
  asks: {
    es: "Niñas, niños, mujeres, hombres y otros suman lo que dice el total.",
    en: "Girls, boys, women, men and others add up to the total.",
  },
  why: {
    es: "De aquí sale cuántas niñas y cuántos niños se atendió: si no suma, nadie sabe cuál número vale.",
    en: "This is where the number of girls and boys comes from: if it does not add up, nobody knows which number holds.",
  },
  rows: rowsOf.all,
  todo: {
    es: "Busca el grupo que falta; el total y los grupos deben coincidir.",
    en: "Look for the group that is missing; total and groups must agree.",
  },
  check: (row, context) => difference(row, ageSexFields, context),
  say: sayDifference({ es: "Los grupos de edad y sexo", en: "The groups of age and sex" }),
});
