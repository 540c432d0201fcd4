import { expect } from "vitest";
import type { Cell, Value } from "../../src/check/value.ts";
import type { RAnswer } from "./webr.ts";

/** The same but for the order of columns, which R keeps otherwise when one is renamed. */
export function expectSame(value: Value, answer: RAnswer, about: string): void {
  if (value.kind === "scalar" && "number" in answer) expectCell(value.cell, answer.number, about);
  // Of no rows the program makes a list, since its rows are what carries the columns.
  else if (value.kind === "list" && "columns" in answer)
    expect(Object.values(answer.columns)[0] ?? [], about).toEqual([]);
  else if (value.kind === "table" && "columns" in answer) {
    expect(Object.keys(answer.columns).sort(), about).toEqual([...value.columns].sort());
    for (const [index, name] of value.columns.entries()) {
      const cells = answer.columns[name] ?? [];
      expect(cells, `${name}\n${about}`).toHaveLength(value.rows.length);
      for (const [row, cell] of cells.entries())
        expectCell(value.rows[row]?.[index] ?? null, cell, `${name}, row ${row}\n${about}`);
    }
  } else throw new Error(`the program gives a ${value.kind}, R not\n${about}`);
}

function expectCell(ours: Cell, theirs: unknown, about: string): void {
  if (typeof ours === "number" && typeof theirs === "number")
    expect(Math.abs(ours - theirs), about).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(ours)));
  // What no number says (a division by 0) is said by both; R's NaN travels as NA.
  else if (typeof ours === "object" && ours !== null && "special" in ours)
    expect([null, Number(ours.text)], about).toContain(theirs ?? null);
  else expect(theirs ?? null, about).toEqual(ours);
}
