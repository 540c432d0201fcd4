import type { Text } from "../../i18n/locale.ts";
import type { Formula, FormulaKind } from "../../steps/formulas/formula.ts";
import { formulaNames } from "../../steps/formulas/formula.ts";
import { type Recipe, type Step, type VerbName, verbNames, verbs } from "../../steps/step.ts";

/** An example of each verb, and of each formula of a new column, on the practice data. */
export interface Example {
  /** Where on the page it stands. */
  id: string;
  name: Text;
  /** The start, and last the step that is shown. */
  steps: Recipe;
}

export const exampleDatasets = ["practice-5w", "departments"];
const start: Step = { verb: "start", dataset: "practice-5w" };
const area: Step = { verb: "start", dataset: "departments" };

const formulas: Record<FormulaKind, Formula> = {
  arithmetic: {
    kind: "arithmetic",
    left: { is: "column", column: "girls" },
    operator: "+",
    right: { is: "column", column: "boys" },
  },
  share: { kind: "share", column: "beneficiaries", as: "percent" },
  round: { kind: "round", column: "beneficiaries", digits: 0 },
  "join-text": { kind: "join-text", left: "adm1_name", between: ", ", right: "adm2_name" },
  "date-part": { kind: "date-part", column: "month", part: "year" },
  "number-from-text": { kind: "number-from-text", column: "cost", decimal: "comma" },
  choose: {
    kind: "choose",
    match: "all",
    conditions: [{ column: "beneficiaries", is: "less", value: 5 }],
    value: "<5",
    otherwise: "≥5",
  },
};

const steps: Record<Exclude<VerbName, "start" | "new-column">, Step> = {
  "keep-rows": {
    verb: "keep-rows",
    match: "all",
    conditions: [
      { column: "month", is: "equal", value: "2019-03" },
      { column: "beneficiaries", is: "at-least", value: 50 },
    ],
  },
  sort: {
    verb: "sort",
    by: [
      { column: "beneficiaries", order: "descending" },
      { column: "adm1_name", order: "ascending" },
    ],
  },
  group: {
    verb: "group",
    by: ["adm1_name"],
    summaries: [
      { calculate: "sum", column: "beneficiaries", name: "people" },
      { calculate: "max", column: "new_beneficiaries", name: "most" },
    ],
  },
  "keep-columns": { verb: "keep-columns", columns: ["adm1_name", "month", "beneficiaries"] },
  "drop-columns": { verb: "drop-columns", columns: ["country", "rmrp"] },
  rename: { verb: "rename", column: "beneficiaries", name: "people" },
  replace: { verb: "replace", column: "partner", find: [null], put: "—" },
  distinct: { verb: "distinct", by: ["organisation", "adm1_name"] },
  first: { verb: "first", count: 5 },
  join: {
    verb: "join",
    dataset: "departments",
    where: [],
    on: [{ left: "adm1_pcode", right: "adm1_pcode" }],
    bring: [{ column: "capital", name: "capital" }],
    keep: "all",
  },
  long: { verb: "long", columns: ["girls", "boys", "women", "men"], names: "group", values: "people" },
  wide: {
    verb: "wide",
    by: ["adm1_name"],
    names: "sector",
    become: ["emergency_response", "protection"],
    values: "beneficiaries",
  },
  total: { verb: "total", calculate: "sum", column: "beneficiaries" },
  chart: {
    verb: "chart",
    mark: "bars",
    across: "adm1_name",
    value: "population_density_2020",
    colour: "",
    order: "largest",
    title: "Lima y Callao",
    unit: "Habitantes por km²",
    source: "INEI",
  },
};

export const examples: Example[] = verbNames.flatMap((verb): Example[] => {
  const { name } = verbs[verb];
  if (verb === "start") return [{ id: verb, name, steps: [start] }];
  if (verb === "new-column")
    return Object.entries(formulas).map(([kind, formula]) => ({
      id: `${verb}-${kind}`,
      name: inBoth(name, formulaNames[kind as FormulaKind]),
      steps: [
        start,
        // The practice data holds no number as text: a column is called as if it did.
        ...(kind === "number-from-text"
          ? [{ verb: "rename", column: "description", name: "cost" } as const]
          : []),
        { verb, name: kind === "choose" ? "size" : "new", formula },
      ],
    }));
  return [{ id: verb, name, steps: [verb === "chart" ? area : start, steps[verb]] }];
});

function inBoth(one: Text, two: Text): Text {
  return { es: `${one.es}: ${two.es}`, en: `${one.en}: ${two.en}` };
}

/** A whole way, from the file to the answer. */
export const wholeExample: Recipe = [
  start,
  steps["keep-rows"],
  steps.group,
  { verb: "sort", by: [{ column: "people", order: "descending" }] },
  steps.first,
];
