import type { Locale, Text } from "../i18n/locale.ts";
import type { Column, ColumnType, StepsDataset } from "./column.ts";

/** Where in a step a choice is kept: ["conditions", 0, "column"]. */
export type Path = (string | number)[];

/** What a person chooses at a place in a sentence. */
export type Control =
  /** One of the columns before the step; of `types`, where only those do. */
  | { kind: "column"; types?: readonly ColumnType[]; columns: Column[] }
  | { kind: "columns"; types?: readonly ColumnType[]; columns: Column[] }
  /** A value (or `several`) as the column's cells are; anything where there is no column; null for blank. */
  | { kind: "value"; column: Column | null; several: boolean; mayBeBlank?: boolean }
  | { kind: "choice"; options: { value: string; words: Text }[] }
  | { kind: "number"; min: number; max: number }
  | { kind: "name" }
  | { kind: "text" }
  | { kind: "dataset" };

/** A sentence is made of words, choices, and lists of smaller sentences that can get more or fewer items. */
export type Part =
  | { is: "text"; text: string }
  | { is: "slot"; path: Path; control: Control; value: unknown; shown: string }
  | { is: "list"; path: Path; items: Part[][]; between: string; add: Text; fresh: unknown }
  /** How blanks are treated and the like: stands behind the sentence. */
  | { is: "note"; text: string };

export interface Telling {
  locale: Locale;
  /** The columns before the step. */
  columns: Column[];
  datasets: readonly StepsDataset[];
}

export const text = (words: string): Part => ({ is: "text", text: words });

/** Puts parts in the place of "{name}". */
export function parts(template: Text, locale: Locale, slots: Record<string, Part | Part[]> = {}): Part[] {
  return template[locale]
    .split(/\{(\w+)\}/)
    .flatMap((piece, index): Part[] =>
      index % 2 === 0 ? (piece === "" ? [] : [text(piece)]) : [slots[piece] ?? []].flat(),
    );
}
