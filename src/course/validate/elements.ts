import { defaultLocale } from "../../i18n/locale.ts";
import { offeredIn } from "../../i18n/paired.ts";
import { readDatasetFile } from "../dataset/dataset.ts";
import { type Calculation, calculate, requireColumns, rowsWhere, type Where } from "../figures/figure.ts";
import type { ProseElement } from "../lesson/source.ts";
import type { Known } from "./known.ts";

export interface Fault {
  problem: string;
  fix: string;
}

/** Components that lessons and workshops have in common: those that `inspectShared` knows. */
export const sharedTags = ["Figure", "Term", "Note", "Rows"];

/** What is wrong with one of `sharedTags`; null for another component. */
export function inspectShared({ name, attributes }: ProseElement, known: Known): Fault[] | null {
  switch (name) {
    case "Term":
      return unknownName("glossary term", attributes.id, known.terms);
    case "Note":
      return unknownName("kind of note", attributes.kind, ["rule", "caution", "remember", "source"]);
    case "Figure":
      return tried(() => calculate(attributes as Calculation), "correct the dataset, row or column");
    case "Rows":
      return tried(() => {
        const dataset = String(attributes.dataset);
        const offered = offeredIn(readDatasetFile(dataset).columns, defaultLocale).map(([name]) => name);
        requireColumns(dataset, offered, attributes.columns as string[]);
        rowsWhere(dataset, attributes.where as Where);
      }, "correct the dataset or column");
    default:
      return null;
  }
}

export const unknownName = (what: string, asked: unknown, all: string[]): Fault[] =>
  all.includes(String(asked))
    ? []
    : [{ problem: `unknown ${what} "${asked}"`, fix: nearest(String(asked), all) }];

function tried(work: () => unknown, fix: string): Fault[] {
  try {
    work();
    return [];
  } catch (error) {
    return [{ problem: (error as Error).message, fix }];
  }
}

/** The name that was probably meant: the one that shares most three-letter pieces. */
function nearest(asked: string, all: string[]): string {
  const pieces = (word: string) => new Set(Array.from(word, (_, index) => word.slice(index, index + 3)));
  const shared = (name: string) => [...pieces(name)].filter((piece) => pieces(asked).has(piece)).length;
  const [best] = all.toSorted((one, other) => shared(other) - shared(one));
  return best ? `did you mean "${best}"?` : "there is none yet";
}
