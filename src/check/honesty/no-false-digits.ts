import { isGuide } from "../chart/facts/family.ts";
import type { ProblemShape } from "../problem.ts";
import type { Cell, ChartFacts, MarkFacts } from "../value.ts";
import type { HonestyRule } from "./rule.ts";

export interface NoFalseDigits extends ProblemShape {
  kind: "no-false-digits";
  detail: {
    /** The first label with too many. */
    label: string;
    count: number;
    /** "invented": more decimals than the number has; "crowded": more than anybody reads. */
    how: "invented" | "crowded";
  };
}

declare module "../problem.ts" {
  interface Problems {
    "no-false-digits": NoFalseDigits;
  }
}

/**
 * Every digit claims to be known. A label that shows 184,000.00 for a rounded count, or 39.24581 for a
 * share of it, claims what nobody measured, and hides the digits that matter.
 * Ehrenberg, Rudiments of Numeracy (Journal of the Royal Statistical Society A, 1977); ISO 80000-1,
 * annex B, on rounding.
 */
export const noFalseDigits: HonestyRule = {
  name: "no-false-digits",
  check: ({ marks }: ChartFacts) =>
    marks.flatMap((mark, index): NoFalseDigits[] => {
      if (isGuide(mark.kind) || !mark.kind.startsWith("text")) return [];
      const found = (mark.channels.text?.values ?? []).flatMap((cell, item) => {
        const how = shortcoming(cell, numbersOf(mark, item));
        return how === null ? [] : [{ label: written(cell), how, item }];
      });
      const [first] = found;
      if (first === undefined) return [];
      return [
        {
          kind: "no-false-digits",
          detail: { label: first.label, count: found.length, how: first.how },
          where: found.map(({ item }) => ({ mark: index, item })),
        },
      ];
    }),
};

/** With more decimals and more digits than these nobody reads a label on a chart. */
const mostDecimals = 2;
const mostDigits = 4;

function shortcoming(cell: Cell, numbers: number[]): NoFalseDigits["detail"]["how"] | null {
  const label = written(cell);
  for (const text of label.match(/\d[\d.,\u00a0\u202f ]*\d/g) ?? []) {
    const readings = readingsOf(text, typeof cell === "number");
    const meant = numbers.flatMap((number) => readings.filter((reading) => isMeant(reading, number)));
    const exact = numbers.find((number) => readings.some(({ value }) => value === Math.abs(number)));
    const decimals = (meant[0] ?? readings[0])?.decimals ?? 0;
    if (exact !== undefined && decimals > decimalsOf(exact)) return "invented";
    const digits = text.replace(/\D/g, "").replace(/^0+/, "").length;
    if (decimals > mostDecimals && digits > mostDigits) return "crowded";
  }
  return null;
}

interface Reading {
  value: number;
  decimals: number;
}

/** How a label may be meant: the text "1,234" is 1234 or 1.234; the likelier comes first. */
function readingsOf(text: string, isNumber: boolean): Reading[] {
  const [, before = "", after = ""] = /^(.*)[.,](\d+)$/.exec(text) ?? [];
  const digitsOnly = (part: string) => part.replace(/\D/g, "");
  const whole: Reading = { value: Number(digitsOnly(text)), decimals: 0 };
  if (after === "") return [whole];
  const fraction: Reading = { value: Number(`${digitsOnly(before)}.${after}`), decimals: after.length };
  return !isNumber && after.length === 3 ? [whole, fraction] : [fraction];
}

/** Whether the number, rounded to the label's decimals, is what the label says. */
const isMeant = ({ value, decimals }: Reading, number: number): boolean =>
  Math.abs(Math.abs(number) - value) <= 0.5 * 10 ** -decimals * (1 + 1e-9);

const decimalsOf = (number: number): number => /\.(\d+)$/.exec(String(number))?.[1]?.length ?? 0;

/** What else the mark says in numbers about the same thing. */
const numbersOf = ({ channels }: MarkFacts, item: number): number[] =>
  ["x", "y", "x1", "x2", "y1", "y2", "r", "fill", "stroke"].flatMap((name) => {
    const cell = channels[name]?.values[item];
    return typeof cell === "number" ? [cell] : [];
  });

/** Plot writes numbers with three decimals at most. */
const written = (cell: Cell): string =>
  typeof cell === "number" ? String(Math.round(cell * 1000) / 1000) : typeof cell === "string" ? cell : "";
