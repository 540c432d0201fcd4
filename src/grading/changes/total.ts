import type { Cell } from "../../check/value.ts";

/** The sum of the parts where all of them are numbers; else the total as it was. */
export const totalOf = (parts: Cell[], total: Cell): Cell =>
  parts.every((part) => typeof part === "number") ? parts.reduce((sum, part) => sum + part, 0) : total;
