// What comes from outside, from a program that may be hostile or from a file, is a value or is none.
import { expect, test } from "vitest";
import { isCount, isObject, isText, isTextOrNull, isValue } from "../../src/check/value-shape.ts";

const axis = {
  type: "band",
  domain: ["Lima", 2, null],
  label: "department",
  zero: true,
  range: ["red"],
  reverse: false,
};
const channel = { scale: "x", label: null, values: ["Lima", { date: "2019-03-01" }] };
const mark = { kind: "barY", count: 2, channels: { x: channel }, constants: { fill: "red" } };
const facts = {
  marks: [mark],
  scales: { x: axis },
  title: "Ayuda",
  subtitle: null,
  caption: null,
  legends: ["color"],
};
const chart = (more: object) => ({ kind: "chart", facts: { ...facts, ...more } });
const withMark = (more: object) => chart({ marks: [{ ...mark, ...more }] });
const withChannel = (more: object) => withMark({ channels: { x: { ...channel, ...more } } });
const withScale = (more: object) => chart({ scales: { x: { ...axis, ...more } } });
const table = {
  kind: "table",
  columns: ["a", "b"],
  rows: [
    [1, "x"],
    [null, true],
  ],
  from: "objects",
};
const scalar = (cell: unknown) => ({ kind: "scalar", cell });

test.each<[unknown]>([
  [{ kind: "nothing" }],
  [scalar(3)],
  [scalar("three")],
  [scalar(true)],
  [scalar(null)],
  [scalar({ date: "2019-03-01" })],
  [scalar({ special: "nan", text: "NaN" })],
  [{ kind: "list", cells: [] }],
  [{ kind: "list", cells: [1, "two", null] }],
  [table],
  [{ ...table, columns: [], rows: [] }],
  [{ ...table, columns: [], rows: [[]] }],
  [chart({})],
  [chart({ title: null, legends: [], marks: [], scales: {} })],
  [withMark({ count: 0, channels: {}, constants: {} })],
  [withChannel({ scale: null, label: "people", values: [] })],
  [withScale({ domain: [], label: null, zero: null, range: null, reverse: true })],
  [{ kind: "other", type: "function" }],
])("%j is a value", (value) => expect(isValue(value)).toBe(true));

test.each<[unknown]>([
  [null],
  [undefined],
  ["table"],
  [[]],
  [{}],
  [{ kind: "something" }],
  [scalar(undefined)],
  [scalar([])],
  [scalar({})],
  [scalar({ date: 3 })],
  [scalar({ special: "many", text: "many" })],
  [scalar({ special: "nan" })],
  [scalar({ special: "nan", text: 3 })],
  [scalar({ text: "NaN" })],
  [{ kind: "list", cells: [1, undefined] }],
  [{ kind: "list", cells: "abc" }],
  [{ kind: "list" }],
  [{ ...table, kind: "list" }],
  [{ ...table, columns: ["a"] }],
  [{ ...table, columns: ["a", "b", "c"] }],
  [{ ...table, columns: ["a", 2] }],
  [{ ...table, columns: undefined }],
  [{ ...table, rows: [[1, "x"], [1]] }],
  [{ ...table, rows: [[1, []]] }],
  [{ ...table, rows: ["ab"] }],
  [{ ...table, rows: null }],
  [{ ...table, from: "elsewhere" }],
  [{ ...table, from: undefined }],
  [{ kind: "chart" }],
  [{ kind: "chart", facts: [] }],
  [chart({ legends: [3] })],
  [chart({ legends: null })],
  [chart({ title: 3 })],
  [chart({ subtitle: 3 })],
  [chart({ caption: undefined })],
  [chart({ marks: {} })],
  [chart({ marks: [null] })],
  [chart({ scales: [] })],
  [chart({ scales: { x: null } })],
  [withMark({ kind: 3 })],
  [withMark({ count: -1 })],
  [withMark({ count: 1.5 })],
  [withMark({ count: "2" })],
  [withMark({ channels: null })],
  [withMark({ channels: { x: [] } })],
  [withMark({ constants: { fill: [] } })],
  [withMark({ constants: null })],
  [withChannel({ scale: 3 })],
  [withChannel({ label: 3 })],
  [withChannel({ values: [[]] })],
  [withChannel({ values: null })],
  [withScale({ type: 3 })],
  [withScale({ domain: [[]] })],
  [withScale({ label: 3 })],
  [withScale({ zero: "yes" })],
  [withScale({ range: "red" })],
  [withScale({ range: [3] })],
  [withScale({ reverse: null })],
  [{ kind: "other" }],
  [{ kind: "other", type: 3 }],
])("%j is none", (value) => expect(isValue(value)).toBe(false));

test.each<[string, (x: unknown) => boolean, unknown[], unknown[]]>([
  ["an object", isObject, [{}, { a: 1 }], [null, [], "a", 3]],
  ["a text", isText, ["", "a"], [null, 3, {}]],
  ["a text or null", isTextOrNull, ["", "a", null], [3, undefined]],
  ["a count", isCount, [0, 3], [-1, 0.5, Number.NaN, "3", 2 ** 60]],
])("%s", (_, is, those, others) => {
  expect(those.map(is)).toEqual(those.map(() => true));
  expect(others.map(is)).toEqual(others.map(() => false));
});
