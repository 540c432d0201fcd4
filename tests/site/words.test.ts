import { expect, test } from "vitest";
import { glossaryByLetter, readGlossary } from "../../src/course/glossary.ts";
import { messages, wordInEach } from "../../src/i18n/messages.ts";

test("messages() speaks one language at a time, with values where a phrase needs them", () => {
  const words = messages({
    run: { es: "Ejecutar", en: "Run" },
    rows: { es: (count: number) => `${count} filas`, en: (count: number) => `${count} rows` },
  });
  expect(words("es").run).toBe("Ejecutar");
  expect(words("en").rows(3)).toBe("3 rows");
  expect(wordInEach(words, "run")).toEqual({ es: "Ejecutar", en: "Run" });
});

test("messages(a phrase without one language) throws", () => {
  expect(() => messages({ run: { es: "Ejecutar" } } as never)).toThrow('message "run" has no words in "en"');
});

test("glossaryByLetter() is alphabetical in each language, accents aside", () => {
  const terms = (locale: "es" | "en") =>
    glossaryByLetter(locale).flatMap(({ terms }) => terms.map(({ term }) => term[locale]));
  expect(terms("es")).toHaveLength(readGlossary().length);
  expect(glossaryByLetter("es").map(({ letter }) => letter)).toEqual(
    glossaryByLetter("es")
      .map(({ letter }) => letter)
      .toSorted(),
  );
  expect(terms("en").indexOf("Stock")).toBeLessThan(terms("en").indexOf("Unit"));
});

test("no definition of the glossary repeats its term as its first word", () => {
  const repeating = readGlossary().flatMap(({ id, term, definition }) =>
    (["es", "en"] as const)
      .filter((locale) => definition[locale].toLowerCase().startsWith(`${term[locale].toLowerCase()} `))
      .map((locale) => `${id} (${locale})`),
  );
  expect(repeating).toEqual([]);
});
