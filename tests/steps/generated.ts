import type { Cell } from "../../src/check/value.ts";
import type { DatasetTable } from "../../src/sandbox/sandbox.ts";
import type { Calculation } from "../../src/steps/calculation.ts";
import { type Column, computedColumn, type StepsDataset } from "../../src/steps/column.ts";
import { columnsOf } from "../../src/steps/columns-of.ts";
import { type Condition, comparisonsOf, withComparison } from "../../src/steps/condition.ts";
import type { StepValue } from "../../src/steps/fields.ts";
import type { Formula } from "../../src/steps/formulas/formula.ts";
import type { Recipe, Step, VerbName } from "../../src/steps/step.ts";

type Random = () => number;

/** Tables with blanks, accents, ties and awkward names, and steps that the builder allows on them. */

export interface GeneratedTable {
  about: StepsDataset;
  table: DatasetTable;
}

const placeNames = [
  "Áncash",
  "Apurímac",
  "Ñaña",
  "nube",
  "Lima",
  "Junín",
  "San Martín",
  "São Paulo",
  "15",
  "07",
];
const months = ["2019-01", "2019-02", "2019-03", "2019", "2018-12"];
const amounts = [0, 1, 2, 2, 3.5, -4, 10, 1000, 0.1];
const written = ["12", "1,234.5", "1.234,5", "US$ 106M", "-3", ""];

const pick = <Item>(random: Random, items: readonly Item[]): Item =>
  items[Math.floor(random() * items.length)] as Item;
const some = <Item>(random: Random, items: readonly Item[], most = 3): Item[] => {
  const shuffled = items.map((item) => ({ item, at: random() })).sort((a, b) => a.at - b.at);
  return shuffled.slice(0, 1 + Math.floor(random() * Math.min(most, items.length))).map(({ item }) => item);
};

/** Two tables with a key in common, which repeats and is blank now and then. */
export function generateTables(random: Random): [GeneratedTable, GeneratedTable] {
  const make = (name: string, exportName: string, rows: number): GeneratedTable => {
    const columns: [Column, Cell[]][] = [
      columnOf("place", "text", placeNames),
      columnOf("año y mes", "date", months),
      columnOf("people", "number", amounts),
      columnOf("class", "number", amounts),
      columnOf("told", "boolean", [true, false]),
      columnOf("cost", "text", written),
    ];
    function columnOf(column: string, type: Column["type"], values: readonly Cell[]): [Column, Cell[]] {
      const blanks = random() < 0.5 ? 0.2 : 0;
      const cells = Array.from({ length: rows }, () => {
        const value = random() < blanks ? null : pick(random, values);
        return value === "" ? null : value;
      });
      const mayBeBlank = cells.includes(null);
      return [computedColumn(column, type, { mayBeBlank, from: { dataset: name, column } }), cells];
    }
    const about = columns.map(([column]) => column);
    // The file holds places once a language.
    const [places = [], ...others] = columns.map(([, cells]) => cells);
    return {
      about: { name, exportName, title: { es: name, en: name }, columns: about, paired: ["place"] },
      table: {
        name,
        exportName,
        columns: ["place_es", "place_en", ...about.slice(1).map((column) => column.name)],
        values: [places, places.map((cell) => cell && `in English ${cell}`), ...others],
      },
    };
  };
  return [
    make("made-one", "one", 4 + Math.floor(random() * 12)),
    make("made-two", "two", 1 + Math.floor(random() * 6)),
  ];
}

/** Steps of which none has a problem; the last may be one number or a chart. */
export function generateSteps(random: Random, tables: readonly StepsDataset[], most = 6): Recipe {
  const steps: Recipe = [{ verb: "start", dataset: tables[0]?.name ?? "" }];
  for (let count = 1 + Math.floor(random() * most); count > 0; count--) {
    const state = columnsOf(steps, tables).at(-1);
    if (state?.is !== "table") return steps;
    const wished = generateStep(
      random,
      pick(random, middle),
      state.columns,
      pick(random, tables),
      steps.length,
    );
    if (wished && columnsOf([...steps, wished], tables).at(-1)?.is !== "problem") steps.push(wished);
  }
  const state = columnsOf(steps, tables).at(-1);
  const end = random();
  if (state?.is !== "table" || end < 0.6) return steps;
  const last = generateStep(random, end < 0.8 ? "total" : "chart", state.columns, tables[1], steps.length);
  return last && columnsOf([...steps, last], tables).at(-1)?.is !== "problem" ? [...steps, last] : steps;
}

const middle: VerbName[] = [
  "keep-rows",
  "keep-rows",
  "sort",
  "group",
  "new-column",
  "new-column",
  "keep-columns",
  "drop-columns",
  "rename",
  "replace",
  "distinct",
  "first",
  "join",
  "long",
  "wide",
];

const calculations: Calculation[] = ["sum", "max", "min", "mean", "count-rows", "count-different"];

function generateStep(
  random: Random,
  verb: VerbName,
  columns: Column[],
  other: StepsDataset | undefined,
  place: number,
): Step | null {
  const names = columns.map(({ name }) => name);
  const of = (...types: Column["type"][]) =>
    columns.filter(({ type }) => types.includes(type)).map(({ name }) => name);
  const numbers = of("number");
  const fresh = `new ${place}`.replace(" ", random() < 0.3 ? " " : "");
  const summary = (name: string) => {
    const calculate = pick(random, calculations);
    const from = calculate === "count-different" ? names : numbers;
    return { calculate, column: calculate === "count-rows" ? "" : (pick(random, from) ?? ""), name };
  };
  switch (verb) {
    case "start":
      return null;
    case "keep-rows":
      return { verb, match: pick(random, ["all", "any"]), conditions: conditions(random, columns) };
    case "sort":
      return {
        verb,
        by: some(random, names).map((column) => ({
          column,
          order: pick(random, ["ascending", "descending"]),
        })),
      };
    case "first":
      return { verb, count: 1 + Math.floor(random() * 8) };
    case "distinct":
      return { verb, by: some(random, names, 2) };
    case "keep-columns":
      return { verb, columns: some(random, names, 5) };
    case "drop-columns":
      return { verb, columns: some(random, names, 2) };
    case "rename":
      return { verb, column: pick(random, names), name: fresh };
    case "replace": {
      const column = pick(random, columns);
      const values = valuesOf(column);
      const find = [...some(random, values, 2), ...(random() < 0.3 ? [null] : [])];
      return { verb, column: column.name, find, put: random() < 0.3 ? null : pick(random, values) };
    }
    case "new-column":
      return { verb, name: fresh, formula: formula(random, columns) };
    case "group":
      return { verb, by: some(random, names, 2), summaries: [summary(`${fresh}a`), summary(`${fresh}b`)] };
    case "total":
      return { verb, ...withoutName(summary("")) };
    case "long":
      return { verb, columns: some(random, numbers, 3), names: `${fresh}n`, values: `${fresh}v` };
    case "wide": {
      const by = some(random, names, 2);
      const named = pick(
        random,
        columns.filter(({ type }) => type === "text" || type === "date"),
      );
      if (!named || numbers.length === 0) return null;
      return {
        verb,
        by,
        names: named.name,
        become: some(random, valuesOf(named), 3),
        values: pick(random, numbers),
      };
    }
    case "join": {
      if (!other) return null;
      const right = pick(random, other.columns);
      const left = pick(random, of(right.type));
      return {
        verb,
        dataset: other.name,
        where: random() < 0.5 ? [] : conditions(random, other.columns),
        on: [{ left: left ?? "", right: right.name }],
        bring: some(random, other.columns, 2).map(({ name }, index) => ({
          column: name,
          name: `${fresh}${"xy"[index]}`,
        })),
        keep: pick(random, ["all", "matching"]),
      };
    }
    case "chart":
      return {
        verb,
        mark: pick(random, ["bars", "columns", "line", "dots"]),
        across: pick(random, names),
        value: pick(random, numbers) ?? "",
        colour: random() < 0.3 ? pick(random, names) : "",
        order: pick(random, ["as-is", "largest", "smallest"]),
        title: random() < 0.5 ? 'Llegó "más" ayuda' : "",
        unit: random() < 0.5 ? "Personas" : "",
        source: random() < 0.5 ? "Fuente: GTRM" : "",
      };
  }
}

const withoutName = <Named extends { name: string }>({ name: _, ...rest }: Named): Omit<Named, "name"> =>
  rest;

function valuesOf({ type }: Column): StepValue[] {
  if (type === "number") return amounts;
  if (type === "boolean") return [true, false];
  return type === "date" ? months : [...placeNames, "12"];
}

function conditions(random: Random, columns: readonly Column[]): Condition[] {
  return some(random, columns, 3).map((column) => {
    const base: Condition = { column: column.name, is: "one-of", values: some(random, valuesOf(column), 3) };
    return withComparison(base, pick(random, comparisonsOf(column.type)));
  });
}

function formula(random: Random, columns: readonly Column[]): Formula {
  const of = (...types: Column["type"][]) =>
    pick(
      random,
      columns.filter(({ type }) => types.includes(type)).map(({ name }) => name),
    ) ?? "";
  const side = () =>
    random() < 0.7
      ? ({ is: "column", column: of("number") } as const)
      : ({ is: "number", number: pick(random, [2, 100, 50_000, -1]) } as const);
  switch (
    pick(random, [
      "arithmetic",
      "share",
      "round",
      "join-text",
      "date-part",
      "number-from-text",
      "choose",
    ] as const)
  ) {
    case "arithmetic":
      return {
        kind: "arithmetic",
        left: { is: "column", column: of("number") },
        operator: pick(random, ["+", "-", "*", "/"]),
        right: side(),
      };
    case "share":
      return { kind: "share", column: of("number"), as: pick(random, ["share", "percent"]) };
    case "round":
      return { kind: "round", column: of("number"), digits: pick(random, [0, 1]) };
    case "join-text":
      return {
        kind: "join-text",
        left: of("text", "date"),
        between: pick(random, [" ", ", ", "`$"]),
        right: of("text"),
      };
    case "date-part":
      return { kind: "date-part", column: of("date"), part: pick(random, ["year", "month"]) };
    case "number-from-text":
      return { kind: "number-from-text", column: of("text"), decimal: pick(random, ["point", "comma"]) };
    case "choose":
      return {
        kind: "choose",
        match: pick(random, ["all", "any"]),
        conditions: conditions(random, columns),
        value: "sí",
        otherwise: random() < 0.5 ? null : "no",
      };
  }
}
