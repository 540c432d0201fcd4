import { readFileSync } from "node:fs";
import { z } from "astro/zod";
import { inEach, type Locale, type Text } from "../../i18n/locale.ts";
import { projectPath } from "../project.ts";

export interface GlossaryTerm {
  /** The same in every language; the anchor on the glossary's page. */
  id: string;
  term: Text;
  definition: Text;
  /** Ids of terms that are worth comparing. */
  see: string[];
  /** Plain words by which people look for it who do not know the term. */
  also: Record<Locale, string[]> | null;
}

const text = z.strictObject(inEach(z.string().min(1)));
const schema = z.record(
  z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  z.strictObject({
    term: text,
    definition: text,
    see: z.array(z.string()).default([]),
    also: z
      .strictObject(inEach(z.array(z.string().min(1))))
      .nullable()
      .default(null),
  }),
);

/** lessons/glossary.json: every term once, both languages side by side, by id. */
export function readGlossary(path = projectPath("lessons", "glossary.json")): GlossaryTerm[] {
  const terms = schema.parse(JSON.parse(readFileSync(path, "utf8")));
  return Object.entries(terms).map(([id, entry]) => ({ id, ...entry }));
}

/** In the alphabetical order of one language, under the letter that each term starts with. */
export function glossaryByLetter(
  locale: Locale,
  terms = readGlossary(),
): { letter: string; terms: GlossaryTerm[] }[] {
  const sorted = terms.toSorted((one, other) => one.term[locale].localeCompare(other.term[locale], locale));
  const letters = [...new Set(sorted.map(({ term }) => initialOf(term[locale])))];
  return letters.map((letter) => ({
    letter,
    terms: sorted.filter(({ term }) => initialOf(term[locale]) === letter),
  }));
}

/** "Área" stands under A, "5W" under 0–9. */
function initialOf(term: string): string {
  const letter = term.normalize("NFD").charAt(0).toUpperCase();
  return /[A-Z]/.test(letter) ? letter : "0–9";
}

/** Ids that `see` names and that do not exist, as "<id> → <missing>". */
export function danglingReferences(terms = readGlossary()): string[] {
  const known = new Set(terms.map(({ id }) => id));
  return terms.flatMap(({ id, see }) =>
    see.filter((other) => !known.has(other)).map((other) => `${id} → ${other}`),
  );
}
