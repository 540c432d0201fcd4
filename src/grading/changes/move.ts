import type { Cell } from "../../check/value.ts";
import type { Move } from "../variation.ts";

/** A step is drawn for every cell, so that a blank does not change what other cells become. */
export function moved(cell: Cell, { by, min, max, integer }: Move, random: () => number): Cell {
  const factor = 1 + by * (2 * random() - 1);
  if (typeof cell !== "number" || cell === 0) return cell;
  const whole = integer ?? Number.isInteger(cell);
  const raw = cell * factor;
  const rounded = whole ? Math.round(raw) : Number(raw.toPrecision(significantDigits(cell)));
  const bounded = Math.min(
    Math.max(rounded, min ?? Number.NEGATIVE_INFINITY),
    max ?? Number.POSITIVE_INFINITY,
  );
  return bounded === 0 ? cell : bounded;
}

/** A moved number has as many digits as the one that it stands for, so that it reads as plausible. */
const significantDigits = (value: number): number =>
  Math.max(2, String(Math.abs(value)).replace(/e.*$/, "").replace(".", "").replace(/^0+/, "").length);
