import fc from "fast-check";
import type { Assignment } from "../../src/exchange/assignment.ts";
import type { SaidAtEnd } from "../../src/exchange/at-end.ts";
import type { Attempt } from "../../src/exchange/attempt.ts";
import type { KeptAnswers, KeptAssignment, Verdict } from "../../src/trainer/device/record.ts";
import { sentAsIn } from "../../src/trainer/people/sent-as.ts";
import { someRecipient, someSigner } from "../exchange/some-keys.ts";
import { attempt } from "../learner/records.ts";

export const one = "basic/try/one";
export const two = "basic/try/two";

export const assignment = (given: Partial<Assignment> = {}): Assignment => ({
  format: "aula-de-datos assignment",
  version: 2,
  id: "taller",
  title: "Taller de Tumbes",
  note: "",
  group: "Tumbes",
  trainer: "Ana",
  locale: "es",
  due: null,
  timeZone: "America/Lima",
  limits: { attempts: null, hints: null },
  exercises: [one, two],
  recipients: [someRecipient],
  signer: someSigner,
  changed: "2019-06-01T10:00:00.000Z",
  ...given,
});

export const keptAssignment = (given: Partial<Assignment> = {}): KeptAssignment => ({
  id: given.id ?? "taller",
  assignment: assignment(given),
  made: "2019-06-01T10:00:00.000Z",
});

interface Sent {
  sender?: string;
  name?: string;
  /** Key of who signed; none for answers of before. */
  signer?: string | undefined;
  organisation?: string;
  opened?: string;
  sent?: string;
  arrived?: string;
  attempts?: Attempt[];
  atEnd?: SaidAtEnd;
}

/** Answers as one file brings them, sent on 16 June, a minute before they came, unless it says otherwise. */
export function sent(given: Sent = {}): KeptAnswers {
  const { sender = "s-1", name = "Rosa", organisation = "Organización Sol", attempts = [] } = given;
  const { opened = "2019-06-10T10:00:00.000Z", sent = "2019-06-16T10:00:00.000Z" } = given;
  const { arrived = "2019-06-16T10:01:00.000Z" } = given;
  const received = { first: arrived, last: arrived };
  const kept: KeptAnswers = {
    assignment: "taller",
    sender,
    answers: {
      format: "aula-de-datos answers",
      version: 2,
      assignment: "taller",
      sender: {
        id: sender,
        name,
        organisation,
        recipient: someRecipient,
        ...(given.signer !== undefined && { signer: given.signer }),
      },
      opened,
      sent,
      attempts,
      ...(given.atEnd && { atEnd: given.atEnd }),
    },
    received,
  };
  return { ...kept, sentAs: [sentAsIn(kept)] };
}

/** The same as a device of before names were kept has it. */
export function sentBefore(given: Sent = {}): KeptAnswers {
  const { sentAs: _, ...kept } = sent(given);
  return kept;
}

/** An attempt at the first exercise, that is wrong and says so; `at` minutes past ten on 15 June. */
export const tried = (
  id: string,
  given: Partial<Omit<Attempt, "at">> & { at?: number | string } = {},
): Attempt => {
  const { at = 0, ...more } = given;
  const moment = typeof at === "string" ? at : new Date(Date.UTC(2019, 5, 15, 10, at)).toISOString();
  return attempt({ id, exercise: one, at: moment, ...more });
};

export const verdict = (given: Partial<Verdict> = {}): Verdict => ({
  key: "key",
  version: "v1",
  outcome: "fail",
  problems: ["value-differs"],
  mistake: null,
  idea: null,
  returned: "1",
  ms: 5,
  ...given,
});

/** What checking finds where every file says the truth. */
export const honestVerdict = ({ outcome, version }: Attempt): Verdict => verdict({ outcome, version });

const moment = fc.constantFrom(
  "2019-06-15T10:00:00.000Z",
  // The same, as another device writes it.
  "2019-06-15T05:00:00.000-05:00",
  "2019-06-15T10:05:00.000Z",
  "2019-07-01T00:00:00.000Z",
);
const anyAttempt = fc
  .record({
    id: fc.constantFrom("a1", "a2", "a3"),
    at: moment,
    exercise: fc.constantFrom(one, two, "basic/try/not-asked"),
    outcome: fc.constantFrom("pass" as const, "fail" as const, "error" as const),
    hintsOpened: fc.nat(2),
  })
  .map(attempt);

/** Files of few senders whose attempts are often the same, as files that are sent again and again. */
export const anyFiles: fc.Arbitrary<KeptAnswers[]> = fc.array(
  fc
    .record({
      sender: fc.constantFrom("s-1", "s-2"),
      name: fc.constantFrom("Rosa", "Rosa Quispe", "Luis"),
      signer: fc.constantFrom(undefined, someSigner),
      opened: moment,
      sent: moment,
      arrived: moment,
      attempts: fc.uniqueArray(anyAttempt, { selector: ({ id }) => id }),
      isOfBefore: fc.boolean(),
    })
    .map(({ isOfBefore, ...given }) => (isOfBefore ? sentBefore(given) : sent(given))),
  { maxLength: 6 },
);
