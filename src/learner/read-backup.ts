import * as v from "valibot";
import { assignmentSchema } from "../exchange/assignment.ts";
import { keptAtEndSchema } from "../exchange/at-end.ts";
import { attemptSchema, programSchema, submissionSchema } from "../exchange/attempt.ts";
import { commentsSchema } from "../exchange/comments.ts";
import { asLine, countField, exerciseField, idField, momentField } from "../exchange/fields.ts";
import { personalSchema, personCodeField } from "../exchange/personal.ts";
import { type Format, readFormat } from "../exchange/read-format.ts";
import { ways } from "../grading/way.ts";
import type { PersonsRecords } from "./backup.ts";
import type { Draft, Preference, ReceivedAssignment, ReceivedComments, Records } from "./record.ts";
import { nameAmong } from "./sender.ts";

/**
 * Reads a file's text, person by person; nothing of a faulty file is used.
 * @throws Unusable
 */
export const readBackup = (text: string): PersonsRecords[] => readFormat(text, backupFormat);

const statesSchema = v.record(v.picklist(ways), v.unknown());

/** Of a draft: what each way of making the program keeps is read by that way, and refused by it where it cannot. */
const programDraftSchema = v.strictObject({
  ...programSchema.entries,
  ways: v.exactOptional(
    v.object({ open: v.picklist(ways), states: statesSchema, unread: v.exactOptional(statesSchema) }),
  ),
});

const draftSchema: v.GenericSchema<unknown, Draft> = v.object({
  exercise: exerciseField,
  writer: v.string(),
  version: v.nullable(v.string()),
  at: momentField,
  submission: v.union([programDraftSchema, submissionSchema]),
  review: v.exactOptional(v.literal(true)),
});

const preferenceSchema: v.GenericSchema<unknown, Preference> = v.object({
  name: v.string(),
  value: v.string(),
  at: momentField,
});

const receivedAssignmentSchema: v.GenericSchema<unknown, ReceivedAssignment> = v.object({
  id: idField,
  assignment: assignmentSchema,
  half: v.exactOptional(v.picklist([0, 1])),
  opened: momentField,
  sent: v.nullable(
    v.object({ at: momentField, attempts: countField, inHand: v.optional(v.picklist(["file", "text"])) }),
  ),
  personal: v.exactOptional(personalSchema),
  cardCode: v.exactOptional(v.union([v.literal(""), personCodeField])),
  atEnd: v.exactOptional(keptAtEndSchema),
  at: momentField,
});

const receivedCommentsSchema: v.GenericSchema<unknown, ReceivedComments> = v.object({
  id: idField,
  comments: commentsSchema,
  seen: v.array(idField),
  at: momentField,
});

const ofFirstVersion = {
  attempts: v.array(attemptSchema),
  drafts: v.array(draftSchema),
  preferences: v.array(preferenceSchema),
};

const ofSecondVersion = {
  ...ofFirstVersion,
  assignments: v.array(receivedAssignmentSchema),
  comments: v.array(receivedCommentsSchema),
};

/** Was typed on a device, once as it came: what cannot be seen is left out. */
const nameField = v.pipe(v.string(), v.transform(asLine));

/** Whose it is, from before a file said so. */
const onePerson = (records: Records): PersonsRecords[] => [
  { id: "", name: nameAmong(records.preferences), ...records },
];

const backupFormat: Format<PersonsRecords[]> = {
  name: "aula-de-datos backup",
  versions: [
    v.pipe(
      v.object(ofFirstVersion),
      v.transform((records) => onePerson({ ...records, assignments: [], comments: [] })),
    ),
    v.pipe(v.object(ofSecondVersion), v.transform(onePerson)),
    v.pipe(
      v.object({
        people: v.pipe(
          v.array(v.object({ id: v.union([v.literal(""), idField]), name: nameField, ...ofSecondVersion })),
          v.minLength(1),
          v.maxLength(200),
        ),
      }),
      v.transform(({ people }) => people),
    ),
  ],
};
