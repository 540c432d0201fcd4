import { expect, test } from "vitest";
import { addresseesOf } from "../../../src/trainer/comments/addressees.ts";
import { CommentController } from "../../../src/trainer/comments/comment-controller.ts";
import { parcelFor } from "../../../src/trainer/comments/parcel-for.ts";
import { openMemoryStore } from "../../../src/trainer/device/memory-store.ts";
import { gradebookOf } from "../../../src/trainer/gradebook/gradebook.ts";
import { mergeAnswers } from "../../../src/trainer/import/merge-answers.ts";
import type { PeopleAct } from "../../../src/trainer/people/act.ts";
import { removeAnswersOf } from "../../../src/trainer/people/remove-answers.ts";
import { honestVerdict, keptAssignment, sent, tried } from "../sent.ts";

const at = "2019-06-18T10:00:00.000Z";
const apart: PeopleAct = {
  kind: "names-apart",
  sender: "s-1",
  names: ["Ana"],
  id: "apart",
  turn: 1,
  at,
};
const [anas, luis] = [tried("a1"), tried("l1", { at: 5 })];
const kept = mergeAnswers(
  [],
  [
    sent({ name: "Ana", sent: "2019-06-15T12:00:00.000Z", attempts: [anas] }),
    sent({ name: "Luis", attempts: [anas, luis] }),
  ],
);
const comment = (attempt: string) => ({
  id: `on-${attempt}`,
  assignment: "taller",
  sender: "s-1",
  exercise: anas.exercise,
  attempt,
  line: null,
  text: attempt,
  at: "2019-06-17T10:00:00.000Z",
});
const certificate = (sender: string) => ({
  id: `of-${sender}`,
  assignment: "taller",
  sender,
  of: "assignment",
  fragment: `#certificate=1.${sender}`,
  at: "2019-06-17T10:00:00.000Z",
});

async function open() {
  const store = openMemoryStore();
  await store.setAssignment(keptAssignment());
  await store.setAnswers(kept);
  await store.addPeople([apart]);
  await store.setComments([comment("a1"), comment("l1")]);
  const { learners } = gradebookOf(keptAssignment(), kept, honestVerdict, [apart]);
  const [toAna, toLuis] = addresseesOf(learners);
  if (!toAna || !toLuis) throw new Error("both have an address");
  await store.setCertificates([toAna, toLuis].map(({ learner }) => certificate(learner.id)));
  return { store, toAna, toLuis, controller: await CommentController.open(store, "taller") };
}

test("two who shared a device are each handed theirs, in a file that holds what is said to both", async () => {
  const { toAna, toLuis, controller } = await open();
  const told = [toAna, toLuis].map(({ learner }) => learner.name);
  expect(told).toEqual(["Ana", "Luis"]);
  for (const to of [toAna, toLuis]) {
    expect(controller.standing(to.whose)).toEqual({ kind: "waiting", comments: 1, certificate: true });
    // The file takes the place of all earlier ones on that device.
    expect(parcelFor(to, controller).comments.map(({ text }) => text)).toEqual(["a1", "l1"]);
    expect(parcelFor(to, controller).certificate).toBe(`#certificate=1.${to.learner.id}`);
    expect(parcelFor(to, controller).certificates).toEqual(
      [toAna, toLuis].map(({ learner: { id, name } }) => ({ name, certificate: `#certificate=1.${id}` })),
    );
  }
  await controller.noteSent([toAna.whose]);
  expect(controller.standing(toAna.whose).kind).toBe("sent");
  expect(controller.standing(toLuis.whose).kind).toBe("waiting");
});

test.each([
  ["Ana", ["l1"], "s-1"],
  ["Luis", ["a1"], "s-1"],
])("removing %s leaves the other's answers, comments and certificate", async (name, left, sender) => {
  const { store, toAna, toLuis } = await open();
  const [gone, other] = name === "Ana" ? [toAna, toLuis] : [toLuis, toAna];
  await removeAnswersOf(gone.learner.senders, "taller", store, new Date(0));
  const [answers, ...none] = await store.answers("taller");
  expect(none).toEqual([]);
  expect(answers?.sender).toBe(sender);
  expect(answers?.answers.attempts.map(({ id }) => id)).toEqual(left);
  expect(JSON.stringify(answers)).not.toContain(`"${name}"`);
  expect((await store.comments("taller")).map(({ attempt }) => attempt)).toEqual(left);
  expect((await store.certificates("taller")).map((one) => one.sender)).toEqual([other.learner.id]);
  // One alone needs no name.
  const now = await CommentController.open(store, "taller");
  expect(parcelFor({ ...other, together: [other.learner] }, now)).not.toHaveProperty("certificates");
  expect((await store.people()).map(({ kind }) => kind)).toEqual(["names-apart", "removed"]);
  // With the last of them goes what named somebody.
  await removeAnswersOf(other.learner.senders, "taller", store, new Date(0));
  expect([await store.answers("taller"), await store.certificates("taller"), await store.people()]).toEqual([
    [],
    [],
    [],
  ]);
});
