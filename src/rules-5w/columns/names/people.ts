import type { ColumnNames } from "../column-names.ts";

/** Whom it reached. */
export const people = {
  new_beneficiaries: {
    names: [
      "new beneficiaries of the month",
      "new beneficiaries",
      "beneficiarios nuevos",
      "nuevos beneficiarios",
    ],
    hxl: ["#reached+new"],
    holds: [
      ["new", "benef"],
      ["nuevo", "benef"],
    ],
  },
  beneficiaries: {
    names: [
      ...[
        "total monthly beneficiaries",
        "total beneficiaries of the month",
        "beneficiaries",
        "beneficiarios",
      ],
      ...["total de beneficiarios del mes", "beneficiarios del mes", "beneficiaries of the month"],
    ],
    hxl: ["#reached", "#reached+ind", "#reached+total"],
    holds: [
      ["total", "benef"],
      ["benef", "mes", "!nuevo"],
      ["benef", "month", "!new"],
    ],
  },
  in_destination: {
    names: [
      "in destination",
      "en destino",
      "con intencion de quedarse",
      "refugees and migrants in destination",
    ],
    hxl: ["#reached+in_destination"],
    holds: [["destination"], ["destino"], ["permanencia"], ["vocacion"]],
  },
  in_transit: {
    names: ["in transit", "en transito", "refugees and migrants in transit"],
    hxl: ["#reached+in_transit"],
    holds: [["transit"]],
  },
  host_community: {
    names: ["host community", "host community beneficiaries", "comunidad de acogida"],
    hxl: ["#reached+host"],
    holds: [["host"], ["acogida"]],
  },
  pendular: {
    names: ["pendular", "pendulars", "pendulares", "refugees and migrants pendulars"],
    hxl: ["#reached+pendular"],
    holds: [["pendular"]],
  },
  returnees: {
    names: ["returnees", "colombian returnees", "retornados"],
    hxl: ["#reached+returned"],
    holds: [["returnee"], ["retornad"]],
  },
  other_under_18: {
    names: ["other under 18", "otro menores de 18", "otros menores de 18"],
    hxl: ["#reached+children+other"],
    holds: [
      ["other", "under"],
      ["otr", "menor"],
    ],
  },
  other_over_18: {
    names: ["other over 18", "other above 18", "otro de 18 o mas", "otros mayores de 18"],
    hxl: ["#reached+adults+other"],
    holds: [
      ["other", "over"],
      ["other", "above"],
      ["otr", "mayor"],
      ["otr", "18"],
    ],
  },
  girls: {
    names: ["women under 18", "girls", "ninas", "ninas y adolescentes", "ninas y adolescentes mujeres"],
    hxl: ["#reached+children+f"],
    holds: [
      ["women", "under"],
      ["female", "under"],
      ["mujer", "menor"],
      ["mujer", "0", "17"],
      ["women", "0", "17"],
      ["nina", "!nino"],
      ["girl", "!boy"],
    ],
  },
  boys: {
    names: ["men under 18", "boys", "ninos", "ninos y adolescentes", "ninos y adolescentes varones"],
    hxl: ["#reached+children+m"],
    holds: [
      ["men", "under"],
      ["male", "under"],
      ["hombre", "menor"],
      ["varon", "menor"],
      ["hombre", "0", "17"],
      ["men", "0", "17"],
      ["nino", "!nina"],
      ["boy", "!girl"],
    ],
  },
  women: {
    names: ["women above 18", "women over 18", "women", "mujeres", "mujeres mayores de 18"],
    hxl: ["#reached+adults+f"],
    holds: [
      ["women", "above"],
      ["women", "over"],
      ["female", "over"],
      ["mujer", "mayor"],
      ["mujer", "18"],
      ["women", "18"],
    ],
  },
  men: {
    names: ["men above 18", "men over 18", "men", "hombres", "hombres mayores de 18", "varones"],
    hxl: ["#reached+adults+m"],
    holds: [
      ["men", "above"],
      ["men", "over"],
      ["male", "over"],
      ["hombre", "mayor"],
      ["varon", "mayor"],
      ["hombre", "18"],
      ["men", "18"],
    ],
  },
} satisfies Record<string, ColumnNames>;
