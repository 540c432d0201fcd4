// Which language the words of the built pages are in: a text that was not translated, or that does not
// say that it is in the other language, is read out with the wrong voice.
import type { ElementNode } from "ultrahtml";
import { expect, test } from "vitest";
import { type Locale, locales } from "../../src/i18n/locale.ts";
import { frequent } from "../frequent-words.ts";
import { attribute, builtPages, isWithin, shown, textOf, upwards, wrongElements } from "./site.ts";

const countOf = (words: string[], locale: Locale) =>
  words.filter((word) => frequent[locale].includes(word)).length;

/** The language that a text's words are in; null where they do not tell. */
function languageOf(text: string): Locale | null {
  // Letters among digits are of a code, and no words.
  const words = text.toLowerCase().match(/(?<![\p{L}\d])\p{L}+(?![\p{L}\d])/gu) ?? [];
  const [es, en] = [countOf(words, "es"), countOf(words, "en")];
  return Math.max(es, en) < 3 || Math.max(es, en) < 2 * Math.min(es, en) ? null : es > en ? "es" : "en";
}

const says = (element: ElementNode) =>
  upwards(element)
    .map((ancestor) => attribute(ancestor, "lang"))
    .find((lang) => lang !== undefined);

const blocks = /^(p|li|td|th|h[1-6]|dt|dd|figcaption|caption|summary|label|option|legend|button|title)$/;
/** Programs, names and the HXL tags of a dataset are in no language. */
const isCode = (element: ElementNode) => isWithin(element, ({ name }) => /^(pre|code|textarea)$/.test(name));
const hasBlocks = (element: ElementNode): boolean =>
  element.children.some((child) => child.type === 1 && (blocks.test(child.name) || hasBlocks(child)));

test("languageOf(text) tells Spanish from English by their small words", () => {
  expect(languageOf("¿A cuántas personas llegó la respuesta en los distritos de Lima?")).toBe("es");
  expect(languageOf("How many people did the response reach in the districts of Lima?")).toBe("en");
  expect(languageOf("Plot.plot({ marks: [] })")).toBe(null);
});

/** A part that says its own language is looked at by itself, and code has none. */
const ownWords = (element: ElementNode): string => {
  const others = element.children.filter(
    (child) => child.type !== 1 || !(attribute(child, "lang") || isCode(child)),
  );
  return textOf({ ...element, children: others } as ElementNode);
};

test("every text is in the language that its page, or the text itself, says", () => {
  expect(
    wrongElements(
      (element) => {
        const text = ownWords(element);
        const language = languageOf(text);
        // A work that is cited, with its year, keeps its own title.
        return language !== null && language !== says(element) && !/\b(19|20)\d\d\)/.test(text);
      },
      (element) => blocks.test(element.name) && !isCode(element) && !hasBlocks(element),
    ),
  ).toEqual([]);
});

test("alternatives and descriptions are in their page's language too", () => {
  expect(
    wrongElements((element) => {
      const texts = ["alt", "aria-label", "title", "placeholder", "content"].map(
        (name) => attribute(element, name) ?? "",
      );
      return texts.some((text) => {
        const language = languageOf(text);
        return language !== null && language !== says(element);
      });
    }),
  ).toEqual([]);
});

test("the header leads to the same page in the other language, and its word is in that language", () => {
  const problems = builtPages
    .filter(({ page }) => /^(es|en)\//.test(page))
    .flatMap(({ page, elements }) => {
      const own = page.slice(0, 2);
      const address = `/${page.replace(/index\.html$/, "")}`;
      return locales
        .filter((locale) => locale !== own)
        .flatMap((locale) => {
          const links = elements.filter(
            (element) =>
              element.name === "a" &&
              attribute(element, "hreflang") === locale &&
              isWithin(element, ({ name }) => name === "header"),
          );
          return links.length > 0 &&
            links.every(
              (link) =>
                attribute(link, "lang") === locale &&
                attribute(link, "href")?.endsWith(address.replace(own, locale)),
            )
            ? []
            : [`${page}: leads in ${locale} to ${links.map(shown).join() || "nothing"}`];
        });
    });
  expect(problems).toEqual([]);
});

test("no word is too long for the narrowest screen", () => {
  // About 36 letters stand on a line of 320 px; addresses and names break at their marks.
  const wordsOf = (element: ElementNode) =>
    element.children
      .flatMap((child) => (child.type === 2 ? child.value.split(/[\s/_.\-–—]+/) : []))
      .filter((word) => word.length > 32);
  expect(
    wrongElements(
      (element) => wordsOf(element).length > 0,
      (element) => !isCode(element) && isWithin(element, ({ name }) => name === "main"),
    ),
  ).toEqual([]);
});
