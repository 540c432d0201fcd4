import type { Cell } from "../check/value.ts";
import type { Locale } from "../i18n/locale.ts";
import type { Column } from "./column.ts";
import { columnTitle, valueWords } from "./slots.ts";

/** How a table reads in a language: its columns by their titles, its codes by what they mean. */
export interface Reading {
  nameOf(column: string): string;
  /** A cell in other words than its own; null where they do. */
  say(cell: Cell, column: string): string | null;
}

/** @param columns the first of a name is the one that is meant */
export function readingOf(columns: readonly Column[], locale: Locale): Reading {
  const known = new Map(columns.toReversed().map((column) => [column.name, column]));
  return {
    nameOf: (name) => columnTitle([...(known.has(name) ? [known.get(name) as Column] : [])], name, locale),
    say(cell, name) {
      const column = known.get(name);
      if (!column || cell === "" || cell === null || typeof cell === "object") return null;
      // Numbers are written as everywhere; a year is none to read by thousands.
      if (typeof cell === "number" && column.unit !== "year") return null;
      return valueWords(cell, column, locale);
    },
  };
}
