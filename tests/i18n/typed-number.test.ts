// Numbers as people type them into a box, with the unit behind it.
import { expect, test } from "vitest";
import type { Locale } from "../../src/i18n/locale.ts";
import { readTypedNumber } from "../../src/i18n/typed-number.ts";

const read = (text: string, unit: string, locale: Locale = "es") => {
  const typed = readTypedNumber(text, unit, locale);
  return "refused" in typed ? typed.refused : [typed.cell, typed.other];
};

test.each<[string, string, [number, number | null]]>([
  ["25306", "personas", [25306, null]],
  ["25.306", "personas", [25306, 25.306]],
  ["25,306", "personas", [25306, 25.306]],
  ["1,325.5", "personas por evento", [1325.5, null]],
  ["2.523", "veces", [2523, 2.523]],
  ["2,523", "veces", [2.523, 2523]],
  ["2.523", "", [2523, 2.523]],
  ["62,000", "", [62000, 62]],
  ["25 %", "%", [25, null]],
  ["25 por ciento", "%", [25, null]],
  ["25 de cada 100", "%", [25, null]],
  ["25 out of every 100", "%", [25, null]],
  ["25 personas", "personas", [25, null]],
  ["25 pers.", "personas", [25, null]],
  ["25 mil", "personas", [25000, null]],
  ["2,5 millones de personas", "personas", [2500000, null]],
  ["-5", "", [-5, null]],
])("%s with the unit %s", (text, unit, expected) => {
  expect(read(text, unit)).toEqual(expected);
});

test.each<[string, string, RegExp, RegExp]>([
  ["25%", "personas", /«%» y aquí va «personas»/, /"%", and "personas" is asked for/],
  ["25 de cada 100", "personas", /no leo un número/, /cannot read a number/],
  ["25 kg", "personas", /«kg» y aquí va «personas»/, /"kg", and "personas"/],
  ["veinte", "personas", /no leo un número/, /cannot read a number/],
  ["25 años", "", /Escribe solo el número/, /Write the number alone/],
])("%s is no number of %s", (text, unit, es, en) => {
  expect(read(text, unit)).toMatch(es);
  expect(read(text, unit, "en")).toMatch(en);
});

test("what was read is said back, and the other reading as it is to be written", () => {
  const told = (text: string, unit: string, locale: Locale) => {
    const typed = readTypedNumber(text, unit, locale);
    return "told" in typed && typed.told.replaceAll("\u00a0", " ");
  };
  expect(told("62,000", "personas", "es")).toBe("Entiendo: 62 000");
  expect(told("2.523", "", "es")).toBe(
    "Entiendo: 2523. También podría ser 2,523: si es lo que querías decir, escríbelo así.",
  );
  expect(told("2,523", "", "en")).toMatch(/^I read: 2,523. It could also be 2.523:/);
});

test("what the reader said of their decimals goes before the page's language, and can be changed", () => {
  expect(readTypedNumber("2.523", "veces", "es", ".")).toMatchObject({
    cell: 2.523,
    other: 2523,
    otherSign: ",",
  });
  expect(readTypedNumber("2,523", "veces", "es", ".")).toMatchObject({ cell: 2523, otherSign: "," });
  expect(readTypedNumber("2.523", "veces", "es")).toMatchObject({ cell: 2523, otherSign: "." });
  expect(readTypedNumber("2.523", "personas", "es", ".")).toMatchObject({ cell: 2523, otherSign: null });
});
