import * as v from "valibot";
import type { Cell, Table, Value } from "../check/value.ts";
import type { Submission } from "../grading/exercise.ts";
import { countField, exerciseField, idField, momentField } from "./fields.ts";

/** One answer that was checked. Never changed once written. */
export interface Attempt {
  /** UUID: two backups hold the same attempt when they hold the same id. */
  id: string;
  /** "<track>/<NN-slug>/<exercise>" */
  exercise: string;
  /** Version of the exercise that judged it. */
  version: string;
  /** ISO 8601 in UTC. */
  at: string;
  submission: Submission;
  outcome: "pass" | "fail" | "error";
  /** Kinds of the problems that were found, the told one first. */
  problems: string[];
  /** The named mistake, if it was one. */
  mistake: string | null;
  /** The idea that it lacked, a file in lessons/ideas/; not there in attempts from before ideas were told. */
  idea?: string | null;
  /** Hints that stood open when it was checked. */
  hintsOpened: number;
  /** How long the program ran; 0 where none did. */
  ms: number;
}

const word = v.pipe(v.string(), v.maxLength(200));
/** A program is typed by hand; a cell may hold a paragraph. */
const longest = v.pipe(v.string(), v.maxLength(200_000));

const cell: v.GenericSchema<unknown, Cell> = v.union([
  longest,
  v.number(),
  v.boolean(),
  v.null(),
  v.strictObject({ date: word }),
  v.strictObject({
    special: v.picklist(["nan", "infinity", "undefined", "bigint", "invalid-date", "nested"]),
    text: longest,
  }),
]);

const isRectangular = ({ columns, rows }: Table) => rows.every((row) => row.length === columns.length);

/** What can be brought from another tool or filled in: no chart. */
const value: v.GenericSchema<unknown, Value> = v.union([
  v.strictObject({ kind: v.literal("scalar"), cell }),
  v.strictObject({ kind: v.literal("list"), cells: v.array(cell) }),
  v.pipe(
    v.strictObject({
      kind: v.literal("table"),
      columns: v.array(longest),
      rows: v.array(v.array(cell)),
      from: v.picklist(["dataframe", "series", "objects", "map"]),
    }),
    v.check(isRectangular, "has rows of another length"),
  ),
]);

export const submissionSchema: v.GenericSchema<unknown, Submission> = v.variant("kind", [
  v.strictObject({ kind: v.literal("code"), code: longest }),
  v.strictObject({ kind: v.literal("number"), cell }),
  v.strictObject({ kind: v.literal("choice"), chosen: v.array(word) }),
  v.strictObject({ kind: v.literal("value"), value }),
]);

export const attemptSchema: v.GenericSchema<unknown, Attempt> = v.strictObject({
  id: idField,
  exercise: exerciseField,
  version: word,
  at: momentField,
  submission: submissionSchema,
  outcome: v.picklist(["pass", "fail", "error"]),
  problems: v.array(word),
  mistake: v.nullable(word),
  idea: v.exactOptional(v.nullable(word)),
  hintsOpened: countField,
  ms: v.pipe(v.number(), v.minValue(0)),
});

/** Whether it can travel: one that cannot would make its whole file unreadable. */
export const canTravel = (attempt: Attempt): boolean => v.is(attemptSchema, attempt);
