import { describe, expect, test } from "vitest";
import { searchDocuments } from "../../src/course/search/documents.ts";
import type { Locale } from "../../src/i18n/locale.ts";
import { makeSearch } from "../../src/search/engine.ts";

const documents = { es: await searchDocuments("es"), en: await searchDocuments("en") };
const search = { es: makeSearch(documents.es), en: makeSearch(documents.en) };
const paths = (query: string, locale: Locale) => search[locale].find(query).map(({ path }) => path);

describe("what people look for in their own words is among the first five", () => {
  test.each<[locale: Locale, query: string, path: string]>([
    ["es", "doble conteo", "glossary/#double-counting"],
    ["es", "edad", "glossary/#disaggregation"],
    ["es", "excel", "recipes/"],
    ["es", "5w", "glossary/#5w"],
    // Too short for a letter wrong: what has an accent is found without it.
    ["es", "ninas", "glossary/#disaggregation"],
    ["es", "asilo", "glossary/#asylum-seeker"],
    ["es", "ubigeo", "glossary/#ubigeo"],
    ["es", "buscarv", "glossary/#join"],
    ["es", "grafico enganoso", "honesty/"],
    ["es", "celdas vacias", "glossary/#blank"],
    ["es", "duplicados", "glossary/#duplicate"],
    ["es", "combinar", "glossary/#join"],
    ["es", "protección de datos", "glossary/#personal-data"],
    ["es", "decimales", "glossary/#rounding"],
    ["es", "descargar csv", "datasets/"],
    ["es", "repasar", "today/"],
    ["es", "whatsapp", "assignment/"],
    ["en", "double counting", "glossary/#double-counting"],
    ["en", "ages", "glossary/#disaggregation"],
    ["en", "excel", "recipes/"],
    ["en", "vlookup", "glossary/#join"],
    ["en", "average", "glossary/#aggregate"],
    ["en", "color", "glossary/#channel"],
    ["en", "password", "trainer/key/"],
    ["en", "5W", "glossary/#5w"],
    ["en", "ubigeo", "glossary/#ubigeo"],
  ])("%s: %s", (locale, query, path) => {
    expect(paths(query, locale).slice(0, 5)).toContain(path);
  });
});

test("the beginning of a word, capitals, a plural and a wrong letter find it", () => {
  for (const query of ["denominad", "DENOMINADOR", "denominadores", "denominodor"])
    expect(paths(query, "es").slice(0, 3), query).toContain("glossary/#denominator");
});

test("where not all words stand together any of them counts, and what says nothing finds nothing", () => {
  expect(paths("ubigeo zzzz", "es")).toContain("glossary/#ubigeo");
  for (const query of ["", "  ", "zzzzzz", "de la", "((("]) expect(paths(query, "es"), query).toEqual([]);
});

test("a title that is looked for is one of the first two", () => {
  for (const locale of ["es", "en"] as const)
    for (const { kind, title, path } of documents[locale].filter(({ kind }) => kind === "lesson"))
      expect(paths(title, locale).slice(0, 2), `${kind}: ${title}`).toContain(path);
});
