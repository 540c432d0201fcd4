import type { Choice, Form, Row } from "../../src/form/form.ts";

/** A row of a form, with what is said of it. */
export const row = (type: Row["type"], name: string, said: Partial<Row> = {}): Row => ({
  type,
  list: null,
  name,
  label: name === "" ? null : { es: `${name} (es)`, en: `${name} (en)` },
  hint: null,
  required: false,
  relevant: "",
  constraint: "",
  constraintMessage: null,
  repeatCount: "",
  ...said,
});

export const choice = (list: string, name: string): Choice => ({
  list,
  name,
  label: { es: `${name} (es)`, en: `${name} (en)` },
  added: null,
});

export const formOf = (rows: Row[], choices: Choice[] = []): Form => ({
  rows,
  choices,
  settings: { title: "Test", id: "test", version: "1" },
});
