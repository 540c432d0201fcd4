import { describe, expect, test } from "vitest";
import { CommentDesk, type Commented } from "../../../src/trainer/comments/comment-desk.ts";
import { openMemoryStore } from "../../../src/trainer/device/memory-store.ts";
import { answer } from "../insight/group.ts";

const ofLearner = (sender: string): Commented => ({ sender, attempt: answer().attempt });

/** A clock that goes on by a second each time it is looked at. */
function clock() {
  let seconds = 0;
  return () => new Date(Date.UTC(2019, 5, 15, 10, 0, seconds++));
}

async function openDesk(store = openMemoryStore()) {
  const now = clock();
  return {
    store,
    desk: await CommentDesk.open(store, "workshop", now),
    reopen: () => CommentDesk.open(store, "workshop", now),
  };
}

describe("CommentDesk", () => {
  test("keeps what is said as it is typed, on a line or on the whole", async () => {
    const { desk, reopen } = await openDesk();
    const ana = ofLearner("ana");
    const whole = await desk.say(desk.begin([ana], null), "Bien");
    await desk.say(whole, "Bien pensado.");
    await desk.say(desk.begin([ana], 3), "¿Por qué esta línea?");
    const remarks = (await reopen()).remarksOn([ana]);
    expect(remarks.map(({ line, text }) => [line, text])).toEqual([
      [3, "¿Por qué esta línea?"],
      [null, "Bien pensado."],
    ]);
    expect(remarks[0]?.comments[0]).toMatchObject({
      assignment: "workshop",
      sender: "ana",
      attempt: ana.attempt.id,
      exercise: ana.attempt.exercise,
      line: 3,
    });
  });

  test("says the same to a group at once, changes it in one go, and takes it away where the words are deleted", async () => {
    const { desk, store } = await openDesk();
    const group = ["ana", "luis", "rosa"].map(ofLearner);
    const remark = await desk.say(desk.begin(group, null), "¿Qué cuenta personas?");
    expect(await store.comments("workshop")).toHaveLength(3);
    expect(desk.remarksOn(group)).toHaveLength(1);
    await desk.say(remark, "¿Cuál columna cuenta personas?");
    expect(desk.to("luis").map(({ text }) => text)).toEqual(["¿Cuál columna cuenta personas?"]);
    await desk.say(remark, "  \n");
    expect(await store.comments("workshop")).toEqual([]);
    expect(desk.to("luis")).toEqual([]);
  });

  test("lets what was said to a group be changed for one of it alone", async () => {
    const { desk } = await openDesk();
    const [ana, luis] = ["ana", "luis"].map(ofLearner) as [Commented, Commented];
    await desk.say(desk.begin([ana, luis], null), "Revisa el total.");
    const [annas] = desk.remarksOn([ana]);
    if (annas) await desk.say(annas, "Revisa el total, Ana.");
    expect(desk.to("luis").map(({ text }) => text)).toEqual(["Revisa el total."]);
    expect(desk.remarksOn([ana, luis]).map(({ comments }) => comments.length)).toEqual([1, 1]);
  });

  test("keeps apart what two learners' files call by one id", async () => {
    const { desk } = await openDesk();
    const ana = ofLearner("ana");
    await desk.say(desk.begin([ana], null), "Para Ana.");
    expect(desk.remarksOn([{ sender: "luis", attempt: ana.attempt }])).toEqual([]);
  });

  test("makes what was pasted fit to travel", async () => {
    const { desk } = await openDesk();
    await desk.say(desk.begin([ofLearner("ana")], null), "uno\r\ndos\u0000\u202e");
    expect(desk.to("ana")[0]?.text).toBe("uno\ndos");
  });

  test("keeps comments to use again, each once, the newest first", async () => {
    const { desk, reopen } = await openDesk();
    await desk.saveForReuse("Cuenta a cada persona una vez.");
    await desk.saveForReuse("Muy bien.");
    await desk.saveForReuse(" Muy bien. ");
    await desk.saveForReuse("  ");
    expect((await reopen()).saved().map(({ text }) => text)).toEqual([
      "Muy bien.",
      "Cuenta a cada persona una vez.",
    ]);
    await desk.removeSaved(desk.saved()[0]?.id ?? "");
    expect((await reopen()).saved()).toHaveLength(1);
  });

  test("knows whose comments wait: those that are new, changed or taken away since they were sent", async () => {
    const { desk, reopen } = await openDesk();
    const ana = ofLearner("ana");
    expect(desk.standing("ana")).toEqual({ kind: "nothing" });
    const remark = await desk.say(desk.begin([ana], null), "Bien.");
    const second = await desk.say(desk.begin([ana], 2), "¿Y aquí?");
    expect(desk.standing("ana")).toEqual({ kind: "waiting", comments: 2, certificate: false });
    await desk.noteSent(["ana"]);
    expect((await reopen()).standing("ana")).toMatchObject({ kind: "sent" });
    await desk.say(remark, "Muy bien.");
    expect(desk.standing("ana")).toEqual({ kind: "waiting", comments: 1, certificate: false });
    await desk.noteSent(["ana"]);
    await desk.say(second, "");
    expect(desk.standing("ana")).toEqual({ kind: "waiting", comments: 0, certificate: false });
    expect(desk.standing("luis")).toEqual({ kind: "nothing" });
  });

  test("takes a certificate along: that of the assignment, also where nothing is said", async () => {
    const { desk, store } = await openDesk();
    const issued = (id: string, of: string) => ({
      id,
      assignment: "workshop",
      sender: "ana",
      of,
      fragment: `#certificate=${id}`,
      at: "2019-06-15T09:00:00.000Z",
    });
    await store.setCertificates([issued("of-assignment", "assignment"), issued("of-track", "basic")]);
    expect(desk.standing("ana")).toEqual({ kind: "nothing" });
    await desk.read();
    expect(desk.standing("ana")).toEqual({ kind: "waiting", comments: 0, certificate: true });
    expect(desk.certificateTo("ana")?.id).toBe("of-assignment");
    expect(desk.certificateTo("luis")).toBeNull();
    await desk.noteSent(["ana"]);
    expect(desk.standing("ana")).toMatchObject({ kind: "sent" });
  });

  test("tells those who listen of every change", async () => {
    const { desk } = await openDesk();
    let told = 0;
    const stop = desk.listen(() => {
      told += 1;
    });
    await desk.say(desk.begin([ofLearner("ana")], null), "Bien.");
    await desk.saveForReuse("Bien.");
    await desk.noteSent(["ana"]);
    expect(told).toBe(3);
    stop();
    await desk.saveForReuse("Otro.");
    expect(told).toBe(3);
  });

  test("never goes back in time with the device's clock, so that the newer file is the later one", async () => {
    const store = openMemoryStore();
    const at = (day: number) => () => new Date(Date.UTC(2019, 5, day));
    const before = await CommentDesk.open(store, "workshop", at(15));
    await before.say(before.begin([ofLearner("ana")], null), "Bien.");
    const made = before.moment();
    await before.noteSent(["ana"]);
    const desk = await CommentDesk.open(store, "workshop", at(10));
    await desk.say(desk.begin([ofLearner("ana")], 2), "¿Y aquí?");
    expect(desk.standing("ana")).toEqual({ kind: "waiting", comments: 1, certificate: false });
    expect(desk.moment().getTime()).toBeGreaterThan(made.getTime());
    await desk.noteSent(["ana"]);
    expect(desk.standing("ana")).toMatchObject({ kind: "sent" });
  });
});
