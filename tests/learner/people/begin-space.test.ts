import { expect, test } from "vitest";
import { openMemoryStore } from "../../../src/learner/memory-store.ts";
import { beginSpace } from "../../../src/learner/people/begin-space.ts";
import { senderName } from "../../../src/learner/sender.ts";
import { attempt, draft, received } from "../records.ts";

const asked = "basic/try/count";
const sent = { at: "2019-06-15T12:00:00.000Z", attempts: 1 };
const assigned = { ...received({ exercises: [asked] }), sent };
const before = attempt({ id: "before", exercise: asked, at: "2019-06-15T11:00:00.000Z" });
const after = attempt({ id: "after", exercise: asked, at: "2019-06-15T13:00:00.000Z" });
const elsewhere = attempt({ id: "elsewhere", exercise: "basic/try/other", at: "2019-06-15T13:00:00.000Z" });
const typed = draft({ exercise: asked, at: "2019-06-15T13:30:00.000Z" });
const now = new Date("2019-06-15T14:00:00.000Z");

async function begin(bring: boolean) {
  const [from, to] = [openMemoryStore(), openMemoryStore()];
  await from.write({
    attempts: [before, after, elsewhere],
    drafts: [typed],
    preferences: [],
    assignments: [assigned],
    comments: [],
  });
  await beginSpace(
    { from, to, received: assigned, sender: { name: "Luis", organisation: "ONG", cardCode: "" }, bring },
    now,
  );
  return { from: await from.read(), to: await to.read(), name: await senderName(to) };
}

test("somebody else begins with the assignment alone, unsent, and nothing of the first one changes", async () => {
  const { from, to, name } = await begin(false);
  expect(from.attempts).toEqual([before, after, elsewhere]);
  expect(from.assignments).toEqual([assigned]);
  expect(to.attempts).toEqual([]);
  expect(to.assignments).toMatchObject([{ id: assigned.id, sent: null }]);
  expect(name).toEqual({ name: "Luis", organisation: "ONG" });
});

test("a personal link goes along with whom it names, and with nobody else", async () => {
  const personal = { code: "k7m2", name: "LUIS", organisation: "" };
  const [from, to] = [openMemoryStore(), openMemoryStore()];
  const received = { ...assigned, personal };
  await from.setAssignment(received);
  const begin = (name: string) =>
    beginSpace({ from, to, received, sender: { name, organisation: "", cardCode: "" }, bring: false }, now);
  await begin("Rosa");
  expect((await from.assignments())[0]?.personal).toEqual(personal);
  expect((await to.assignments())[0]?.personal).toBeUndefined();
  await begin("Luis");
  expect((await from.assignments())[0]?.personal).toBeUndefined();
  expect((await to.assignments())[0]?.personal).toEqual(personal);
});

test("the code of a card stays with who sent with it, and the other one's goes along with them", async () => {
  const [from, to] = [openMemoryStore(), openMemoryStore()];
  const received = { ...assigned, cardCode: "k7m2" };
  await from.setAssignment(received);
  const begin = (cardCode: string) =>
    beginSpace(
      { from, to, received, sender: { name: "Luis", organisation: "", cardCode }, bring: false },
      now,
    );
  await begin("p3");
  expect((await from.assignments())[0]?.cardCode).toBe("k7m2");
  expect((await to.assignments())[0]?.cardCode).toBe("p3");
  await begin("");
  expect((await to.assignments())[0]?.cardCode).toBe("");
});

test("what was answered after the sending goes along with who says that it is theirs", async () => {
  const { from, to } = await begin(true);
  expect(from.attempts).toEqual([before, elsewhere]);
  expect(from.drafts).toMatchObject([{ submission: before.submission, at: before.at }]);
  expect(to.attempts).toEqual([after]);
  expect(to.drafts).toEqual([typed]);
});
