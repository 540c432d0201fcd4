import { expect, test } from "vitest";
import { calculate, rowsWhere, select } from "../../../src/course/figures/figure.ts";

const emergency = { area: "emergency_response", role: "activity" };

test("select(id) gives the value of the row with that key", () => {
  expect(select({ id: "F015" }).cell).toBe(266_000);
});

test("select(id, column) gives any cell", () => {
  expect(select({ id: "F015", column: "qualifier" }).cell).toBe("over");
});

test("select(where, sum | max | count) brings rows together", () => {
  expect(select({ where: emergency, sum: true }).cell).toBe(671_000);
  expect(select({ where: emergency, max: true }).cell).toBe(184_000);
  expect(select({ where: emergency, count: true }).cell).toBe(8);
});

test("select(where, byRule) counts people as the coordination does", () => {
  const protection = { dataset: "practice-5w", where: { sector: "protection" } };
  expect(select({ ...protection, byRule: true }).cell).toBe(160_000);
  expect(() => select({ where: emergency, byRule: true })).toThrow('has no column "adm1_pcode"');
});

test("rowsWhere(a list of values) takes any of them", () => {
  expect(rowsWhere("gtrm-2019-figures", { id: ["F015", "F020"] }).map(({ value }) => value)).toEqual([
    266_000, 184_000,
  ]);
});

test("select() refuses several rows where one number is asked for", () => {
  expect(() => select({ where: emergency })).toThrow("8 rows of gtrm-2019-figures are");
});

test("select() says what is not there", () => {
  expect(() => select({ id: "F999" })).toThrow('dataset gtrm-2019-figures has no row "F999"');
  expect(() => select({ dataset: "none", id: "x" })).toThrow("unknown dataset: none");
  expect(() => select({ id: "F015", column: "values" })).toThrow('has no column "values"; it has id, area');
  expect(() => select({ where: { areas: "x" } })).toThrow('has no column "areas"');
});

test("calculate() takes away, divides and scales without the noise of binary fractions", () => {
  expect(calculate({ where: emergency, sum: true, quotient: { id: "F015" } }).cell).toBe(2.52255639098);
  expect(calculate({ where: emergency, sum: true, minus: { id: "F015" } }).cell).toBe(405_000);
  expect(calculate({ id: "F020", share: { id: "F015" } }).cell).toBe(0.691729323308);
  expect(calculate({ id: "F015", scale: 1e-6 }).cell).toBe(0.266);
});

test("calculate() refuses to count with words", () => {
  expect(() => calculate({ id: "F015", column: "qualifier", scale: 2 })).toThrow('"over" is no number');
});
