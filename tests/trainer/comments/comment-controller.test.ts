import { describe, expect, test } from "vitest";
import { CommentController, type Commented } from "../../../src/trainer/comments/comment-controller.ts";
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
    controller: await CommentController.open(store, "workshop", now),
    reopen: () => CommentController.open(store, "workshop", now),
  };
}

describe("CommentDesk", () => {
  test("keeps what is said as it is typed, on a line or on the whole", async () => {
    const { controller, reopen } = await openDesk();
    const ana = ofLearner("ana");
    const whole = await controller.say(controller.begin([ana], null), "Bien");
    await controller.say(whole, "Bien pensado.");
    await controller.say(controller.begin([ana], 3), "¿Por qué esta línea?");
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
    const { controller, store } = await openDesk();
    const group = ["ana", "luis", "rosa"].map(ofLearner);
    const remark = await controller.say(controller.begin(group, null), "¿Qué cuenta personas?");
    expect(await store.comments("workshop")).toHaveLength(3);
    expect(controller.remarksOn(group)).toHaveLength(1);
    await controller.say(remark, "¿Cuál columna cuenta personas?");
    expect(controller.to("luis").map(({ text }) => text)).toEqual(["¿Cuál columna cuenta personas?"]);
    await controller.say(remark, "  \n");
    expect(await store.comments("workshop")).toEqual([]);
    expect(controller.to("luis")).toEqual([]);
  });

  test("lets what was said to a group be changed for one of it alone", async () => {
    const { controller } = await openDesk();
    const [ana, luis] = ["ana", "luis"].map(ofLearner) as [Commented, Commented];
    await controller.say(controller.begin([ana, luis], null), "Revisa el total.");
    const [annas] = controller.remarksOn([ana]);
    if (annas) await controller.say(annas, "Revisa el total, Ana.");
    expect(controller.to("luis").map(({ text }) => text)).toEqual(["Revisa el total."]);
    expect(controller.remarksOn([ana, luis]).map(({ comments }) => comments.length)).toEqual([1, 1]);
  });

  test("keeps apart what two learners' files call by one id", async () => {
    const { controller } = await openDesk();
    const ana = ofLearner("ana");
    await controller.say(controller.begin([ana], null), "Para Ana.");
    expect(controller.remarksOn([{ sender: "luis", attempt: ana.attempt }])).toEqual([]);
  });

  test("makes what was pasted fit to travel", async () => {
    const { controller } = await openDesk();
    await controller.say(controller.begin([ofLearner("ana")], null), "uno\r\ndos\u0000\u202e");
    expect(controller.to("ana")[0]?.text).toBe("uno\ndos");
  });

  test("keeps comments to use again, each once, the newest first", async () => {
    const { controller, reopen } = await openDesk();
    await controller.saveForReuse("Cuenta a cada persona una vez.");
    await controller.saveForReuse("Muy bien.");
    await controller.saveForReuse(" Muy bien. ");
    await controller.saveForReuse("  ");
    expect((await reopen()).saved().map(({ text }) => text)).toEqual([
      "Muy bien.",
      "Cuenta a cada persona una vez.",
    ]);
    await controller.removeSaved(controller.saved()[0]?.id ?? "");
    expect((await reopen()).saved()).toHaveLength(1);
  });

  test("knows whose comments wait: those that are new, changed or taken away since they were sent", async () => {
    const { controller, reopen } = await openDesk();
    const ana = ofLearner("ana");
    expect(controller.standing({ sender: "ana" })).toEqual({ kind: "nothing" });
    const remark = await controller.say(controller.begin([ana], null), "Bien.");
    const second = await controller.say(controller.begin([ana], 2), "¿Y aquí?");
    expect(controller.standing({ sender: "ana" })).toEqual({
      kind: "waiting",
      comments: 2,
      certificate: false,
    });
    await controller.noteSent([{ sender: "ana" }]);
    expect((await reopen()).standing({ sender: "ana" })).toMatchObject({ kind: "sent" });
    await controller.say(remark, "Muy bien.");
    expect(controller.standing({ sender: "ana" })).toEqual({
      kind: "waiting",
      comments: 1,
      certificate: false,
    });
    await controller.noteSent([{ sender: "ana" }]);
    await controller.say(second, "");
    expect(controller.standing({ sender: "ana" })).toEqual({
      kind: "waiting",
      comments: 0,
      certificate: false,
    });
    expect(controller.standing({ sender: "luis" })).toEqual({ kind: "nothing" });
  });

  test("takes a certificate along: that of the assignment, also where nothing is said", async () => {
    const { controller, store } = await openDesk();
    const issued = (id: string, of: string) => ({
      id,
      assignment: "workshop",
      sender: "ana",
      of,
      fragment: `#certificate=${id}`,
      at: "2019-06-15T09:00:00.000Z",
    });
    await store.setCertificates([issued("of-assignment", "assignment"), issued("of-track", "basic")]);
    expect(controller.standing({ sender: "ana" })).toEqual({ kind: "nothing" });
    await controller.read();
    expect(controller.standing({ sender: "ana" })).toEqual({
      kind: "waiting",
      comments: 0,
      certificate: true,
    });
    expect(controller.certificateTo(["ana"])?.id).toBe("of-assignment");
    expect(controller.certificateTo(["luis"])).toBeNull();
    // On another device of hers it waits too.
    expect(controller.standing({ sender: "ana-2", person: ["ana", "ana-2"] })).toMatchObject({
      certificate: true,
    });
    await controller.noteSent([{ sender: "ana" }]);
    expect(controller.standing({ sender: "ana" })).toMatchObject({ kind: "sent" });
  });

  test("tells those who listen of every change", async () => {
    const { controller } = await openDesk();
    let told = 0;
    const stop = controller.listen(() => {
      told += 1;
    });
    await controller.say(controller.begin([ofLearner("ana")], null), "Bien.");
    await controller.saveForReuse("Bien.");
    await controller.noteSent([{ sender: "ana" }]);
    expect(told).toBe(3);
    stop();
    await controller.saveForReuse("Otro.");
    expect(told).toBe(3);
  });

  test("never goes back in time with the device's clock, so that the newer file is the later one", async () => {
    const store = openMemoryStore();
    const at = (day: number) => () => new Date(Date.UTC(2019, 5, day));
    const before = await CommentController.open(store, "workshop", at(15));
    await before.say(before.begin([ofLearner("ana")], null), "Bien.");
    const made = before.moment();
    await before.noteSent([{ sender: "ana" }]);
    const controller = await CommentController.open(store, "workshop", at(10));
    await controller.say(controller.begin([ofLearner("ana")], 2), "¿Y aquí?");
    expect(controller.standing({ sender: "ana" })).toEqual({
      kind: "waiting",
      comments: 1,
      certificate: false,
    });
    expect(controller.moment().getTime()).toBeGreaterThan(made.getTime());
    await controller.noteSent([{ sender: "ana" }]);
    expect(controller.standing({ sender: "ana" })).toMatchObject({ kind: "sent" });
  });
});
