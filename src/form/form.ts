import type { Text } from "../i18n/locale.ts";

/** An XLSForm as far as this project reads it: https://xlsform.org/en/ */
export interface Form {
  /** Rows of the sheet "survey", in order. */
  rows: Row[];
  /** Rows of the sheet "choices", in order. */
  choices: Choice[];
  settings: Settings;
}

export interface Settings {
  title: string;
  /** form_id: how servers know the form from others. */
  id: string;
  /** Grows with each change, so that an answer tells which form was asked. */
  version: string;
}

const questionTypes = ["integer", "text", "select_one", "select_multiple"] as const;
const structureTypes = [
  "start",
  "end",
  "note",
  "begin_group",
  "end_group",
  "begin_repeat",
  "end_repeat",
] as const;

export type RowType = (typeof questionTypes)[number] | (typeof structureTypes)[number];
export const rowTypes: readonly string[] = [...questionTypes, ...structureTypes];

/** Cells that are blank in the sheet are "" or null. */
export interface Row {
  type: RowType;
  /** The list of choices, for the two kinds of select. */
  list: string | null;
  name: string;
  label: Text | null;
  hint: Text | null;
  required: boolean;
  /** When the row is asked, as an expression; "" always. For a group, of all that stands in it. */
  relevant: string;
  /** What an answer must hold, as an expression in which "." is the answer. */
  constraint: string;
  constraintMessage: Text | null;
  /** How often a repeat is asked, as an expression. */
  repeatCount: string;
}

export interface Choice {
  list: string;
  name: string;
  label: Text;
  /** The day from which it was offered; null where it always was. No part of the standard, which lets such columns be. */
  added: string | null;
}

/** Answers by question, as an export writes them: several choices stand in one text, with spaces between. */
export type Answers = Readonly<Record<string, string>>;

export const isQuestion = (row: Row): boolean => (questionTypes as readonly string[]).includes(row.type);

export const choicesOf = (form: Form, row: Row): Choice[] =>
  form.choices.filter(({ list }) => list === row.list);

/** The number of each question on the screen, from 1; what is not asked has none. */
export function numbersOf(form: Form): Map<string, number> {
  return new Map(form.rows.filter(isQuestion).map(({ name }, index) => [name, index + 1]));
}
