import type { Assignment } from "../../exchange/assignment.ts";
import type { CheckedAnswer } from "../insight/checked.ts";

export const cellStates = [
  "solved",
  "not-solved",
  "error",
  "unchecked",
  "not-answered",
  "not-asked",
] as const;
/**
 * "error": the last answer stopped with an error, or was no answer to this exercise; "unchecked": none
 * that was checked is right, and some are not checked yet; "not-asked": it stands in the half of an
 * assignment that others answer.
 */
export type CellState = (typeof cellStates)[number];

/** The states that there can be: only an assignment in halves does not ask everybody everything. */
export const cellStatesIn = ({ halves }: Pick<Assignment, "halves">): CellState[] =>
  cellStates.filter((state) => halves !== undefined || state !== "not-asked");

/** How one learner stands with one exercise. Only what was checked here decides; claims only differ. */
export interface ExerciseCell {
  exercise: string;
  state: CellState;
  /** All, oldest first. */
  answers: CheckedAnswer[];
  /**
   * Attempts that count: those since the assignment was opened, up to its limit, until the first that
   * is right. 0 for what was solved before the assignment was opened.
   */
  counted: number;
  /** Attempts behind the limit: they do not count, right or not. */
  beyondLimit: number;
  /** Hints that stood open at the last attempt that counts. */
  hints: number;
  /** Estimated (`minutes.ts`), of the attempts that count. */
  minutes: number;
  /** Whether the answer that decides the state was given after the due date. */
  late: boolean;
  /** Whether the file says of an attempt what checking it did not find. */
  claimDiffers: boolean;
  /** Whether an attempt was judged on the learner's device by another version of the exercise. */
  olderVersion: boolean;
}

export interface CellTerms {
  /** Whether the person was asked this exercise at all. */
  isAsked: boolean;
  opened: string;
  /** When a sender's newest file came, by the clock here: nothing in it was made later. */
  arrived(sender: string): string;
  due: string | null;
  limits: Pick<Assignment["limits"], "attempts">;
  /** Minutes by attempt id. */
  minutes: Map<string, number>;
}

/** @param answers to this exercise, oldest first */
export function exerciseCell(
  exercise: string,
  answers: CheckedAnswer[],
  { isAsked, opened, arrived, due, limits, minutes }: CellTerms,
): ExerciseCell {
  const isBefore = ({ attempt }: CheckedAnswer) => Date.parse(attempt.at) < Date.parse(opened);
  const since = answers.filter((answer) => !isBefore(answer));
  // What was gone over again on a later day is none of the attempts that the trainer allows.
  const limited = since.filter(({ attempt }) => !attempt.review);
  const allowed = limits.attempts === null ? since : limited.slice(0, limits.attempts);
  const early = answers.find((answer) => isBefore(answer) && passed(answer));
  const right = early ?? allowed.find(passed);
  const counting = early ? [] : right ? allowed.slice(0, allowed.indexOf(right) + 1) : allowed;
  const deciding = right ?? counting.at(-1);
  return {
    exercise,
    state: isAsked || answers.length > 0 ? stateOf(answers, counting, right) : "not-asked",
    answers,
    counted: counting.length,
    beyondLimit: Math.max(0, limited.length - allowed.length),
    hints: Math.max(0, ...counting.map(({ attempt }) => attempt.hintsOpened)),
    minutes: counting.reduce((total, { attempt }) => total + (minutes.get(attempt.id) ?? 0), 0),
    late: deciding !== undefined && isLate(deciding.attempt.at, arrived(deciding.sender), due),
    claimDiffers: answers.some(claimDiffers),
    olderVersion: answers.some(olderVersion),
  };
}

const passed = ({ verdict }: CheckedAnswer): boolean => verdict?.outcome === "pass";

function stateOf(
  answers: CheckedAnswer[],
  counting: CheckedAnswer[],
  right: CheckedAnswer | undefined,
): CellState {
  if (answers.length === 0) return "not-answered";
  if (right) return "solved";
  if (answers.some(({ verdict }) => verdict === null)) return "unchecked";
  const last = counting.at(-1) ?? answers.at(-1);
  return last?.verdict?.outcome === "error" ? "error" : "not-solved";
}

/** What came before the due date was made before it, whatever the learner's clock says. */
const isLate = (at: string, arrived: string, due: string | null): boolean =>
  due !== null && Math.min(Date.parse(at), Date.parse(arrived)) > Date.parse(due);

/** Whether a file says of an answer what checking it did not find. Another version may judge otherwise. */
export const claimDiffers = (answer: CheckedAnswer): boolean =>
  answer.verdict !== null && !olderVersion(answer) && answer.attempt.outcome !== answer.verdict.outcome;

export const olderVersion = ({ attempt, verdict }: CheckedAnswer): boolean =>
  verdict !== null && attempt.version !== verdict.version;
