import { describe, expect, test } from "vitest";
import type { Comments } from "../../src/exchange/comments.ts";
import {
  isClockBehind,
  joinReceived,
  receiveAssignment,
  receiveComments,
  unseen,
} from "../../src/learner/receive.ts";
import { someRecipient } from "../exchange/arbitraries.ts";
import { received } from "./records.ts";

const now = new Date("2019-06-20T10:00:00.000Z");

describe("receiveAssignment()", () => {
  const kept = { ...received(), sent: { at: "2019-06-16T10:00:00.000Z", attempts: 2 } };
  const changedOn = (day: number) => `2019-06-${day}T10:00:00.000Z`;

  test("of a new one opens it now", () => {
    const { record, news } = receiveAssignment(null, kept.assignment, now);
    expect(news).toBe("new");
    expect(record).toEqual({
      id: kept.id,
      assignment: kept.assignment,
      opened: now.toISOString(),
      sent: null,
      at: now.toISOString(),
    });
  });

  test("of a later one takes its words and keeps when it was opened and sent", () => {
    const later = { ...kept.assignment, title: "Otro título", changed: changedOn(18) };
    const { record, news } = receiveAssignment(kept, later, now);
    expect(news).toBe("changed");
    expect(record).toMatchObject({ assignment: later, opened: kept.opened, sent: kept.sent });
  });

  test("of an earlier one, or the same, leaves all as it is", () => {
    const earlier = { ...kept.assignment, title: "Título viejo", changed: changedOn(10) };
    expect(receiveAssignment(kept, earlier, now)).toMatchObject({ record: kept, news: "older" });
    expect(receiveAssignment(kept, kept.assignment, now)).toMatchObject({ record: kept, news: "same" });
  });

  test("says when others than before can read the answers", () => {
    const later = { ...kept.assignment, changed: changedOn(18) };
    expect(receiveAssignment(kept, later, now).readersChanged).toBe(false);
    const other = { ...later, recipients: [someRecipient, someRecipient.replace("q", "p")] };
    expect(receiveAssignment(kept, other, now).readersChanged).toBe(true);
    const turned = { ...other, recipients: other.recipients.toReversed(), changed: changedOn(19) };
    expect(receiveAssignment({ ...kept, assignment: other }, turned, now)).toMatchObject({
      news: "changed",
      readersChanged: false,
    });
  });
});

describe("receiveComments()", () => {
  const comment = (id: string, day: number) => ({
    id,
    exercise: "basic/try/first",
    attempt: "a1",
    line: null,
    text: "Bien.",
    at: `2019-06-${day}T10:00:00.000Z`,
  });
  const comments = (made: number, ...all: Comments["comments"]): Comments => ({
    format: "aula-de-datos comments",
    version: 2,
    assignment: "t1",
    title: "Taller",
    trainer: "Ana",
    made: `2019-06-${made}T10:00:00.000Z`,
    comments: all,
    certificate: null,
  });

  test("of the first ones has all unseen", () => {
    const { record, news } = receiveComments(null, comments(16, comment("c1", 15)), now);
    expect(news).toBe("new");
    expect(record.id).toBe("t1");
    expect(unseen(record).map(({ id }) => id)).toEqual(["c1"]);
  });

  test("of later ones replaces them, and what was rewritten is new again", () => {
    const first = receiveComments(null, comments(16, comment("c1", 15), comment("c2", 15)), now).record;
    const kept = { ...first, seen: ["c1", "c2"] };
    const later = comments(18, comment("c1", 15), comment("c2", 17), comment("c3", 17));
    const { record, news } = receiveComments(kept, later, now);
    expect(news).toBe("changed");
    expect(record.comments).toEqual(later);
    expect(unseen(record).map(({ id }) => id)).toEqual(["c2", "c3"]);
  });

  test("of earlier ones leaves all as it is", () => {
    const kept = receiveComments(null, comments(16, comment("c1", 15)), now).record;
    expect(receiveComments(kept, comments(15), now)).toEqual({ record: kept, news: "older" });
    expect(receiveComments(kept, comments(16), now)).toEqual({ record: kept, news: "same" });
  });
});

test("joinReceived() keeps the first opening, the last sending and the later link, whichever was written last", () => {
  const at = (day: number) => `2019-06-${day}T10:00:00.000Z`;
  const before = { ...received(), sent: { at: at(17), attempts: 3 } };
  const anew = { ...received(), opened: at(19), at: at(19) };
  const joined = { ...before, at: anew.at };
  expect(joinReceived(before, anew)).toEqual(joined);
  expect(joinReceived(anew, before)).toEqual(joined);
  const changed = received({ changed: at(18), title: "Otro" });
  expect(joinReceived(changed, before).assignment.title).toBe("Otro");
  expect(joinReceived(before, changed).assignment.title).toBe("Otro");
});

test("isClockBehind() sees a clock that stands before the assignment was made, a day of slack given", () => {
  const { assignment } = received();
  const made = Date.parse(assignment.changed);
  expect(isClockBehind(assignment, new Date(made - 60_000))).toBe(false);
  expect(isClockBehind(assignment, new Date(made - 2 * 86_400_000))).toBe(true);
  expect(isClockBehind(assignment, now)).toBe(false);
});
