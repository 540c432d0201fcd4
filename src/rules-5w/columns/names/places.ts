import type { ColumnNames } from "../column-names.ts";

/** Where it was. */
export const places = {
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
  adm3: {
    names: ["admin3", "adm3", "adm3 name", "admin 3", "distrito", "district"],
    hxl: ["#adm3", "#adm3+name"],
    holds: [
      ["admin3", "!code", "!pcode"],
      ["admin", "3", "!code", "!pcode"],
      ["distrito", "!codigo", "!ubigeo"],
    ],
  },
  adm2: {
    names: ["admin2", "adm2", "adm2 name", "admin 2", "provincia", "province", "municipio"],
    hxl: ["#adm2", "#adm2+name"],
    holds: [["admin2"], ["admin", "2"], ["provincia"], ["province"]],
  },
} satisfies Record<string, ColumnNames>;
