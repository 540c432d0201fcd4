import { sameNumber } from "./cell.ts";
import { type Group, groupBy } from "./group-by.ts";
import { multiplesTold, wholeMultiple } from "./multiple.ts";
import { nameDifference } from "./name.ts";
import type { Cell } from "./value.ts";

/** Why a cell may differ: what a person most likely did. */
export type Diagnosis =
  | "share-for-percent" // 0.392 where 39.2 was wanted
  | "percent-for-share" // 39.2 where 0.392 was wanted
  | "factor" // ten, a thousand or a million times too much or too little
  | "rounded"
  | "sign"
  | "sum-for-mean"
  | "mean-for-sum"
  | "repeated" // a whole multiple: rows that a join or a total among its parts counts again
  | "spelling" // case, accent, space or plural away
  | "quotes" // the text itself holds quotes
  | "other";

export interface CellDiagnosis {
  diagnosis: Diagnosis;
  /** For "factor": the learner's number divided by the wanted one. */
  factor: number | null;
}

const factors = [10, 100, 1000, 1e6, 0.1, 0.01, 1e-3, 1e-6];

/** Explains a difference between two cells of one type that are not the same. */
export function diagnose(expected: Cell, actual: Cell): CellDiagnosis {
  if (typeof expected === "number" && typeof actual === "number") return diagnoseNumber(expected, actual);
  if (typeof expected === "string" && typeof actual === "string") {
    const spelling = nameDifference(expected, actual) !== null;
    const quotes = hasQuotes.test(actual.trim()) && withoutQuotes(actual) === expected;
    return plain(quotes ? "quotes" : spelling ? "spelling" : "other");
  }
  return plain("other");
}

/**
 * Groups differences by their reason, the one that explains most first. A reason that explains few of
 * many wrong numbers is a coincidence: with enough of them one is always ten times another.
 */
export function byReason<Difference extends { expected: Cell; actual: Cell }>(
  differences: Difference[],
): (CellDiagnosis & { members: Group<Difference> })[] {
  const reasons = differences.map(({ expected, actual }) => diagnose(expected, actual));
  const alike = groupBy(reasons, (reason) => reason);
  const likely = (reason: CellDiagnosis): CellDiagnosis => {
    const count = alike.get(reason)?.length ?? 0;
    if (reason.diagnosis === "spelling" || reason.diagnosis === "quotes") return reason;
    if (reason.diagnosis === "repeated" && count < multiplesTold) return plain("other");
    return count >= differences.length / 2 ? reason : plain("other");
  };
  const places = groupBy(differences.keys(), (place) => likely(reasons[place] ?? plain("other")));
  return [...places]
    .map(([reason, [first, ...more]]) => ({
      ...reason,
      members: [first, ...more].map((place) => differences[place] as Difference) as Group<Difference>,
    }))
    .sort((a, b) => b.members.length - a.members.length);
}

/** One object for each reason, so that many differences are grouped by what it is and not by what it says. */
const reasonsWithoutFactor = new Map<Diagnosis, CellDiagnosis>();
const reasonsByFactor = new Map(factors.map((factor) => [factor, { diagnosis: "factor", factor } as const]));

function plain(diagnosis: Diagnosis): CellDiagnosis {
  const known = reasonsWithoutFactor.get(diagnosis) ?? { diagnosis, factor: null };
  reasonsWithoutFactor.set(diagnosis, known);
  return known;
}

function diagnoseNumber(expected: number, actual: number): CellDiagnosis {
  if (sameNumber(actual, -expected)) return plain("sign");
  const multiple = wholeMultiple(expected, actual);
  if (multiple !== null) return plain(multiple);
  // A factor is also seen behind a rounding: 39.2 for 0.39245.
  const factor = factors.find((times) => sameNumber(actual, expected * times, { relative: 5e-3 }));
  if (factor === 100 && Math.abs(expected) <= 1) return plain("percent-for-share");
  if (factor === 0.01 && Math.abs(actual) <= 1) return plain("share-for-percent");
  const known = factor === undefined ? undefined : reasonsByFactor.get(factor);
  if (known !== undefined) return known;
  return plain(isRounded(expected, actual) ? "rounded" : "other");
}

const hasQuotes = /^["'«“‘`].*["'»”’`]$/;
const withoutQuotes = (text: string): string => text.trim().replace(/^["'«“‘`]+|["'»”’`]+$/g, "");

/** Beyond a twentieth, a small count (20 for 23) would be called a rounding of another. */
const largestRounding = 0.05;

/** Whether `actual` is what is left of `expected` with fewer digits, rounded or cut off. */
function isRounded(expected: number, actual: number): boolean {
  if (Math.abs(actual - expected) > largestRounding * Math.abs(expected)) return false;
  const magnitude = Math.floor(Math.log10(Math.abs(expected)));
  for (let digits = 1; digits <= 12; digits++) {
    const unit = 10 ** (magnitude - digits + 1);
    const scaled = expected / unit;
    const nearest = [Math.round(scaled), Math.trunc(scaled)];
    if (nearest.some((whole) => sameNumber(whole * unit, actual, { relative: 1e-12 }))) return true;
  }
  return false;
}
