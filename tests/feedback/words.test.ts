import { readdirSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, test } from "vitest";
import { speaker } from "../../src/feedback/speaker.ts";
import { errorWords, problemWords, sentence } from "../../src/feedback/words.ts";
import { type Locale, locales } from "../../src/i18n/locale.ts";
import type { RunErrorKind } from "../../src/sandbox/sandbox.ts";
import { frequent } from "../frequent-words.ts";
import { samples } from "./samples.ts";

const sources = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`);

const named = (files: string[]) => files.map((file) => basename(file, ".ts")).sort();

const kinds = Object.keys(problemWords).sort();
const errorKinds = Object.keys(errorWords) as RunErrorKind[];

/** Whole sentences, in the voice of the course. */
function expectSentences(text: string): void {
  expect(text).toMatch(/^[\p{Lu}«"¿\d]/u);
  expect(text).toMatch(/[.?]$/);
  // The program's own signs may be said: !== and the three dots before a name.
  expect(text.replaceAll("!==", "")).not.toMatch(
    /[!¡]|undefined|null,|\[object|NaN\.|\{\w+\}| {2}|(?<!\.)\.\.(?!\.)|\.\.\.(?![\w])/,
  );
}

/** Names of axes, and words of both languages. */
const inBoth = ["a", "no", "o", "y"];

/** Outside of quotes, in which data and code are said as they stand. */
function expectOneLanguage(text: string, locale: Locale): void {
  const own = text.replace(/«[^»]*»|"[^"]*"|\([^)]*\)/g, "");
  const words = own.toLowerCase().match(/(?<![\p{L}\d.])\p{L}+(?![\p{L}\d(.]*[(=])/gu) ?? [];
  const foreign = locales.filter((one) => one !== locale).flatMap((one) => frequent[one]);
  expect(
    words.filter((word) => foreign.includes(word) && !inBoth.includes(word)),
    text,
  ).toEqual([]);
}

describe("words", () => {
  test("of each kind of problem stand in a file of its name", () => {
    expect(named(sources("src/feedback/words"))).toEqual(kinds);
  });

  test("exist for each way in which a program can stop", () => {
    expect(named(sources("src/feedback/errors"))).toEqual(errorKinds.toSorted());
  });

  test("are tried here for every kind", () => {
    expect([...new Set(samples.map(({ problem }) => problem.kind))].sort()).toEqual(kinds);
  });

  test.each(samples.map((sample) => [JSON.stringify(sample.problem), sample] as const))(
    "of %s say what was seen, in both languages",
    (_, { problem, ...said }) => {
      for (const locale of locales) {
        const text = sentence(problem, locale, speaker(locale)).replaceAll("\u00a0", " ");
        expectSentences(text);
        expectOneLanguage(text, locale);
        for (const part of said[locale])
          expect(text).toMatch(
            typeof part === "string" ? new RegExp(part.replace(/[[\](){}.*+?^$|]/g, "\\$&")) : part,
          );
      }
    },
  );

  test.each(errorKinds)("of the error %s are whole sentences with and without a line", (kind) => {
    for (const locale of locales) {
      for (const line of [null, 7]) {
        const error = {
          kind,
          message: "total is not defined",
          name: "ReferenceError",
          line,
          column: null,
          subject: "datasets/x",
        };
        const text = errorWords[kind][locale](error, speaker(locale), 2040);
        expectSentences(text);
        expectOneLanguage(text, locale);
        if (line !== null && !["no-answer", "output", "crash"].includes(kind)) expect(text).toContain("7");
      }
    }
  });
});
