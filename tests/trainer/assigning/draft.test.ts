import fc from "fast-check";
import { expect, test } from "vitest";
import { assignmentFragment, readAssignmentLink } from "../../../src/exchange/assignment.ts";
import { assignmentOf, draftOf, newDraft, saysTheSame } from "../../../src/trainer/assigning/draft.ts";
import { newAssignment } from "../../../src/trainer/assigning/new-assignment.ts";
import { anAssignment, anyAssignment } from "../../exchange/arbitraries.ts";
import { someRecipient, someSigner } from "../../exchange/some-keys.ts";

const keys = { name: "Ana", recipient: someRecipient, signer: someSigner };
const fellow = "age1lggyhqrw2nlhcxprm67z43rta597azn8gknawjehu9d9dl0jq3yqqvfafg";
const now = new Date("2019-11-08T15:00:00Z");
const lima = "America/Lima";

test("newAssignment(fields) leaves open what is not said, and travels in a link", async () => {
  const assignment = newAssignment(
    { title: "Semana 1", exercises: ["basic/a/one", "basic/a/one"], timeZone: lima },
    keys,
    now,
  );
  expect(assignment).toMatchObject({
    title: "Semana 1",
    note: "",
    group: "",
    trainer: "Ana",
    locale: null,
    due: null,
    limits: { attempts: null, hints: null },
    exercises: ["basic/a/one"],
    recipients: [someRecipient],
  });
  expect(await readAssignmentLink(await assignmentFragment(assignment))).toEqual(assignment);
});

test("newAssignment(fields) cleans markup-like and turned texts so far that the link can be read", async () => {
  const title = "  <b>Semana\u202e</b>\t1\u0000 ";
  const note = `\r\n${"Lee antes.\r\n".repeat(900)}\u2067`;
  const assignment = newAssignment(
    {
      title,
      note,
      group: "\u200f",
      exercises: ["basic/a/one"],
      timeZone: lima,
      fellows: [{ recipient: fellow, signer: someSigner }, { recipient: fellow }],
    },
    keys,
    now,
  );
  expect(assignment.title).toBe("<b>Semana</b> 1");
  expect(assignment.group).toBe("");
  expect(assignment.recipients).toEqual([someRecipient, fellow]);
  expect(assignment.fellowSigners).toEqual([someSigner]);
  expect(await readAssignmentLink(await assignmentFragment(assignment))).toEqual(assignment);
});

test("an assignment that is changed keeps its id, and counts as later even where the clock was set back", () => {
  const first = newAssignment({ title: "Uno", exercises: ["basic/a/one"], timeZone: lima }, keys, now);
  const draft = { ...draftOf(first, someRecipient, now), title: "Dos" };
  const second = assignmentOf(draft, keys, [], new Date("2001-01-01T00:00:00Z"), first);
  expect(second).toMatchObject({ id: first.id, title: "Dos" });
  expect(Date.parse(second.changed)).toBeGreaterThan(Date.parse(first.changed));
});

test("draftOf(assignment) says what the assignment says, whatever it is", () => {
  fc.assert(
    fc.property(anyAssignment, (assignment) => {
      const draft = draftOf(assignment, someRecipient, now);
      expect(saysTheSame(draft, assignment, someRecipient)).toBe(true);
      expect(saysTheSame({ ...draft, title: `${draft.title} 2` }, assignment, someRecipient)).toBe(false);
      expect(saysTheSame({ ...draft, fellows: [fellow] }, assignment, someRecipient)).toBe(false);
      expect(saysTheSame({ ...draft, timeZone: "Asia/Tokyo" }, assignment, someRecipient)).toBe(false);
    }),
  );
});

test("draftOf(assignment) shows the date by the clocks of its time zone", () => {
  const draft = draftOf({ ...anAssignment, due: "2019-11-22T23:00:00Z", timeZone: lima }, null, now);
  expect(draft.due).toBe("2019-11-22T18:00");
  expect(draft.fellows).toEqual(anAssignment.recipients);
});

test("newDraft(given) is empty but for what is given", () => {
  expect(newDraft({ timeZone: lima, title: "Taller" }, now)).toMatchObject({
    title: "Taller",
    exercises: [],
  });
});
