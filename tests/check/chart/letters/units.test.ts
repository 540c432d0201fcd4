// What labels and titles count.
import { describe, expect, test } from "vitest";
import { alone } from "../../../../src/check/chart/picture/letters/names.ts";
import { countsOther, unitsIn } from "../../../../src/check/chart/picture/letters/units.ts";
import { chartWords } from "../../../../src/i18n/chart-words.ts";

describe("units in a text", () => {
  test.each<[text: string, units: string[]]>([
    ["Personas asistidas", ["persons"]],
    ["POBLACIÓN", ["persons"]],
    ["Hogares", ["households"]],
    ["Atenciones a personas", ["persons", "services"]],
    ["% de hogares", ["households", "percent"]],
    ["US$ gastados", ["money"]],
    ["US$", ["money"]],
    ["Venezolanos en el Perú", ["persons"]],
    ["% de mujeres", ["percent", "persons"]],
    ["Hogares de refugiados", ["households"]],
    ["Semanas", ["days"]],
    ["Nº de días", ["days"]],
    ["Duración en semanas", ["days"]],
    ["El desapersonado", []],
    ["Lima", []],
    ["", []],
  ])("%s", (text, units) => {
    expect(unitsIn(text, chartWords)).toEqual(units);
  });
});

describe("a label against the expected one", () => {
  const around = {
    ...alone(chartWords),
    synonyms: [
      ["refugees", "Refugiados reconocidos"],
      ["asylum_seekers", "Solicitantes de asilo"],
      ["partners", "Personas de socios"],
    ],
  };
  const other = (expected: string, found: string, strict = false) =>
    countsOther(expected, found, around, strict);

  test.each<[expected: string, found: string]>([
    ["Personas", "People"],
    ["Personas", "Total"],
    ["Personas", ""],
    ["Personas por mes", "Personas por mes"],
    ["Personas por mes", "Personas"],
    ["Atenciones a personas", "Atenciones"],
    ["Total", "Hogares"],
    ["Total", "Hogares por mes"],
    ["% de hogares", "Porcentaje de hogares"],
    ["Refugiados", "Refugees"],
    ["Refugiados", "Personas"],
    ["Personas refugiadas", "Personas de socios refugiados"],
  ])("%s: %s counts the same", (expected, found) => {
    expect(other(expected, found)).toBe(false);
  });

  test.each<[expected: string, found: string]>([
    ["Personas", "Hogares"],
    ["Personas", "% de personas"],
    ["% de personas", "Personas"],
    ["Personas por mes", "Personas por día"],
    ["Personas", "Personas por día"],
    ["Ingresos al año", "Ingresos al mes"],
    ["Refugiados", "Solicitantes de asilo"],
  ])("%s: %s counts something else", (expected, found) => {
    expect(other(expected, found)).toBe(true);
  });

  test("that names no unit, where one must be named", () => {
    expect(other("Personas", "Total", true)).toBe(true);
    expect(other("Personas", "Gente", true)).toBe(false);
    expect(other("Personas", "", true)).toBe(false);
    expect(other("Total", "Cantidad", true)).toBe(false);
  });
});
