import fc from "fast-check";
import type { Assignment } from "../../src/exchange/assignment.ts";
import type { Attempt } from "../../src/exchange/attempt.ts";
import type { Draft, ReceivedAssignment, Records } from "../../src/learner/record.ts";
import { anyAssignment, anyComments } from "../exchange/arbitraries.ts";
import { someRecipient, someSigner } from "../exchange/some-keys.ts";

export const noRecords: Records = {
  attempts: [],
  drafts: [],
  preferences: [],
  assignments: [],
  comments: [],
};

export const attempt = (given: Partial<Attempt> = {}): Attempt => ({
  id: "a1",
  exercise: "basic/try/count",
  version: "v1",
  at: "2019-06-15T10:00:00.000Z",
  submission: { kind: "number", cell: 671000 },
  outcome: "fail",
  problems: ["number-differs"],
  mistake: null,
  hintsOpened: 0,
  ms: 0,
  ...given,
});

export const draft = (given: Partial<Draft> = {}): Draft => ({
  exercise: "basic/try/table",
  writer: "tab-1",
  version: "v1",
  at: "2019-06-15T10:00:00.000Z",
  submission: { kind: "code", code: "export default 1;" },
  ...given,
});

/** An assignment as it was opened on 15 June 2019 at 10:00 UTC. */
export const received = (change: Partial<Assignment> = {}): ReceivedAssignment => ({
  id: "t1",
  assignment: {
    format: "aula-de-datos assignment",
    version: 2,
    id: "t1",
    title: "Taller de junio",
    note: "",
    group: "",
    trainer: "Ana Flores",
    locale: null,
    due: null,
    timeZone: "America/Lima",
    limits: { attempts: null, hints: null },
    exercises: ["basic/try/count", "basic/try/table"],
    recipients: [someRecipient],
    signer: someSigner,
    changed: "2019-06-14T10:00:00.000Z",
    ...change,
  },
  opened: "2019-06-15T10:00:00.000Z",
  sent: null,
  at: "2019-06-15T10:00:00.000Z",
});

const moment = fc.constantFrom(
  "2019-06-15T10:00:00.000Z",
  "2019-06-15T10:00:01.000Z",
  "2019-07-01T00:00:00.000Z",
);

/** Records whose keys collide often, as those of one learner on several devices do. */
export const anyRecords: fc.Arbitrary<Records> = fc.record({
  attempts: fc.uniqueArray(
    fc
      .record({
        id: fc.constantFrom("a1", "a2", "a3", "a4"),
        at: moment,
        outcome: fc.constantFrom("pass" as const, "fail" as const),
      })
      .map(attempt),
    { selector: ({ id }) => id },
  ),
  drafts: fc.uniqueArray(
    fc
      .record({
        writer: fc.constantFrom("tab-1", "tab-2"),
        at: moment,
        code: fc.constantFrom("1", "2"),
      })
      .map(({ writer, at, code }) => draft({ writer, at, submission: { kind: "code", code } })),
    { selector: ({ writer }) => writer },
  ),
  preferences: fc.uniqueArray(
    fc.record({ name: fc.constantFrom("editor", "theme"), value: fc.string({ maxLength: 2 }), at: moment }),
    { selector: ({ name }) => name },
  ),
  assignments: fc.uniqueArray(
    fc
      .record({ assignment: anyAssignment, id: fc.constantFrom("t1", "t2"), at: moment, sent: fc.boolean() })
      .map(({ assignment, id, at, sent }) => ({
        id,
        assignment,
        opened: at,
        sent: sent ? { at, attempts: 2 } : null,
        at,
      })),
    { selector: ({ id }) => id, maxLength: 2 },
  ),
  comments: fc.uniqueArray(
    fc.record({
      id: fc.constantFrom("t1", "t2"),
      comments: anyComments,
      seen: fc.subarray(["c1", "c2"]),
      at: moment,
    }),
    {
      selector: ({ id }) => id,
      maxLength: 2,
    },
  ),
});
