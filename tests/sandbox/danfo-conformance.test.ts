// danfo.js as it lives in the sandbox. What does not work: reading and writing files, plot() (Plotly),
// toExcel; `dfd.tensorflow` is only the arithmetic that danfo.js itself asks for, in 64 bits.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { answerFrom, run } from "./run.ts";

const given = `import * as dfd from "danfojs";
const df = new dfd.DataFrame([
  {place: "Lima", month: 1, people: 30, share: 0.5},
  {place: "Lima", month: 2, people: 20, share: 0.4},
  {place: "Tumbes", month: 1, people: 50, share: 0.2},
  {place: "Tacna", month: 3, people: 5, share: 0.1},
]);
const numbers = df.drop({columns: ["place"]});
const codes = new dfd.DataFrame([{place: "Lima", code: "PE15"}, {place: "Puno", code: "PE21"}]);
const gaps = new dfd.DataFrame([{a: 1, b: "x"}, {a: null, b: "y"}, {a: 3, b: undefined}]);
const few = new dfd.Series([3, 1, 2, 2]);
const names = new dfd.Series(["Ana", " beto", "Caro "]);
const table = (frame) => [frame.columns, ...frame.values];`;

/** By what it does: an expression and what it must give. */
const calls: Record<string, [expression: string, expected: unknown]> = {
  "DataFrame of rows": ["df.shape", [4, 4]],
  "DataFrame of columns": [
    "table(new dfd.DataFrame({a: [1, 2], b: ['x', 'y']}))",
    [
      ["a", "b"],
      [1, "x"],
      [2, "y"],
    ],
  ],
  "DataFrame of arrays": [
    "table(new dfd.DataFrame([[1, 2]], {columns: ['a', 'b']}))",
    [
      ["a", "b"],
      [1, 2],
    ],
  ],
  dtypes: ["df.dtypes", ["string", "int32", "int32", "float32"]],
  "head and tail": [
    "[df.head(1).values, df.tail(1).values]",
    [[["Lima", 1, 30, 0.5]], [["Tacna", 3, 5, 0.1]]],
  ],
  "at and iat": ["[df.at(0, 'place'), df.iat(0, 2)]", ["Lima", 30]],
  "a column": ["df['people'].values", [30, 20, 50, 5]],
  "groupby sum": [
    "table(df.groupby(['place']).col(['people']).sum())",
    [
      ["place", "people_sum"],
      ["Lima", 50],
      ["Tumbes", 50],
      ["Tacna", 5],
    ],
  ],
  "groupby mean": [
    "df.groupby(['place']).col(['share']).mean().values",
    [
      ["Lima", 0.45],
      ["Tumbes", 0.2],
      ["Tacna", 0.1],
    ],
  ],
  "groupby count": [
    "df.groupby(['place']).col(['people']).count().values",
    [
      ["Lima", 2],
      ["Tumbes", 1],
      ["Tacna", 1],
    ],
  ],
  "groupby max": [
    "df.groupby(['place']).col(['people']).max().values",
    [
      ["Lima", 30],
      ["Tumbes", 50],
      ["Tacna", 5],
    ],
  ],
  "groupby min": [
    "df.groupby(['place']).col(['people']).min().values",
    [
      ["Lima", 20],
      ["Tumbes", 50],
      ["Tacna", 5],
    ],
  ],
  "groupby std and var": [
    "df.groupby(['place']).agg({people: ['var']}).values",
    [
      ["Lima", 50],
      ["Tumbes", null],
      ["Tacna", null],
    ],
  ],
  "groupby of two columns": ["df.groupby(['place', 'month']).col(['people']).sum().shape", [4, 3]],
  "groupby agg": [
    "table(df.groupby(['place']).agg({people: ['sum', 'mean'], share: 'max'}))",
    [
      ["place", "people_sum", "people_mean", "share_max"],
      ["Lima", 50, 25, 0.5],
      ["Tumbes", 50, 50, 0.2],
      ["Tacna", 5, 5, 0.1],
    ],
  ],
  "groupby cumSum": [
    "df.groupby(['place']).col(['people']).cumSum().values",
    [
      ["Lima", 30],
      ["Lima", 50],
      ["Tumbes", 50],
      ["Tacna", 5],
    ],
  ],
  "groupby getGroup": ["df.groupby(['place']).getGroup(['Lima']).shape", [2, 4]],
  "groupby apply": ["df.groupby(['place']).apply((g) => g.head(1)).shape", [3, 5]],
  query: ["df.query(df['people'].gt(10)).shape", [3, 4]],
  "query with and": ["df.query(df['people'].gt(10).and(df['place'].eq('Lima'))).shape", [2, 4]],
  "query of a query": [
    "(() => { const some = df.query(df['people'].lt(40)); return some.query(some['month'].gt(2)).values })()",
    [["Tacna", 3, 5, 0.1]],
  ],
  loc: [
    "table(df.loc({rows: df['people'].gt(30), columns: ['place', 'people']}))",
    [
      ["place", "people"],
      ["Tumbes", 50],
    ],
  ],
  "loc by label": ["df.loc({rows: [2, 0], columns: ['people']}).values", [[50], [30]]],
  iloc: [
    "df.iloc({rows: ['0:2'], columns: [0, 2]}).values",
    [
      ["Lima", 30],
      ["Lima", 20],
    ],
  ],
  addColumn: ["df.addColumn('double', df['people'].mul(2))['double'].values", [60, 40, 100, 10]],
  "a column set": [
    "(() => { df['people'] = df['people'].mul(2); return df['people'].values })()",
    [60, 40, 100, 10],
  ],
  drop: ["df.drop({columns: ['share', 'month']}).columns", ["place", "people"]],
  rename: ["df.rename({place: 'lugar'}).columns", ["lugar", "month", "people", "share"]],
  sortValues: ["df.sortValues('people').values.map((row) => row[2])", [5, 20, 30, 50]],
  "sortValues downwards": ["df.sortValues('people', {ascending: false}).index", [2, 0, 1, 3]],
  "sortValues of words": ["df.sortValues('place')['place'].values", ["Lima", "Lima", "Tacna", "Tumbes"]],
  sortIndex: ["df.sortValues('people').sortIndex().index", [0, 1, 2, 3]],
  "merge left": [
    "dfd.merge({left: df, right: codes, on: ['place'], how: 'left'})['code'].values.map(String)",
    ["PE15", "PE15", "NaN", "NaN"],
  ],
  "merge inner": ["dfd.merge({left: df, right: codes, on: ['place'], how: 'inner'}).shape", [2, 5]],
  "merge outer": ["dfd.merge({left: df, right: codes, on: ['place'], how: 'outer'}).shape", [5, 5]],
  "concat of rows": ["dfd.concat({dfList: [df, df], axis: 0}).shape", [8, 4]],
  "concat of columns": ["dfd.concat({dfList: [df, few], axis: 1}).shape", [4, 5]],
  append: ["df.append([['Puno', 1, 2, 3]], [4]).shape", [5, 4]],
  fillNa: [
    "gaps.fillNa([0, '?'], {columns: ['a', 'b']}).values",
    [
      [1, "x"],
      [0, "y"],
      [3, "?"],
    ],
  ],
  dropNa: ["gaps.dropNa().values", [[1, "x"]]],
  isNa: [
    "gaps.isNa().values",
    [
      [false, false],
      [true, false],
      [false, true],
    ],
  ],
  replace: [
    "df.replace('Lima', 'Callao', {columns: ['place']})['place'].values",
    ["Callao", "Callao", "Tumbes", "Tacna"],
  ],
  describe: ["df.describe().index", ["count", "mean", "std", "min", "median", "max", "variance"]],
  "describe's numbers": [
    "df.describe()['people'].values.map((n) => Math.round(n * 100) / 100)",
    [4, 26.25, 18.87, 5, 25, 50, 356.25],
  ],
  "sum, mean, median by column": [
    "[numbers.sum({axis: 0}).values[1], numbers.mean({axis: 0}).values[1], numbers.median({axis: 0}).values[1]]",
    [105, 26.25, 25],
  ],
  "sum by row": ["numbers.sum().values[3]", 8.1],
  "arithmetic with a number": ["numbers.add(1).values[0]", [2, 31, 1.5]],
  "arithmetic with a row": ["numbers.sub([1, 2, 3], {axis: 1}).values[0]", [0, 28, -2.5]],
  "arithmetic with a table": ["numbers.mul(numbers).values[0]", [1, 900, 0.25]],
  "arithmetic keeps large sums exact": [
    "new dfd.DataFrame([[671000.1, 123456789]]).add(1).values",
    [[671001.1, 123456790]],
  ],
  "div, pow, mod": [
    "[numbers.div(2).values[3], numbers.pow(2).values[3][0], numbers.mod(2).values[3][1]]",
    [[1.5, 2.5, 0.05], 9, 1],
  ],
  comparison: ["numbers.gt(2).values[3]", [true, true, false]],
  "round, abs": [
    "[numbers.round(0).values[0], numbers.abs().values[0]]",
    [
      [1, 30, 1],
      [1, 30, 0.5],
    ],
  ],
  cumSum: ["numbers.cumSum({axis: 0})['people'].values", [30, 50, 100, 105]],
  "diff and pctChange": [
    "[numbers.diff(1)['people'].values.slice(1), numbers.pctChange(1)['month'].values.slice(1)]",
    [
      [-10, 30, -45],
      [1, -0.5, 2],
    ],
  ],
  apply: ["df.apply((row) => row[2] * 2, {axis: 1}).values", [60, 40, 100, 10]],
  applyMap: ["numbers.applyMap((x) => x * 10).values[3]", [30, 50, 1]],
  transpose: ["df.T.shape", [4, 4]],
  "setIndex and resetIndex": [
    "[df.setIndex({index: ['a', 'b', 'c', 'd']}).index, df.query(df['people'].lt(10)).resetIndex().index]",
    [["a", "b", "c", "d"], [0]],
  ],
  "asType, selectDtypes": [
    "[df.asType('people', 'string')['people'].values[0], df.selectDtypes(['int32']).columns]",
    ["30", ["month", "people"]],
  ],
  nUnique: ["[df['place'].nUnique(), df.nUnique(0).values]", [3, [3, 3, 4, 4]]],
  valueCounts: [
    "[df['place'].valueCounts().index, df['place'].valueCounts().values]",
    [
      ["Lima", "Tumbes", "Tacna"],
      [2, 1, 1],
    ],
  ],
  "unique, dropDuplicates": [
    "[df['place'].unique().values, few.dropDuplicates().values]",
    [
      ["Lima", "Tumbes", "Tacna"],
      [3, 1, 2],
    ],
  ],
  "Series statistics": [
    "[few.sum(), few.mean(), few.median(), few.mode(), few.min(), few.max(), few.count(), few.var()]",
    [8, 2, 2, [2], 1, 3, 4, 2 / 3],
  ],
  "Series arithmetic": [
    "[few.add(1).values, few.div(few).values, few.sub(1).values]",
    [
      [4, 2, 3, 3],
      [1, 1, 1, 1],
      [2, 0, 1, 1],
    ],
  ],
  "Series map, apply": [
    "[few.map((x) => x * 2).values, few.apply((x) => x + 1).values]",
    [
      [6, 2, 4, 4],
      [4, 2, 3, 3],
    ],
  ],
  "Series sortValues, argMax": [
    "[few.sortValues({ascending: false}).values, few.argMax(), few.argMin()]",
    [[3, 2, 2, 1], 0, 1],
  ],
  "Series comparison": [
    "[few.gt(1).values, few.gt(1).or(few.eq(1)).values]",
    [
      [true, false, true, true],
      [true, true, true, true],
    ],
  ],
  str: [
    "[names.str.toUpperCase().values, names.str.trim().values, names.str.includes('a').values, names.str.len().values]",
    [
      ["ANA", " BETO", "CARO "],
      ["Ana", "beto", "Caro"],
      [true, false, true],
      [3, 5, 5],
    ],
  ],
  dt: [
    "(() => { const dt = new dfd.Series(['2019-05-01', '2019-12-31']).dt; return [dt.year().values, dt.month().values, dt.dayOfMonth().values] })()",
    [
      [2019, 2019],
      [4, 11],
      [1, 31],
    ],
  ],
  toDateTime: ["dfd.toDateTime(['2019-05-01']).monthName().values", ["May"]],
  dateRange: ["dfd.dateRange({start: '2019-01-01', period: 3, freq: 'M'}).length", 3],
  getDummies: [
    "dfd.getDummies(df, {columns: ['place']}).columns.slice(-3)",
    ["place_Lima", "place_Tumbes", "place_Tacna"],
  ],
  "encoders and scalers": [
    "[new dfd.LabelEncoder().fit(['a', 'b']).transform(['b', 'a']), new dfd.OneHotEncoder().fit(['a', 'b']).transform(['b']), new dfd.MinMaxScaler().fit([1, 2, 3]).transform([1, 2, 3]), new dfd.StandardScaler().fit([1, 3]).transform([1, 3])]",
    [[1, 0], [[0, 1]], [0, 0.5, 1], [-1, 1]],
  ],
  sample: ["(await df.sample(2, {seed: 1})).shape", [2, 4]],
  toJSON: ["dfd.toJSON(df)[3]", { place: "Tacna", month: 3, people: 5, share: 0.1 }],
  "toJSON by column": [
    "dfd.toJSON(codes, {format: 'row'})",
    { place: ["Lima", "Puno"], code: ["PE15", "PE21"] },
  ],
  toCSV: ["dfd.toCSV(codes)", "place,code\nLima,PE15\nPuno,PE21\n"],
  "as text": ["codes.toString().split('\\n')[0].trim().split(/ +/)", ["place", "code"]],
};

describe("danfo.js", () => {
  test.each(Object.entries(calls))("%s", async (_, [expression, expected]) => {
    const given64 = (value: unknown): unknown =>
      typeof value === "number"
        ? expect.closeTo(value, 9)
        : Array.isArray(value)
          ? value.map(given64)
          : value;
    expect(await answerFrom(expression, given)).toEqual(given64(expected));
  });

  test.each([
    "dfd.readCSV('a.csv')",
    "dfd.readJSON('a.json')",
    "dfd.readExcel('a.xlsx')",
    "dfd.streamCSV('a.csv')",
    "dfd.toExcel(df)",
    "df.plot('div')",
  ])("%s says that it does not work here", async (call) => {
    expect((await run(`${given}\n${call}`)).error).toMatchObject({
      kind: "thrown",
      message: expect.stringContaining("does not work here"),
    });
  });

  test("sortValues and groupby give what a plain loop gives, for any numbers", async () => {
    const column = fc.array(
      fc.tuple(fc.constantFrom("a", "b", "c", "1", "2"), fc.integer({ min: -99, max: 99 })),
      { minLength: 1, maxLength: 60 },
    );
    await fc.assert(
      fc.asyncProperty(column, async (pairs) => {
        const rows = JSON.stringify(pairs.map(([g, n]) => ({ g: `g${g}`, n })));
        const [sorted, sums] = (await answerFrom(
          "[f.sortValues('n')['n'].values, Object.fromEntries(f.groupby(['g']).col(['n']).sum().values)]",
          `import * as dfd from "danfojs"; const f = new dfd.DataFrame(${rows});`,
        )) as [number[], Record<string, number>];
        expect(sorted).toEqual(pairs.map(([, n]) => n).sort((a, b) => a - b));
        const expected: Record<string, number> = {};
        for (const [g, n] of pairs) expected[`g${g}`] = (expected[`g${g}`] ?? 0) + n;
        expect(sums).toEqual(expected);
      }),
      { numRuns: 40 },
    );
  });
});
