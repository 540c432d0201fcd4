import type { Locale } from "../../i18n/locale.ts";
import { plain } from "../../i18n/plain.ts";
import type { CellState } from "./exercise-cell.ts";
import type { Learner } from "./gradebook.ts";

/** Which learners are shown; "" leaves a field open. */
export interface GroupFilter {
  /** Words in the name or organisation, in any writing of accents and capitals. */
  text: string;
  organisation: string;
  state: GroupState | "";
  lateOnly: boolean;
}

/** What a trainer looks for in a group. */
export const groupStates = [
  "all-solved",
  "open",
  "error",
  "not-answered",
  "unchecked",
  "claim-differs",
] as const;
export type GroupState = (typeof groupStates)[number];

export const noFilter: GroupFilter = { text: "", organisation: "", state: "", lateOnly: false };

/** A column of the group's table: a field of a learner, or an exercise by its id. */
export type GroupColumn = string;

export interface GroupOrder {
  column: GroupColumn;
  descending: boolean;
}

const has = (learner: Learner, state: CellState) => learner.cells.some((cell) => cell.state === state);

const fits: Record<GroupState, (learner: Learner) => boolean> = {
  "all-solved": ({ solved, asked }) => solved === asked.length,
  open: ({ solved, asked }) => solved < asked.length,
  error: (learner) => has(learner, "error"),
  "not-answered": (learner) => has(learner, "not-answered"),
  unchecked: (learner) => has(learner, "unchecked"),
  "claim-differs": ({ claimDiffers }) => claimDiffers,
};

export function filtered(learners: Learner[], filter: GroupFilter): Learner[] {
  const words = plain(filter.text).split(/\s+/).filter(Boolean);
  return learners.filter((learner) => {
    const text = plain(`${learner.name} ${learner.organisation}`).replace(/\s+/g, " ");
    return (
      words.every((word) => text.includes(word)) &&
      (filter.organisation === "" || learner.organisation === filter.organisation) &&
      (filter.state === "" || fits[filter.state](learner)) &&
      (!filter.lateOnly || learner.late)
    );
  });
}

/** From the state that asks for nothing to the one that asks for most. */
const ranks: Record<CellState, number> = {
  "not-asked": 0,
  solved: 1,
  "not-answered": 2,
  unchecked: 3,
  "not-solved": 4,
  error: 5,
};

/** Learners who are equal in the column stay by name. */
export function ordered(learners: Learner[], { column, descending }: GroupOrder, locale: Locale): Learner[] {
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const fields: Record<string, (one: Learner, other: Learner) => number> = {
    name: (one, other) => compare(one.name, other.name),
    organisation: (one, other) => compare(one.organisation, other.organisation),
    solved: (one, other) => one.solved - other.solved,
    counted: (one, other) => one.counted - other.counted,
    hints: (one, other) => one.hints - other.hints,
    minutes: (one, other) => one.minutes - other.minutes,
    sent: (one, other) => Date.parse(one.received.last) - Date.parse(other.received.last),
  };
  const byColumn = fields[column] ?? ((one, other) => compareCells(one, other, column));
  const turn = descending ? -1 : 1;
  return learners.toSorted(
    (one, other) =>
      turn * byColumn(one, other) || compare(one.name, other.name) || (one.id < other.id ? -1 : 1),
  );
}

function compareCells(one: Learner, other: Learner, exercise: string): number {
  const [a, b] = [one, other].map(({ cells }) => cells.find((cell) => cell.exercise === exercise));
  return a && b ? ranks[a.state] - ranks[b.state] || a.counted - b.counted : 0;
}

export const organisationsOf = (learners: Learner[], locale: Locale): string[] =>
  [...new Set(learners.map(({ organisation }) => organisation))]
    .filter(Boolean)
    .toSorted(new Intl.Collator(locale).compare);
