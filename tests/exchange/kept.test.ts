// Files that each version of a format wrote, kept as they were: what was once sent or saved must be
// read for ever. A new version adds its file here and changes none.
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { openAnswers } from "../../src/exchange/answers.ts";
import { readAssignmentLink } from "../../src/exchange/assignment.ts";
import { readCardLink } from "../../src/exchange/card.ts";
import { readCertificateLink } from "../../src/exchange/certificate.ts";
import { openComments, openCommentsLink } from "../../src/exchange/comments.ts";
import { openWithPassphrase } from "../../src/exchange/seal.ts";
import { readBackup } from "../../src/learner/read-backup.ts";
import { nameAmong } from "../../src/learner/sender.ts";
import { readTrainerBackup } from "../../src/trainer/device/read-backup.ts";
import { readKeys } from "../../src/trainer/keys/keys.ts";

const folder = new URL("kept/", import.meta.url);
const kept = (name: string) => readFileSync(new URL(name, folder), "utf8");
const contents = JSON.parse(kept("contents.json"));
/** As it reads today: ids hold no number of a lesson's folder any more. */
const imported = <Content>(content: Content): Content =>
  JSON.parse(
    JSON.stringify(content)
      .replaceAll(/"(basic|intermediate)\/\d\d-/g, '"$1/')
      .replaceAll('"version":1,', '"version":2,'),
  );
const recordsOf = ({ format: _, version: __, made: ___, ...records }: Record<string, unknown>) => records;
const records = imported(recordsOf(contents.backup));

/** Whose a learner's file is: until version 3 only the name that was sent said it. */
const whose = { id: "", name: nameAmong(contents.backup.preferences) };

/** By file: what reads it, and what stands in it. */
const readings: Record<string, [read: (text: string) => unknown, content: unknown]> = {
  "assignment-1.txt": [readAssignmentLink, imported(contents.assignment)],
  "assignment-2.txt": [readAssignmentLink, contents.signedAssignment],
  // It names every exercise that had a number then: none has another one since.
  "assignment-2-short.txt": [readAssignmentLink, contents.signedAssignment],
  "answers-1.aula": [(text) => openAnswers(text, contents.trainer), imported(contents.answers)],
  "comments-1.aula": [(text) => openComments(text, contents.learner), imported(contents.comments)],
  "comments-1.txt": [(text) => openCommentsLink(text, contents.learner), imported(contents.comments)],
  "card-1.txt": [readCardLink, contents.card],
  "certificate-1.txt": [readCertificateLink, { certificate: imported(contents.certificate), genuine: true }],
  "keys-1.aula": [
    async (text) => readKeys(await openWithPassphrase(text, contents.passphrase)),
    contents.keys,
  ],
  "trainer-1.json": [
    readTrainerBackup,
    { ...imported(recordsOf(contents.trainerRecords)), certificates: [], people: [], rosters: [], logos: [] },
  ],
  "backup-1.json": [readBackup, [{ ...whose, ...records, assignments: [], comments: [] }]],
  "backup-2.json": [readBackup, [{ ...whose, ...records }]],
};

test.each(Object.entries(readings))("%s is read as it was written", async (name, [read, content]) => {
  expect(await read(kept(name))).toEqual(content);
});

test("every kept file is read by this test", () => {
  expect(readdirSync(folder).filter((name) => name !== "contents.json")).toEqual(
    Object.keys(readings).sort(),
  );
});
