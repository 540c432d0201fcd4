import * as v from "valibot";
import { isCell, isValue } from "../check/value-shape.ts";
import type { Submission } from "../grading/exercise.ts";
import { countField, exerciseField, idField, momentField } from "./fields.ts";

const word = v.pipe(v.string(), v.maxLength(200));
/** A program is typed by hand; a cell may hold a paragraph. */
const mostCharacters = 200_000;
const longest = v.pipe(v.string(), v.maxLength(mostCharacters));

/** Texts in it that are longer than anybody types. */
const isShort = (value: unknown): boolean =>
  typeof value === "string"
    ? value.length <= mostCharacters
    : typeof value !== "object" || value === null || Object.values(value).every(isShort);

const cell = v.pipe(
  v.unknown(),
  v.guard(isCell, "is no cell"),
  v.check((typed) => isShort(typed), "is too long"),
);

/** What can be imported from another tool or filled in: no chart, and nothing that is no answer. */
const value = v.pipe(
  v.unknown(),
  v.guard(isValue, "is no value"),
  v.check(({ kind }) => kind === "scalar" || kind === "list" || kind === "table", "is no answer"),
  v.check((typed) => isShort(typed), "is too long"),
);

export const programSchema = v.strictObject({ kind: v.literal("code"), code: longest });

export const submissionSchema: v.GenericSchema<unknown, Submission> = v.variant("kind", [
  programSchema,
  v.strictObject({ kind: v.literal("number"), cell }),
  v.strictObject({ kind: v.literal("choice"), chosen: v.array(word) }),
  v.strictObject({ kind: v.literal("value"), value }),
]);

export const attemptSchema = v.strictObject({
  /** UUID: two backups hold the same attempt when they hold the same id. */
  id: idField,
  /** "<track>/<lesson>/<exercise>" */
  exercise: exerciseField,
  /** Version of the exercise that judged it. */
  version: word,
  /** ISO 8601 in UTC. */
  at: momentField,
  submission: submissionSchema,
  outcome: v.picklist(["pass", "fail", "error"]),
  /** Kinds of the problems that were found, the told one first. */
  problems: v.array(word),
  /** The named mistake, if it was one. */
  mistake: v.nullable(word),
  /** The idea that it lacked, a file in lessons/ideas/; not there in attempts from before ideas were told. */
  idea: v.exactOptional(v.nullable(word)),
  /** Its file could be read in more ways than one: the mistake may be the reader's, and no idea is called missing. */
  doubtful: v.exactOptional(v.literal(true)),
  /** What no program can judge and its learner said of it ("title-fits"); not there where they said nothing. */
  ownJudgement: v.exactOptional(v.pipe(v.array(word), v.maxLength(20))),
  /** Answered when the exercise was gone over again on a later day: with an empty box and its options shuffled. */
  review: v.exactOptional(v.literal(true)),
  /** Hints that stood open when it was checked. */
  hintsOpened: countField,
  /** How long the program ran; 0 where none did. */
  ms: v.pipe(v.number(), v.minValue(0)),
});

/** One answer that was checked. Never changed once written. */
export type Attempt = v.InferOutput<typeof attemptSchema>;

/** Whether it can travel: one that cannot would make its whole file unreadable. */
export const canTravel = (attempt: Attempt): boolean => v.is(attemptSchema, attempt);
