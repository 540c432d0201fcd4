import * as v from "valibot";
import { isLogoImage } from "../../certificate/logo.ts";
import { answersSchema, mostAttempts } from "../../exchange/answers.ts";
import { assignmentSchema } from "../../exchange/assignment.ts";
import { sessionsField } from "../../exchange/at-end.ts";
import { certificateFragmentField, commentFields } from "../../exchange/comments.ts";
import {
  countField,
  exerciseField,
  idField,
  lineField,
  momentField,
  noteField,
  recipientField,
  signerField,
} from "../../exchange/fields.ts";
import { personCodeField } from "../../exchange/personal.ts";
import { type Format, readFormat } from "../../exchange/read-format.ts";
import { locales } from "../../i18n/locale.ts";
import { termsSchema } from "../issuing/terms.ts";
import {
  countRelations,
  mostRelations,
  mostSenders,
  mostTurns,
  mostWritings,
  type PeopleAct,
} from "../people/act.ts";
import { rosterSchema } from "../roster/roster.ts";
import type { SharedRecords } from "./backup.ts";
import type {
  AssignmentDraft,
  CertificateLogo,
  Fellow,
  IssuedCertificate,
  KeptAnswers,
  KeptAssignment,
  KeptComment,
  SavedComment,
  SentAs,
  SentBack,
} from "./record.ts";

/**
 * Reads a file's text; nothing of a faulty file is used.
 * @throws Unusable
 */
export const readTrainerBackup = (text: string): SharedRecords => readFormat(text, backupFormat);

const word = v.pipe(v.string(), v.maxLength(200));
/** As it was typed: what is too long for a link is kept all the same. */
const typed = v.pipe(v.string(), v.maxLength(200_000));

const fellow: v.GenericSchema<unknown, Fellow> = v.object({
  recipient: recipientField,
  name: lineField,
  signer: v.exactOptional(signerField),
  at: momentField,
});

const keptAssignment: v.GenericSchema<unknown, KeptAssignment> = v.pipe(
  v.object({
    id: idField,
    assignment: assignmentSchema,
    made: momentField,
    placed: v.exactOptional(v.object({ group: lineField, at: momentField })),
    certifying: v.exactOptional(v.object({ terms: termsSchema, at: momentField })),
  }),
  v.check(({ id, assignment }) => id === assignment.id, "is filed under another id"),
);

const draft: v.GenericSchema<unknown, AssignmentDraft> = v.object({
  id: idField,
  title: typed,
  note: typed,
  group: typed,
  locale: v.nullable(v.picklist(locales)),
  due: word,
  timeZone: word,
  limits: v.object({ attempts: v.nullable(countField), hints: v.nullable(countField) }),
  exercises: v.array(exerciseField),
  atEnd: v.exactOptional(v.object({ evaluation: v.boolean(), sessions: typed })),
  fellows: v.array(recipientField),
  trainer: typed,
  at: momentField,
});

const sentAs: v.GenericSchema<unknown, SentAs> = v.object({
  name: v.pipe(lineField, v.minLength(1)),
  organisation: lineField,
  code: v.exactOptional(personCodeField),
  sent: momentField,
  came: momentField,
  attempts: v.array(idField),
  before: v.exactOptional(v.literal(true)),
});

const keptAnswers: v.GenericSchema<unknown, KeptAnswers> = v.pipe(
  v.object({
    assignment: idField,
    sender: idField,
    answers: answersSchema,
    received: v.object({ first: momentField, last: momentField }),
    sentAs: v.exactOptional(v.pipe(v.array(sentAs), v.minLength(1))),
  }),
  v.check(
    ({ assignment, sender, answers }) => answers.assignment === assignment && answers.sender.id === sender,
    "is filed under another id",
  ),
);

const keptComment: v.GenericSchema<unknown, KeptComment> = v.object({
  ...commentFields,
  assignment: idField,
  sender: idField,
});

const sentBack: v.GenericSchema<unknown, SentBack> = v.object({
  assignment: idField,
  sender: idField,
  at: momentField,
  comments: countField,
});

const certificate: v.GenericSchema<unknown, IssuedCertificate> = v.object({
  id: idField,
  assignment: idField,
  sender: idField,
  of: word,
  fragment: certificateFragmentField,
  at: momentField,
});

const savedComment: v.GenericSchema<unknown, SavedComment> = v.object({
  id: idField,
  text: noteField,
  at: momentField,
});

const logo: v.GenericSchema<unknown, CertificateLogo> = v.object({
  signer: signerField,
  image: v.pipe(
    v.string(),
    v.check((image) => image === "" || isLogoImage(image), "is no image of ours"),
  ),
  at: momentField,
});

const actFields = {
  id: idField,
  turn: v.pipe(countField, v.minValue(1), v.maxValue(mostTurns)),
  at: momentField,
};
const senders = v.pipe(v.array(idField), v.minLength(1), v.maxLength(mostSenders));

const organisationName = v.pipe(lineField, v.minLength(1));
const written = v.pipe(v.array(organisationName), v.minLength(1), v.maxLength(mostWritings));

const peopleAct: v.GenericSchema<unknown, PeopleAct> = v.variant("kind", [
  v.object({
    ...actFields,
    kind: v.picklist(["join", "split", "apart", "pair"]),
    ones: senders,
    others: senders,
  }),
  v.object({
    ...actFields,
    kind: v.literal("rename"),
    senders,
    name: v.pipe(lineField, v.minLength(1)),
    organisation: lineField,
  }),
  v.object({ ...actFields, kind: v.literal("organisation"), written, name: organisationName }),
  v.object({ ...actFields, kind: v.literal("organisations-apart"), written }),
  v.object({
    ...actFields,
    kind: v.picklist(["names-apart", "names-one"]),
    sender: idField,
    names: v.pipe(v.array(organisationName), v.minLength(1), v.maxLength(mostWritings)),
  }),
  v.object({
    ...actFields,
    kind: v.literal("removed"),
    sender: idField,
    part: idField,
    assignment: idField,
    attempts: v.pipe(v.array(idField), v.maxLength(mostAttempts)),
  }),
  v.object({
    ...actFields,
    kind: v.literal("attended"),
    senders,
    assignment: idField,
    sessions: sessionsField,
  }),
  v.object({ ...actFields, kind: v.literal("undo"), of: idField }),
]);

const peopleActs = v.pipe(
  v.array(peopleAct),
  v.check((log) => countRelations(log) <= mostRelations, "relates too many senders"),
);

const records = v.object({
  fellows: v.array(fellow),
  assignments: v.array(keptAssignment),
  drafts: v.array(draft),
  answers: v.array(keptAnswers),
  comments: v.array(keptComment),
  sentBack: v.array(sentBack),
  certificates: v.optional(v.array(certificate), []),
  savedComments: v.array(savedComment),
  people: v.optional(peopleActs, []),
  rosters: v.optional(v.array(rosterSchema), []),
  logos: v.optional(v.array(logo), []),
});

const backupFormat: Format<SharedRecords> = { name: "aula-de-datos trainer", versions: [records, records] };
