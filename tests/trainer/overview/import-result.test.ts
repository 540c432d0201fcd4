import { expect, test } from "vitest";
import { newDraft } from "../../../src/trainer/assigning/draft.ts";
import { mergeTrainerRecords, noRecords, type SharedRecords } from "../../../src/trainer/device/backup.ts";
import { importResult } from "../../../src/trainer/overview/import-result.ts";
import { keptAssignment, sent, tried } from "../sent.ts";

const here: SharedRecords = {
  ...noRecords,
  assignments: [keptAssignment()],
  answers: [sent({ sender: "s-1", attempts: [tried("a1")] })],
};
const came = (imported: Partial<SharedRecords>) =>
  importResult(here, mergeTrainerRecords(here, { ...noRecords, ...imported }));
const nothing = { assignments: 0, answers: 0, comments: 0, fellows: 0, isChanged: false };

test("whatCame() counts what was not here, an assignment with its draft once", () => {
  expect(came({})).toEqual(nothing);
  expect(came(here)).toEqual(nothing);
  const other = keptAssignment({ id: "otra", changed: "2019-06-02T10:00:00.000Z" });
  const draft = newDraft({ id: "otra", timeZone: "America/Lima" }, new Date("2019-06-03T10:00:00Z"));
  expect(came({ assignments: [other], drafts: [draft] })).toEqual({ ...nothing, assignments: 1 });
  expect(came({ answers: [sent({ sender: "s-2" })] })).toEqual({ ...nothing, answers: 1 });
});

test("whatCame() tells what became newer, and that something came that has no number of its own", () => {
  const logo = { signer: "s", image: "", at: "2019-07-01T10:00:00.000Z" };
  expect(came({ logos: [logo] })).toEqual({ ...nothing, isChanged: true });
  const later = keptAssignment({ title: "Después", changed: "2019-07-01T10:00:00.000Z" });
  expect(came({ assignments: [later] })).toEqual({ ...nothing, isChanged: true });
  expect(came({ answers: [sent({ sender: "s-1", attempts: [tried("a2")] })] })).toEqual({
    ...nothing,
    isChanged: true,
  });
});
