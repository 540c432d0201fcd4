import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { check } from "../../src/check/check.ts";
import { honestyOf, honestyRules } from "../../src/check/honesty/honesty.ts";
import { sameValue } from "../../src/check/same-value.ts";
import type { Cell, Table, Value } from "../../src/check/value.ts";
import { feedback } from "../../src/feedback/feedback.ts";
import { locales } from "../../src/i18n/locale.ts";
import { sketch, standing } from "./chart/sketch.ts";
import { cells, charts, comparisons, tables, values } from "./values.ts";

const rules = honestyRules.map(({ name }) => name);

describe("check(expected, actual)", () => {
  test("gives a verdict on anything against anything, in words in both languages", () => {
    fc.assert(
      fc.property(values, values, comparisons, (expected, actual, comparison) => {
        const problems = [...check(expected, actual, comparison), ...honestyOf(actual, rules)];
        const run = { value: actual, svg: null, output: [], error: null, ms: 0 };
        for (const locale of locales) {
          const { messages } = feedback(
            { outcome: "fail", problems, advice: [], mistake: null, run },
            { messages: {} },
            locale,
          );
          for (const message of messages) expect(message).toMatch(/[.?]$/);
          if (problems.length > 0) expect(messages.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test("lets every value equal itself", () => {
    fc.assert(
      fc.property(values, comparisons, (value, comparison) => {
        expect(check(value, structuredClone(value), comparison)).toEqual([]);
        expect(sameValue(value, structuredClone(value), comparison)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test("survives JSON: what is written into a page is judged the same", () => {
    fc.assert(
      fc.property(values, values, comparisons, (expected, actual, comparison) => {
        const written = JSON.parse(JSON.stringify(expected)) as Value;
        expect(check(written, actual, comparison)).toEqual(check(expected, actual, comparison));
      }),
    );
  });
});

const distinct = (table: Table): boolean => new Set(table.columns).size === table.columns.length;
const shuffle = <Member>(members: Member[], seeds: number[]): Member[] =>
  members
    .map((member, index) => ({ member, seed: seeds[index % seeds.length] ?? 0 }))
    .sort((a, b) => a.seed - b.seed)
    .map(({ member }) => member);
const seeds = fc.array(fc.double({ noNaN: true, min: 0, max: 1 }), { minLength: 6, maxLength: 6 });

describe("check of tables", () => {
  test("does not mind the order of rows and columns", () => {
    fc.assert(
      fc.property(tables.filter(distinct), seeds, seeds, (table, forRows, forColumns) => {
        // A Map and a Series have no names, so their columns are told apart by their place.
        const named: Table = { ...table, from: "objects" };
        const order = shuffle([...named.columns.keys()], forColumns);
        const actual: Table = {
          ...named,
          columns: order.map((index) => named.columns[index] ?? ""),
          rows: shuffle(named.rows, forRows).map((row) => order.map((index) => row[index] ?? null)),
        };
        expect(check(named, actual, { as: "table" })).toEqual([]);
      }),
    );
  });

  test("sees every cell that changed", () => {
    const rows = fc.array(fc.tuple(fc.string(), fc.integer(), fc.integer()), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(
        rows,
        fc.nat(),
        fc.constantFrom<Cell>(null, "x", 0.5, { special: "nan", text: "NaN" }),
        (cells, at, other) => {
          const expected: Table = {
            kind: "table",
            columns: ["name", "a", "b"],
            rows: cells,
            from: "objects",
          };
          const changed = structuredClone(cells) as Cell[][];
          const row = changed[at % changed.length] as Cell[];
          row[1 + (at % 2)] = other;
          expect(check(expected, { ...expected, rows: changed }, { as: "table" })).not.toEqual([]);
        },
      ),
    );
  });

  test("sees every column that is gone", () => {
    fc.assert(
      fc.property(tables.filter(distinct), fc.nat(), (table, at) => {
        fc.pre(table.columns.length > 0);
        const gone = at % table.columns.length;
        const actual: Table = {
          ...table,
          columns: table.columns.toSpliced(gone, 1),
          rows: table.rows.map((row) => row.toSpliced(gone, 1)),
        };
        expect(check(table, actual, { as: "table" })).not.toEqual([]);
      }),
    );
  });

  test("sees every row that is gone", () => {
    fc.assert(
      fc.property(tables, fc.nat(), (table, at) => {
        fc.pre(table.rows.length > 0 && table.columns.length > 0);
        const rows = table.rows.toSpliced(at % table.rows.length, 1);
        expect(check(table, { ...table, rows }, { as: "table" })).not.toEqual([]);
      }),
    );
  });
});

describe("check of lists and charts", () => {
  test("does not mind the order of items, unless it counts", () => {
    fc.assert(
      fc.property(fc.array(cells, { maxLength: 12 }), seeds, (items, order) => {
        const [expected, actual] = [items, shuffle(items, order)].map(
          (list): Value => ({ kind: "list", cells: list }),
        );
        expect(check(expected as Value, actual as Value, { as: "list" })).toEqual([]);
      }),
    );
  });

  test("sees every item that is gone or came twice", () => {
    fc.assert(
      fc.property(
        fc.array(cells, { minLength: 1, maxLength: 12 }),
        fc.nat(),
        fc.boolean(),
        (items, at, gone) => {
          const place = at % items.length;
          const changed = items.toSpliced(
            place,
            gone ? 1 : 0,
            ...(gone ? [] : items.slice(place, place + 1)),
          );
          const problems = check(
            { kind: "list", cells: items },
            { kind: "list", cells: changed },
            { as: "list" },
          );
          expect(problems).not.toEqual([]);
        },
      ),
    );
  });

  test("does not mind the order in which a chart draws its bars", () => {
    const sizes = fc.dictionary(fc.string({ minLength: 1 }), fc.integer({ min: 1, max: 9999 }), {
      minKeys: 1,
    });
    fc.assert(
      fc.property(sizes, seeds, (drawn, order) => {
        const shuffled = Object.fromEntries(shuffle(Object.entries(drawn), order));
        expect(check(sketch([standing(drawn)]), sketch([standing(shuffled)]), { as: "chart" })).toEqual([]);
      }),
    );
  });
});

test("honesty rules judge any chart and keep to its marks and scales", () => {
  fc.assert(
    fc.property(charts, (facts) => {
      for (const problem of honestyOf({ kind: "chart", facts }, rules)) {
        expect(rules).toContain(problem.kind);
        for (const place of problem.where ?? []) {
          if ("scale" in place) expect(facts.scales).toHaveProperty(place.scale);
          if ("mark" in place) expect(facts.marks[place.mark]).toBeDefined();
        }
      }
    }),
  );
});
