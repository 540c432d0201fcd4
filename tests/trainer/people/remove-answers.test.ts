import { expect, test } from "vitest";
import { openMemoryStore } from "../../../src/trainer/device/memory-store.ts";
import type { PeopleAct } from "../../../src/trainer/people/act.ts";
import { countPeople } from "../../../src/trainer/people/count-people.ts";
import { removeAnswersOf } from "../../../src/trainer/people/remove-answers.ts";
import { keptAssignment, sent } from "../sent.ts";

const at = "2019-06-16T10:00:00Z";
const name = (id: string, senders: string[]): PeopleAct => ({
  kind: "rename",
  senders,
  name: "Rosa Quispe",
  organisation: "",
  id,
  turn: 1,
  at,
});
const joined: PeopleAct = { kind: "join", ones: ["s-1"], others: ["s-2"], id: "j", turn: 2, at };

async function storeWith(people: PeopleAct[]) {
  const store = openMemoryStore();
  await store.setAssignment(keptAssignment());
  await store.setAssignment(keptAssignment({ id: "otro" }));
  const [here, other] = [sent(), sent({ sender: "s-2" })];
  await store.setAnswers([here, other, { ...here, assignment: "otro" }]);
  await store.addPeople(people);
  return store;
}

test("removeAnswersOf() takes the names that were given along with the last answers, and not before", async () => {
  const store = await storeWith([name("one", ["s-1"]), name("both", ["s-1", "s-2"]), joined]);
  const ids = async () => (await store.people()).map(({ id }) => id);
  await removeAnswersOf(["s-1"], "taller", store);
  expect(await ids()).toEqual(["one", "both", "j"]);
  await removeAnswersOf(["s-1"], "otro", store);
  // Another person's name stays, and so does who is who: it names nobody.
  expect(await ids()).toEqual(["both", "j"]);
});

test("countPeople() counts somebody with two devices once", async () => {
  expect(await countPeople("taller", await storeWith([]))).toBe(2);
  expect(await countPeople("taller", await storeWith([joined]))).toBe(1);
});
