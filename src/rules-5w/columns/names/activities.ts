import type { ColumnNames } from "../column-names.ts";

/** Who did what, and when. */
export const activities = {
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
} satisfies Record<string, ColumnNames>;
