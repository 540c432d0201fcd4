/**
 * One thing that a trainer said of who is who. Acts are kept apart from what was sent, in a log that only
 * grows: what they come to together is worked out anew each time (`persons.ts`). Senders are those of answers.
 */
export type PeopleAct = PeopleChange & {
  id: string;
  /** Place among the acts, from 1: of two that contradict each other the later counts, whatever clocks say. */
  turn: number;
  /** When it was said, ISO 8601 in UTC. */
  at: string;
};

export type PeopleChange =
  /**
   * Of each of `ones` with each of `others`. "join": they are one person. "split": they are not, and `ones`
   * are called as they sent again. "apart": they never were, whatever they are called. "pair": two people
   * who worked together.
   */
  | { kind: Relation | "split"; ones: string[]; others: string[] }
  /** What the person with all these senders is called. */
  | { kind: "rename"; senders: string[]; name: string; organisation: string }
  /** However an organisation is written here, it is one and is called `name`. */
  | { kind: "organisation"; written: string[]; name: string }
  /** They are written almost the same and are not one. */
  | { kind: "organisations-apart"; written: string[] }
  /**
   * Of names under which one sender sent. "names-apart": each is a person of their own, other than who sent
   * under the sender's other names. "names-one": they are one person's.
   */
  | { kind: "names-apart" | "names-one"; sender: string; names: string[] }
  /**
   * The trainer took away what one of the people who shared a sender had sent for an assignment: these
   * answers are theirs, and nobody else's whose file brings them again. `part` stands for them in `divide.ts`.
   */
  | { kind: "removed"; sender: string; part: string; assignment: string; attempts: string[] }
  /** Which sessions of an assignment the person with all these senders attended, whatever they said. */
  | { kind: "attended"; senders: string[]; assignment: string; sessions: string[] }
  /** Takes an act back, for good: it can be done again. */
  | { kind: "undo"; of: string };

/** How two senders stand to each other. */
export type Relation = "join" | "apart" | "pair";

/** Acts in one log, and devices of one person, that are taken from a file at all. */
export const mostTurns = 1_000_000_000;
export const mostSenders = 500;
/** Of each sender of an act with each other, in all acts of a file: more would halt every page that reads them. */
export const mostRelations = 100_000;

/** How many pairs of senders, or of organisations, a log speaks of. */
export const countRelations = (log: PeopleAct[]): number =>
  log.reduce((sum, act) => {
    if ("written" in act) return sum + act.written.length ** 2;
    return sum + ("ones" in act ? act.ones.length * act.others.length : 0);
  }, 0);
/** Ways of writing one organisation, and names of one sender, that are taken from a file. */
export const mostWritings = 100;

/** An act that counts after all that are known. */
export function newAct(
  change: PeopleChange,
  log: PeopleAct[],
  { id, now }: { id: string; now: Date },
): PeopleAct {
  const last = log.reduce((most, { turn }) => Math.max(most, turn), 0);
  return { ...change, id, turn: Math.min(last + 1, mostTurns), at: now.toISOString() };
}

/** Those that were not taken back, in the order in which they count: the same for any order of the log. */
export function actsInForce(log: PeopleAct[]): Exclude<PeopleAct, { kind: "undo" }>[] {
  const undone = new Set(log.flatMap((act) => (act.kind === "undo" ? [act.of] : [])));
  return log
    .filter((act) => act.kind !== "undo" && !undone.has(act.id))
    .toSorted((one, other) => one.turn - other.turn || (one.id < other.id ? -1 : 1)) as Exclude<
    PeopleAct,
    { kind: "undo" }
  >[];
}

/** Of the log, what holds a name of nobody but these senders. */
export const namesOnlyOf = (log: PeopleAct[], gone: ReadonlySet<string>): string[] =>
  log
    .filter((act) => namedIn(act).length > 0 && namedIn(act).every((one) => gone.has(one)))
    .map(({ id }) => id);

function namedIn(act: PeopleAct): string[] {
  if (act.kind === "rename") return act.senders;
  return "sender" in act ? [act.sender] : [];
}
