import { describe, expect, test } from "vitest";
import { readDataset } from "../../src/course/dataset/dataset.ts";
import { type Field, fields } from "../../src/rules-5w/columns/field.ts";
import { readMonth } from "../../src/rules-5w/columns/month.ts";
import { recognise } from "../../src/rules-5w/columns/recognise.ts";

/** The columns of the regional plan's monthly 5W as it was exported in 2021; null: no rule needs it. */
const regional: [string, Field | null][] = [
  ["Appealing.Organization.Name", "organisation"],
  ["Implementation.Set.up", "uses_partner"],
  ["Implementing.partner.Name", "partner"],
  ["Reporting.Month", "month"],
  ["Sector...Subsector...WG", "sector"],
  ["Indicator", "indicator"],
  ["Activity.name", "activity"],
  ["Activity.description", "description"],
  ["COVID.19.situation", null],
  ["RMRP.Activity", "rmrp"],
  ["Support.Space.activity", null],
  ["CVA", "cva"],
  ["Value.of.Transfer.in.USD", "value"],
  ["Delivery.Mechanism", "mechanism"],
  ["Country", "country"],
  ["Admin1", "adm1"],
  ["Quantity.of.unit.measured", "output"],
  ["Total.monthly.beneficiaries", "beneficiaries"],
  ["New.beneficiaries.of.the.month", "new_beneficiaries"],
  ["Refugees.and.Migrants.IN.DESTINATION", "in_destination"],
  ["Refugees.and.Migrants.IN.TRANSIT", "in_transit"],
  ["Host.Communities.Beneficiaries", "host_community"],
  ["Refugees.and.Migrants.PENDULARS", "pendular"],
  ["Colombian.Returnees", "returnees"],
  ["Women.under.18", "girls"],
  ["Men.under.18", "boys"],
  ["Women.above.18", "women"],
  ["Men.above.18", "men"],
];
const spanish: [string, Field | null][] = [
  ["Nombre de la organización apelante", "organisation"],
  ["¿Trabaja a través de un socio?", "uses_partner"],
  ["Nombre del socio\nimplementador", "partner"],
  ["MES DE REPORTE", "month"],
  ["Sector / Subsector / Grupo de trabajo", "sector"],
  ["Indicador", "indicator"],
  ["Nombre de la actividad", "activity"],
  ["Descripción de la actividad", "description"],
  ["Situación COVID-19", null],
  ["Actividad RMRP (Sí/No)", "rmrp"],
  ["CVA (Sí/No)", "cva"],
  ["Valor de la transferencia en USD", "value"],
  ["Mecanismo de entrega", "mechanism"],
  ["País", "country"],
  ["Departamento", "adm1"],
  ["Provincia", "adm2"],
  ["Distrito", "adm3"],
  ["Código del distrito", null],
  ["Cantidad de unidades", "output"],
  ["Total de beneficiarios del mes", "beneficiaries"],
  ["Nuevos beneficiarios del mes", "new_beneficiaries"],
  ["Refugiados y migrantes EN DESTINO", "in_destination"],
  ["Refugiados y migrantes EN TRÁNSITO", "in_transit"],
  ["Beneficiarios de la comunidad de acogida", "host_community"],
  ["Población pendular", "pendular"],
  ["Colombianos retornados", "returnees"],
  ["Mujeres menores de 18", "girls"],
  ["Hombres menores de 18", "boys"],
  ["Mujeres mayores de 18", "women"],
  ["Hombres mayores de 18", "men"],
  ["Otros menores de 18", "other_under_18"],
  ["Otros mayores de 18", "other_over_18"],
];

/** By name: the field that a column was taken for. */
const taken = (names: string[], tags?: string[]) => {
  const mapping = recognise(names, tags);
  return names.map((_, at) => fields.find((field) => mapping[field] === at) ?? null);
};

describe("recognise(names)", () => {
  test.each([
    ["the regional export", regional],
    ["the same with blanks", regional.map(([name, field]) => [name.replaceAll(".", " "), field] as const)],
    ["the same in capitals", regional.map(([name, field]) => [name.toUpperCase(), field] as const)],
    ["the same from right to left", regional.toReversed()],
    ["Spanish names", spanish],
    [
      "Spanish names without accents",
      spanish.map(([name, field]) => [name.normalize("NFD").replace(/\p{M}/gu, ""), field] as const),
    ],
  ])("knows %s", (_, columns) => {
    expect(taken(columns.map(([name]) => name))).toEqual(columns.map(([, field]) => field));
  });

  const practice = readDataset("practice-5w").fields;
  const own: Record<string, Field> = {
    ...{ adm1_name: "adm1", adm1_pcode: "adm1_code", adm2_name: "adm2", adm2_pcode: "adm2_code" },
    ...{ rule: "counting", cva_usd: "value" },
  };
  const expected = practice.map(({ name }) => own[name] ?? name);

  test.each([
    ["names", (field: (typeof practice)[number]) => field.name],
    ["Spanish titles", (field: (typeof practice)[number]) => field.title.es],
    ["English titles", (field: (typeof practice)[number]) => field.title.en],
  ])("knows the practice rows by their %s", (_, nameOf) => {
    expect(taken(practice.map(nameOf))).toEqual(expected);
  });

  test("knows them by hashtags alone, in a row of their own or as names", () => {
    const tags = practice.map(({ hxl }) => hxl);
    expect(
      taken(
        practice.map((_, at) => `V${at}`),
        tags,
      ),
    ).toEqual(expected);
    expect(taken(tags)).toEqual(expected);
  });

  test("takes no column for two things, and none of a foreign table", () => {
    expect(taken(["Departamento", "Departamento 2", "Sector"])).toEqual(["adm1", null, "sector"]);
    expect(taken(["Producto", "Precio", "Tienda"])).toEqual([null, null, null]);
  });
});

test.each([
  ["2021-03", "2021-03"],
  ["2022 - 01", "2022-01"],
  ["2021-03-01", "2021-03"],
  ["03/2021", "2021-03"],
  ["3-2021", "2021-03"],
  ["202103", "2021-03"],
  ["01/03/2021", "2021-03"],
  ["Marzo", "03"],
  ["SETIEMBRE 2021", "2021-09"],
  ["septiembre de 2021", "2021-09"],
  ["mar-21", "2021-03"],
  ["March 2021", "2021-03"],
  ["2021 marzo", "2021-03"],
  ["2021-13", null],
  ["2021", null],
  ["primer trimestre", null],
  ["enero a marzo", null],
  ["", null],
])("readMonth(%j) is %j", (text, month) => expect(readMonth(text)).toBe(month));
