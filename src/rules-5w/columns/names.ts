import type { Field } from "./field.ts";

/**
 * How partners write the columns, folded (`fold`): names met in the regional plan's reports of several
 * years, in both languages, and HXL hashtags with their attributes sorted. What a folded name holds is tried
 * where no name is the same: all words of one entry, in any order.
 */
export interface ColumnNames {
  names: string[];
  hxl: string[];
  /** Words, each as the start of a word; "!" forbids one. */
  holds: string[][];
}

export const columnNames: Record<Field, ColumnNames> = {
  country: {
    names: ["country", "pais", "admin0", "adm0", "adm0 name"],
    hxl: ["#country", "#country+name"],
    holds: [],
  },
  adm1_code: {
    names: ["adm1 pcode", "admin1 pcode", "adm1 code", "codigo admin1", "codigo del departamento", "pcode"],
    hxl: ["#adm1+code"],
    holds: [
      ["adm", "1", "code"],
      ["admin1", "code"],
      ["admin1", "pcode"],
      ["codigo", "departamento"],
      ["code", "department"],
      ["code", "departamento"],
      ["ubigeo", "departamento"],
    ],
  },
  adm1: {
    names: ["admin1", "adm1", "adm1 name", "admin 1", "departamento", "department", "region", "estado"],
    hxl: ["#adm1", "#adm1+name"],
    holds: [["admin1"], ["admin", "1"], ["departamento"], ["department"]],
  },
  adm2_code: {
    names: ["adm2 pcode", "admin2 pcode", "adm2 code", "codigo admin2", "codigo de la provincia"],
    hxl: ["#adm2+code"],
    holds: [
      ["admin2", "code"],
      ["admin2", "pcode"],
      ["codigo", "provincia"],
      ["code", "provinc"],
    ],
  },
  adm2: {
    names: ["admin2", "adm2", "adm2 name", "admin 2", "provincia", "province", "municipio"],
    hxl: ["#adm2", "#adm2+name"],
    holds: [["admin2"], ["admin", "2"], ["provincia"], ["province"]],
  },
  uses_partner: {
    names: ["implementation set up", "uses partner", "set up", "modalidad de implementacion"],
    hxl: ["#meta+uses_partner"],
    holds: [
      ["implementation", "set"],
      ["uses", "partner"],
      ["through", "partner"],
      ["usa", "socio"],
      ["trabaja", "socio"],
      ["traves", "socio"],
      ["configuracion", "implementacion"],
    ],
  },
  partner: {
    names: ["implementing partner name", "implementing partner", "partner", "socio implementador", "socio"],
    hxl: ["#org+impl", "#org+impl+name"],
    holds: [
      ["implementing", "partner"],
      ["socio", "implementador"],
    ],
  },
  organisation: {
    names: [
      ...["appealing organization name", "appealing organisation name", "organisation", "organization"],
      ...["organizacion", "appealing organization", "nombre de la organizacion", "org"],
    ],
    hxl: ["#org", "#org+name+prog", "#org+prog", "#org+name"],
    holds: [["appealing"], ["apelante"], ["organi", "!implement"]],
  },
  month: {
    names: ["reporting month", "month", "mes", "mes de reporte", "mes del reporte", "fecha", "date"],
    hxl: ["#date+reported", "#date", "#date+start"],
    holds: [
      ["month", "report"],
      ["mes", "report"],
      ["mes", "informad"],
    ],
  },
  subsector: {
    names: ["subsector", "sub sector"],
    hxl: ["#subsector", "#subsector+name"],
    holds: [["subsector", "!sector"]],
  },
  sector: {
    names: [
      "sector subsector wg",
      "sector subsector",
      "sector",
      "area",
      "sector wg",
      "sector grupo de trabajo",
    ],
    hxl: ["#sector", "#sector+name", "#sector+code"],
    holds: [["sector"], ["grupo", "trabajo"]],
  },
  indicator: {
    names: ["indicator", "indicador", "indicator name"],
    hxl: ["#indicator", "#indicator+name", "#indicator+code"],
    holds: [["indicator"], ["indicador"]],
  },
  description: {
    names: ["activity description", "description", "descripcion", "descripcion de la actividad"],
    hxl: ["#activity+description", "#description"],
    holds: [["descri"]],
  },
  rmrp: {
    names: ["rmrp activity", "rmrp", "actividad rmrp", "actividad del rmrp"],
    hxl: ["#meta+rmrp"],
    holds: [["rmrp"]],
  },
  activity: {
    names: ["activity name", "activity", "actividad", "nombre de la actividad"],
    hxl: ["#activity", "#activity+name", "#activity+code"],
    holds: [
      ["activity", "name"],
      ["nombre", "actividad"],
      ["activity", "!covid", "!support", "!space", "!type"],
      ["actividad", "!covid", "!espacio", "!tipo"],
    ],
  },
  counting: {
    names: ["rule", "regla", "regla de conteo", "counting rule", "aggregation", "agregacion"],
    hxl: ["#meta+rule"],
    holds: [["regla", "conteo"], ["counting", "rule"], ["aggregation"]],
  },
  value: {
    names: ["value of transfer in usd", "cva usd", "cva value usd", "cva value", "valor usd", "valor en cva"],
    hxl: ["#value+usd", "#value"],
    holds: [["value", "usd"], ["value", "transfer"], ["valor", "transferencia"], ["valor", "usd"], ["monto"]],
  },
  mechanism: {
    names: ["delivery mechanism", "mechanism", "mecanismo", "mecanismo de entrega"],
    hxl: ["#channel"],
    holds: [["mechanism"], ["mecanismo"]],
  },
  cva: {
    names: ["cva", "cbi", "cash", "cva yes no", "efectivo o cupones cva"],
    hxl: ["#modality+cva", "#modality"],
    holds: [
      ["cva", "!valu", "!valor"],
      ["cbi", "!valu", "!valor"],
    ],
  },
  output: {
    names: [
      "quantity of unit measured",
      "quantity of output",
      "output",
      "quantity",
      "cantidad",
      "cantidad de producto",
    ],
    hxl: ["#output", "#output+num"],
    holds: [["quantity"], ["cantidad"]],
  },
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
};
