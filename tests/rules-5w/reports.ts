import type { Cell } from "../../src/check/value.ts";
import { readDatasetFile, toRows } from "../../src/course/dataset/dataset.ts";
import { practiceLists } from "../../src/course/dataset/practice/lists.ts";
import type { Row } from "../../src/course/dataset/practice/rows.ts";
import { checkReport, type Finding } from "../../src/rules-5w/check-report.ts";
import { type Field, fields } from "../../src/rules-5w/columns/field.ts";
import { type Mapping, recognise } from "../../src/rules-5w/columns/recognise.ts";
import type { Lists, Place } from "../../src/rules-5w/lists/lists.ts";
import { type Report, toReport } from "../../src/rules-5w/report.ts";
import { rules } from "../../src/rules-5w/rules.ts";

export type Written = Partial<Record<Field, Cell>>;

const place = (adm1: string, adm1_code: string, adm2: string, adm2_code: string, adm3: string): Place => ({
  country: "Perú",
  adm1,
  adm1_code,
  adm2,
  adm2_code,
  adm3,
});

export const lists: Lists = {
  organisations: ["Faro de Cartón", "Brújula de Pan"],
  sectors: null,
  indicators: [
    {
      sector: "Seguridad alimentaria",
      indicator: "Personas que recibieron alimentos",
      people: true,
      counting: "SUM",
    },
    { sector: "Education", indicator: "Personas en clases", people: true, counting: "MAX" },
    { sector: "Fortalecimiento de capacidades", indicator: "Talleres", people: false, counting: "N/A" },
    { sector: "CBI multipropósito", indicator: "Hogares con efectivo", people: false, counting: "MAX" },
  ],
  places: [
    place("Tumbes", "PE24", "Zarumilla", "PE2403", "Aguas Verdes"),
    place("Tumbes", "PE24", "Tumbes", "PE2401", "Corrales"),
    place("Piura", "PE20", "Sullana", "PE2006", "Bellavista"),
  ],
};

/** A row that breaks no rule. */
export const good: Written = {
  country: "Perú",
  adm1: "Tumbes",
  adm2: "Zarumilla",
  adm3: "Aguas Verdes",
  organisation: "Faro de Cartón",
  uses_partner: "Sí",
  partner: "Grupo Silla Coja",
  month: "2021-03",
  sector: "Seguridad alimentaria",
  indicator: "Personas que recibieron alimentos",
  activity: "Canastas",
  cva: "No",
  output: 12,
  beneficiaries: 10,
  new_beneficiaries: 4,
  ...{ in_destination: 6, in_transit: 2, host_community: 1, pendular: 1, returnees: 0 },
  ...{ girls: 3, boys: 2, women: 3, men: 2 },
};

/** Columns that a report of `good` and the changes made to it has. */
const columns: Field[] = [...new Set([...(Object.keys(good) as Field[]), "value", "mechanism"] as const)];
const mapping = Object.fromEntries(
  fields.map((field) => [field, columns.includes(field) ? columns.indexOf(field) : null]),
) as Mapping;

export const reportOf = (rows: Written[]): Report =>
  toReport(
    rows.map((row) => columns.map((field) => row[field] ?? null)),
    mapping,
  );

/** By row: the ids of the rules that it breaks, in their order. */
export function brokenBy(rows: Written[], own: Lists = lists): string[][] {
  const { results } = checkReport(reportOf(rows), own, "beneficiaries");
  return rows.map((_, index) =>
    results.flatMap((result) =>
      result.outcome === "tried" && result.found.some(({ row }) => row === index) ? [result.rule] : [],
    ),
  );
}

/** What a rule says in Spanish of a row that it finds; null where it finds nothing. */
export function saidOf(id: string, row: Written): string | null {
  const { results } = checkReport(reportOf([row]), lists, "beneficiaries");
  const result = results.find(({ rule }) => rule === id);
  const [found]: Finding[] = result?.outcome === "tried" ? result.found : [];
  return found ? (rules.find((rule) => rule.id === id)?.say.es(found.seen) ?? null) : null;
}

/** A dataset of the course as a report. */
export function datasetReport(name: string): { report: Report; cells: Cell[][] } {
  const rows = toRows(readDatasetFile(name));
  const names = Object.keys(rows[0] ?? {});
  const cells = rows.map((row) => names.map((one) => row[one] ?? null));
  return { report: toReport(cells, recognise(names)), cells };
}

/** What the clean practice rows hold, as lists. */
export const ownLists = (): Lists =>
  practiceLists(toRows(readDatasetFile("practice-5w")) as unknown as Row[]);
