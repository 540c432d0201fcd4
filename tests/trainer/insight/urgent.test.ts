import { describe, expect, test } from "vitest";
import type { Standing } from "../../../src/trainer/comments/answer-back.ts";
import type { Learner } from "../../../src/trainer/gradebook/gradebook.ts";
import { urgentOf } from "../../../src/trainer/insight/urgent.ts";
import { exercises, learner, wrong } from "./group.ts";

const terms = { exercises: [...exercises], due: null };
const now = new Date("2019-06-20T12:00:00Z");

/** Somebody who sent from as many devices as they have senders. */
const sentFrom = (name: string, tries: number, ...senders: string[]): Learner =>
  ({
    ...learner(
      name,
      Array.from({ length: tries }, () => wrong(null)),
    ),
    senders,
    devices: senders.map((id) => ({
      part: id,
      attempts: [],
      sender: { id, name, organisation: "", recipient: "" },
    })),
  }) as unknown as Learner;

const standing =
  (waiting: string[]) =>
  ({ sender }: { sender: { id: string } }): Standing =>
    waiting.includes(sender.id) ? { kind: "waiting", comments: 1, certificate: false } : { kind: "nothing" };
const names = (learners: { name: string }[]) => learners.map(({ name }) => name);

describe("urgentOf(learners, assignment, standing, now)", () => {
  test("names who is stuck, and who has not got what was said to them", () => {
    const group = [sentFrom("Ana", 4, "a"), sentFrom("Luis", 1, "l"), sentFrom("María", 0, "m")];
    const urgent = urgentOf(group, terms, standing(["m", "l"]), now);
    expect(names(urgent.stuck.map(({ learner }) => learner))).toEqual(["Ana"]);
    expect(names(urgent.unreturned)).toEqual(["Luis", "María"]);
  });

  test("counts somebody with two devices once", () => {
    const urgent = urgentOf([sentFrom("Ana", 1, "phone", "home")], terms, standing(["phone", "home"]), now);
    expect(names(urgent.unreturned)).toEqual(["Ana"]);
  });

  test("has nothing of a group that waits for nothing", () => {
    expect(urgentOf([sentFrom("Ana", 3, "a")], terms, standing([]), now)).toEqual({
      stuck: [],
      unreturned: [],
    });
  });
});
