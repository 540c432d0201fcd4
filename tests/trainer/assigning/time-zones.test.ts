import { expect, test } from "vitest";
import { findTimeZones, usualTimeZones, zoneLabel } from "../../../src/trainer/assigning/time-zones.ts";

test("usualTimeZones(own) begins in Peru, is short, and has the device's own once", () => {
  const [first, ...others] = usualTimeZones("America/Bogota");
  expect(first).toBe("America/Lima");
  expect(others.filter((zone) => zone === "America/Bogota")).toHaveLength(1);
  expect(usualTimeZones("Asia/Tokyo").at(-1)).toBe("Asia/Tokyo");
  expect(usualTimeZones("Asia/Tokyo").length).toBeLessThan(15);
});

test.each([
  ["madrid", "es", "Europe/Madrid"],
  ["sao paulo", "es", "America/Sao_Paulo"],
  ["São Paulo", "en", "America/Sao_Paulo"],
  ["perú", "es", "America/Lima"],
  ["PERU", "en", "America/Lima"],
  ["japon", "es", "Asia/Tokyo"],
] as const)("findTimeZones(%s) in %s finds %s, by its place or its country, first", (text, locale, zone) => {
  expect(findTimeZones(text, locale)[0]).toBe(zone);
});

test("findTimeZones finds nothing for nothing, and for no place", () => {
  expect(findTimeZones(" ", "es")).toEqual([]);
  expect(findTimeZones("atlantida", "es")).toEqual([]);
});

test("zoneLabel says the place and what its time is called", () => {
  expect(zoneLabel("America/Lima", "es")).toBe("Lima (hora de Perú)");
});
