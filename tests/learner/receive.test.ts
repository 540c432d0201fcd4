import { describe, expect, test } from "vitest";
import type { Comments } from "../../src/exchange/comments.ts";
import {
  isClockBehind,
  joinReceived,
  receiveAssignment,
  receiveComments,
  unseen,
} from "../../src/learner/receive.ts";
import type { ReceivedComments } from "../../src/learner/record.ts";
import { someRecipient, someSigner } from "../exchange/some-keys.ts";
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

describe("receiveAssignment() of what another made", () => {
  const signature = "A".repeat(86);
  const kept = received({ signature });
  const later = { ...kept.assignment, changed: "2019-06-18T10:00:00.000Z" };

  test.each([
    ["with another key", { ...later, signer: someSigner.replace("1", "2") }, "another-maker"],
    ["without the maker's signature", { ...later, signature: undefined }, "another-maker"],
    ["for a time that has not come", { ...later, changed: "9999-01-01T00:00:00.000Z" }, "ahead"],
  ])("keeps what is here, also against a link %s", (_, came, news) => {
    const stolen = { ...came, recipients: [someRecipient.replace("q", "p")] } as typeof later;
    expect(receiveAssignment(kept, stolen, now)).toEqual({ record: kept, news, readersChanged: false });
  });

  test("takes the maker's correction after a claim of theirs that nobody signed", () => {
    const claimed = received({ changed: "9999-01-01T00:00:00.000Z" });
    expect(receiveAssignment(claimed, later, now)).toMatchObject({ record: { assignment: later } });
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
    const { record, news } = receiveComments(null, comments(16, comment("c1", 15)), null, now);
    expect(news).toBe("new");
    expect(record?.id).toBe("t1");
    expect(record && unseen(record).map(({ id }) => id)).toEqual(["c1"]);
  });

  test("of later ones replaces them, and what was rewritten is new again", () => {
    const first = receiveComments(null, comments(16, comment("c1", 15), comment("c2", 15)), null, now).record;
    const kept = { ...(first as ReceivedComments), seen: ["c1", "c2"] };
    const later = comments(18, comment("c1", 15), comment("c2", 17), comment("c3", 17));
    const { record, news } = receiveComments(kept, later, null, now);
    expect(news).toBe("changed");
    expect(record?.comments).toEqual(later);
    expect(record && unseen(record).map(({ id }) => id)).toEqual(["c2", "c3"]);
  });

  test("of earlier ones leaves all as it is", () => {
    const kept = receiveComments(null, comments(16, comment("c1", 15)), null, now).record;
    expect(receiveComments(kept, comments(15), null, now)).toEqual({ record: kept, news: "older" });
    expect(receiveComments(kept, comments(16), null, now)).toEqual({ record: kept, news: "same" });
  });
});

describe("receiveComments() on an assignment that is signed", () => {
  const fellow = someSigner.replace("1", "2");
  const { assignment } = received({ signature: "A".repeat(86) });
  const open = { ...assignment, recipients: [someRecipient, someRecipient.replace("q", "p")] };
  const shared = { ...open, fellowSigners: [fellow] };
  const comments = (day: number, signer?: string): Comments => ({
    format: "aula-de-datos comments",
    version: 2,
    assignment: "t1",
    title: "Taller",
    trainer: "Ana",
    made: `2019-06-${day}T10:00:00.000Z`,
    comments: [],
    certificate: null,
    ...(signer !== undefined && { signer }),
  });
  const news = (asked: typeof assignment, ...came: Comments[]) => {
    let kept: ReceivedComments | null = null;
    return came.map((one) => {
      const taken = receiveComments(kept, one, asked, now);
      kept = taken.record;
      return taken.news;
    });
  };

  test("takes those of its trainer and of the fellows whom it names, the later ones", () => {
    expect(news(shared, comments(15, someSigner), comments(16, fellow), comments(14, someSigner))).toEqual([
      "new",
      "changed",
      "older",
    ]);
  });

  test("takes none of a stranger, not even the first", () => {
    const stranger = someSigner.replace("1", "3");
    expect(news(shared, comments(15, stranger), comments(15, fellow), comments(16, stranger))).toEqual([
      "another-maker",
      "new",
      "another-maker",
    ]);
  });

  test("keeps to the first who comments where it does not name all who read along", () => {
    expect(news(open, comments(15, fellow), comments(16, fellow), comments(17, someSigner))).toEqual([
      "new",
      "changed",
      "another-maker",
    ]);
  });

  test("reads those that nobody signed until signed ones are here", () => {
    expect(news(assignment, comments(18), comments(15, someSigner), comments(19))).toEqual([
      "new",
      "changed",
      "another-maker",
    ]);
  });
});

test("joinReceived() of two makers keeps the first one's link", () => {
  const later = {
    ...received({ signer: "x", changed: "2019-06-18T10:00:00.000Z" }),
    at: "2019-06-19T10:00:00.000Z",
  };
  expect(joinReceived(received(), later).assignment).toEqual(received().assignment);
  expect(joinReceived(later, received()).assignment).toEqual(received().assignment);
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

test("joinReceived() keeps what was typed last besides the exercises, whichever was written last", () => {
  const at = (day: number) => `2019-06-${day}T10:00:00.000Z`;
  const typed = (day: number) => ({
    points: { useful: 3 as const },
    remark: `día ${day}`,
    attended: null,
    at: at(day),
  });
  const one = { ...received(), atEnd: typed(18), at: at(18) };
  const other = { ...received(), atEnd: typed(17), at: at(19) };
  expect(joinReceived(one, other).atEnd?.remark).toBe("día 18");
  expect(joinReceived(other, one).atEnd?.remark).toBe("día 18");
  expect(joinReceived(one, received()).atEnd?.remark).toBe("día 18");
});

test("isClockBehind() sees a clock that stands before the assignment was made, a day of slack given", () => {
  const { assignment } = received();
  const made = Date.parse(assignment.changed);
  expect(isClockBehind(assignment, new Date(made - 60_000))).toBe(false);
  expect(isClockBehind(assignment, new Date(made - 2 * 86_400_000))).toBe(true);
  expect(isClockBehind(assignment, now)).toBe(false);
});
