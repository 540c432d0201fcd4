import fc from "fast-check";
import type { Answers } from "../../src/exchange/answers.ts";
import type { Assignment } from "../../src/exchange/assignment.ts";
import type { SaidAtEnd } from "../../src/exchange/at-end.ts";
import type { Attempt } from "../../src/exchange/attempt.ts";
import type { Certificate } from "../../src/exchange/certificate.ts";
import type { Comment, Comments } from "../../src/exchange/comments.ts";
import { scale } from "../../src/exchange/evaluation.ts";
import { asLine, asNote } from "../../src/exchange/fields.ts";
import { someRecipient, someSigner } from "./some-keys.ts";

const anyText = fc.string({ unit: "grapheme", maxLength: 60 });
/** What somebody may have typed, as the site keeps it. */
export const anyLine = anyText.map(asLine);
const someLine = anyLine.map((line) => line || "Taller");
const anyNote = fc.string({ unit: "binary", maxLength: 200 }).map(asNote);
const anyMoment = fc
  .date({ min: new Date("2000-01-01"), max: new Date("2100-01-01"), noInvalidDate: true })
  .map((date) => date.toISOString());
const anyId = fc.uuid();
const anyExercise = fc
  .tuple(fc.constantFrom("basic", "intermediate"), fc.nat(12), fc.nat(40))
  .map(([track, lesson, name]) => `${track}/lesson-${lesson}/exercise-${name}`);

const anySessions = fc.uniqueArray(someLine, { maxLength: 4 });
const anyPoint = fc.constantFrom(...scale);

const assignmentFields = {
  format: fc.constant("aula-de-datos assignment" as const),
  version: fc.constant(2 as const),
  id: anyId,
  title: someLine,
  note: anyNote,
  group: anyLine,
  trainer: anyLine,
  locale: fc.constantFrom("es" as const, "en" as const, null),
  due: fc.option(anyMoment),
  timeZone: fc.constantFrom("America/Lima", "UTC", "Europe/Madrid"),
  limits: fc.record({ attempts: fc.option(fc.integer({ min: 1, max: 9 })), hints: fc.option(fc.nat(3)) }),
  exercises: fc.uniqueArray(anyExercise, { minLength: 1, maxLength: 30 }),
  recipients: fc.constant<string[]>([someRecipient]),
  signer: fc.constant(someSigner),
  changed: anyMoment,
};

export const anyAssignment: fc.Arbitrary<Assignment> = fc.oneof(
  fc.record(assignmentFields),
  fc.record({
    ...assignmentFields,
    atEnd: fc.oneof(
      fc.record({ evaluation: fc.constant(true), sessions: anySessions }),
      fc.record({
        evaluation: fc.boolean(),
        sessions: fc.uniqueArray(someLine, { minLength: 1, maxLength: 4 }),
      }),
    ),
  }),
);

const anyComment: fc.Arbitrary<Comment> = fc.record({
  id: anyId,
  exercise: anyExercise,
  attempt: anyId,
  line: fc.option(fc.integer({ min: 1, max: 200 })),
  text: anyNote.map((note) => note || "Bien."),
  at: anyMoment,
});

const commentsFields = {
  format: fc.constant("aula-de-datos comments" as const),
  version: fc.constant(2 as const),
  assignment: anyId,
  title: anyLine,
  trainer: anyLine,
  made: anyMoment,
  comments: fc.array(anyComment, { maxLength: 5 }),
  certificate: fc.option(fc.constant("#certificate=1.eJwr")),
  signer: fc.constant(someSigner),
};

/** With what a device that several shared is handed besides. */
export const anyComments: fc.Arbitrary<Comments> = fc.oneof(
  fc.record(commentsFields),
  fc.record({
    ...commentsFields,
    certificates: fc.array(fc.record({ name: someLine, certificate: fc.constant("#certificate=1.eJwr") }), {
      maxLength: 3,
    }),
  }),
);

const anyCell = fc.oneof(
  fc.string({ maxLength: 20 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (Object.is(number, -0) ? 0 : number)),
  fc.boolean(),
  fc.constant(null),
  fc.record({ date: anyMoment }),
  fc.record({ special: fc.constant("nan" as const), text: fc.constant("NaN") }),
);

const anySubmission: fc.Arbitrary<Attempt["submission"]> = fc.oneof(
  fc.record({ kind: fc.constant("code" as const), code: fc.string({ unit: "binary", maxLength: 300 }) }),
  fc.record({ kind: fc.constant("number" as const), cell: anyCell }),
  fc.record({ kind: fc.constant("choice" as const), chosen: fc.array(fc.string({ maxLength: 20 })) }),
  fc.record({
    kind: fc.constant("value" as const),
    value: fc.nat(3).chain((width) =>
      fc.record({
        kind: fc.constant("table" as const),
        columns: fc.array(fc.string({ maxLength: 9 }), { minLength: width, maxLength: width }),
        rows: fc.array(fc.array(anyCell, { minLength: width, maxLength: width }), { maxLength: 5 }),
        from: fc.constant("objects" as const),
      }),
    ),
  }),
);

export const anyAttempt: fc.Arbitrary<Attempt> = fc.record(
  {
    id: anyId,
    exercise: anyExercise,
    version: fc.string({ maxLength: 12 }),
    at: anyMoment,
    submission: anySubmission,
    outcome: fc.constantFrom("pass" as const, "fail" as const, "error" as const),
    problems: fc.array(fc.string({ maxLength: 20 }), { maxLength: 3 }),
    mistake: fc.option(fc.string({ maxLength: 20 })),
    idea: fc.option(fc.string({ maxLength: 20 })),
    doubtful: fc.constant(true as const),
    ownJudgement: fc.array(fc.string({ maxLength: 20 }), { maxLength: 2 }),
    review: fc.constant(true as const),
    hintsOpened: fc.nat(3),
    ms: fc.nat(3000),
  },
  {
    requiredKeys: [
      "id",
      "exercise",
      "version",
      "at",
      "submission",
      "outcome",
      "problems",
      "mistake",
      "hintsOpened",
      "ms",
    ],
  },
);

const anyAtEnd: fc.Arbitrary<SaidAtEnd> = fc.record(
  {
    evaluation: fc.record(
      {
        useful: anyPoint,
        hard: anyPoint,
        time: anyPoint,
        use: anyPoint,
        remark: anyNote.map((note) => note || "Bien."),
      },
      { requiredKeys: [] },
    ),
    attended: anySessions,
  },
  { requiredKeys: [] },
);

const answersFields = {
  format: fc.constant("aula-de-datos answers" as const),
  version: fc.constant(2 as const),
  assignment: anyId,
  sender: fc.record({
    id: anyId,
    name: someLine,
    organisation: anyLine,
    recipient: fc.constant(someRecipient),
    signer: fc.constant(someSigner),
  }),
  opened: anyMoment,
  sent: anyMoment,
  attempts: fc.uniqueArray(anyAttempt, { selector: ({ id }) => id, maxLength: 6 }),
};

export const anyAnswers: fc.Arbitrary<Answers> = fc.oneof(
  fc.record(answersFields),
  fc.record({ ...answersFields, atEnd: anyAtEnd }),
);

const certificateOfBefore: fc.Arbitrary<Certificate> = fc.record({
  format: fc.constant("aula-de-datos certificate" as const),
  version: fc.constant(2 as const),
  id: anyId,
  name: someLine,
  organisation: anyLine,
  title: someLine,
  locale: fc.constantFrom("es" as const, "en" as const),
  lessons: fc.array(fc.constantFrom("basic/a-lesson", "intermediate/a-lesson")),
  exercises: fc.nat(90),
  minutes: fc.nat(600),
  completed: anyMoment,
  made: anyMoment,
  trainer: anyLine,
  signer: fc.constant(someSigner),
});

/** With what the newest ones say besides. */
const certificateOfNow: fc.Arbitrary<Certificate> = fc
  .record({
    before: certificateOfBefore,
    basis: fc.constantFrom("achievement" as const, "attendance" as const),
    more: fc.nat(9),
    hours: fc.integer({ min: 1, max: 160 }).map((quarters) => quarters / 4),
    second: fc.record({ name: someLine, role: anyLine }),
  })
  .map(({ before: { minutes: _, ...certificate }, basis, more, hours, second }) => ({
    ...certificate,
    basis,
    solved: certificate.lessons.map((): [number, number] => [1, 1 + more]),
    asked: certificate.exercises + more,
    hours,
    second,
  }));
export const anyCertificate: fc.Arbitrary<Certificate> = fc.oneof(certificateOfBefore, certificateOfNow);

const one = <Thing>(any: fc.Arbitrary<Thing>): Thing => fc.sample(any, { numRuns: 1, seed: 1 })[0] as Thing;

/** One of each, always the same. */
export const anAssignment: Assignment = one(fc.record(assignmentFields));
export const anAnswers = one(anyAnswers);
export const aCertificate = one(anyCertificate);
