import { describe, expect, test } from "vitest";
import type { Attempt } from "../../../src/exchange/attempt.ts";
import { askedOfSender } from "../../../src/exchange/halves.ts";
import type { KeptAnswers, Verdict } from "../../../src/trainer/device/record.ts";
import { totalsOf } from "../../../src/trainer/gradebook/exercise-totals.ts";
import { gradebookOf, type Learner } from "../../../src/trainer/gradebook/gradebook.ts";
import { filtered, noFilter } from "../../../src/trainer/gradebook/group-order.ts";
import { hardAndEasy } from "../../../src/trainer/insight/hard-and-easy.ts";
import { needingHelp } from "../../../src/trainer/insight/stuck.ts";
import { completionOf } from "../../../src/trainer/issuing/certificates.ts";
import { usualTerms } from "../../../src/trainer/issuing/terms.ts";
import { assignment, honestVerdict, keptAssignment, one, sent, tried, two, verdict } from "../sent.ts";

type Found = (attempt: Attempt) => Verdict | null;

function learner(file: KeptAnswers, { asked = {}, found = honestVerdict as Found } = {}): Learner {
  const [learner] = gradebookOf(keptAssignment(asked), [file], found).learners;
  if (!learner) throw new Error("the gradebook has no learner");
  return learner;
}
/** The cell of the first exercise. */
function cell(attempts: Attempt[], more: Parameters<typeof learner>[1] & Parameters<typeof sent>[0] = {}) {
  const { asked, found, ...file } = more;
  const [first] = learner(sent({ ...file, attempts }), { asked, found }).cells;
  if (!first) throw new Error("the learner has no cell");
  return first;
}
const right = { outcome: "pass" } as const;
const stopped = { outcome: "error" } as const;

test("a gradebook's people stand as a list of names is read, whatever is written large or with an accent", () => {
  const files = ["Zoe", "carmen", "Óscar", "Bruno"].map((name, at) => sent({ sender: `s-${at}`, name }));
  const { learners } = gradebookOf(keptAssignment(), files, honestVerdict);
  expect(learners.map(({ name }) => name)).toEqual(["Bruno", "carmen", "Óscar", "Zoe"]);
});

describe("the state of an exercise", () => {
  test("is solved when an answer that counts is right, whatever came after it", () => {
    expect(cell([tried("a1"), tried("a2", { at: 1, ...right }), tried("a3", { at: 2 })]).state).toBe(
      "solved",
    );
  });
  test("tells by the last answer whether it was wrong or stopped", () => {
    expect(cell([tried("a1", stopped), tried("a2", { at: 1 })]).state).toBe("not-solved");
    expect(cell([tried("a1"), tried("a2", { at: 1, ...stopped })]).state).toBe("error");
  });
  test("is not answered without an answer, and unchecked without a verdict", () => {
    expect(cell([]).state).toBe("not-answered");
    expect(cell([tried("a1", right)], { found: () => null }).state).toBe("unchecked");
  });
  test("is solved as soon as one right answer was checked, though others wait", () => {
    const found: Found = (attempt) => (attempt.id === "a1" ? honestVerdict(attempt) : null);
    expect(cell([tried("a1", right), tried("a2", { at: 1 })], { found }).state).toBe("solved");
    expect(cell([tried("a1"), tried("a2", { at: 1 })], { found }).state).toBe("unchecked");
  });
  test("is what the check finds, not what the file claims", () => {
    const lies = cell([tried("a1", right)], { found: () => verdict({ outcome: "fail" }) });
    expect(lies).toMatchObject({ state: "not-solved", claimDiffers: true, olderVersion: false });
  });
  test("tells an answer to an older version apart from a claim that differs", () => {
    const older = cell([tried("a1", { ...right, version: "v0" })], { found: () => verdict() });
    expect(older).toMatchObject({ state: "not-solved", claimDiffers: false, olderVersion: true });
  });
});

describe("attempts", () => {
  test("count until the first that is right", () => {
    const tries = [tried("a1"), tried("a2", { at: 1, ...right }), tried("a3", { at: 2 })];
    expect(cell(tries)).toMatchObject({ counted: 2, beyondLimit: 0 });
  });
  test("count up to the limit: what is right behind it is not solved", () => {
    const tries = [tried("a1"), tried("a2", { at: 1 }), tried("a3", { at: 2, ...right })];
    const asked = { limits: { attempts: 2, hints: null } };
    expect(cell(tries, { asked })).toMatchObject({ state: "not-solved", counted: 2, beyondLimit: 1 });
  });
  test("of going over it on a later day are none of those that are allowed", () => {
    const asked = { limits: { attempts: 1, hints: null } };
    const tries = [tried("a1", right), tried("a2", { at: 2, review: true })];
    expect(cell(tries, { asked })).toMatchObject({ state: "solved", counted: 1, beyondLimit: 0 });
    expect(cell([tried("a1"), tried("a2", { at: 2, review: true, ...right })], { asked })).toMatchObject({
      state: "not-solved",
      counted: 1,
      beyondLimit: 0,
    });
  });
  test("from before the opening count only when they are right", () => {
    const opened = "2019-06-15T10:05:00.000Z";
    const asked = { limits: { attempts: 1, hints: null } };
    expect(cell([tried("a1"), tried("a2", { at: 6 })], { opened, asked })).toMatchObject({
      state: "not-solved",
      counted: 1,
      beyondLimit: 0,
    });
    const early = cell([tried("a1", right), tried("a2", { at: 6 })], { opened, asked });
    expect(early).toMatchObject({ state: "solved", counted: 0, minutes: 0 });
  });
  test("are put in order by their moment, whatever the time zone they are written in", () => {
    const tries = [tried("a1", { at: "2019-06-15T05:01:00-05:00", ...right }), tried("a2", { at: 0 })];
    const asked = { limits: { attempts: 1, hints: null } };
    const [first] = gradebookOf(keptAssignment(asked), [sent({ attempts: tries })], honestVerdict).learners;
    expect(first?.cells[0]?.state).toBe("not-solved");
  });
  test("tell the hints that stood open until it was solved", () => {
    const tries = [
      tried("a1", { hintsOpened: 1 }),
      tried("a2", { at: 1, hintsOpened: 2, ...right }),
      tried("a3", { at: 2, hintsOpened: 3 }),
    ];
    expect(cell(tries).hints).toBe(2);
  });
});

describe("minutes", () => {
  const opened = "2019-06-15T10:00:00.000Z";
  test("are those since the attempt before, to whichever exercise", () => {
    const tries = [tried("a1", { at: 3 }), tried("b1", { at: 5, exercise: two }), tried("a2", { at: 9 })];
    const { cells } = learner(sent({ opened, attempts: tries }));
    expect(cells.map(({ minutes }) => minutes)).toEqual([3 + 4, 2]);
  });
  test("of a pause are ten", () => {
    expect(cell([tried("a1", { at: 3 }), tried("a2", { at: 300 })], { opened }).minutes).toBe(13);
  });
});

describe("late", () => {
  const asked = { due: "2019-06-15T10:30:00.000Z" };
  test("is what was solved, or last tried, after the due date", () => {
    expect(cell([tried("a1", { at: 31, ...right })], { asked }).late).toBe(true);
    expect(cell([tried("a1", { at: 29, ...right }), tried("a2", { at: 31 })], { asked }).late).toBe(false);
    expect(cell([tried("a1", { at: 29 }), tried("a2", { at: 31 })], { asked }).late).toBe(true);
  });
  test("is nothing that came before the due date, whatever the learner's clock says", () => {
    const arrived = "2019-06-15T10:20:00.000Z";
    expect(cell([tried("a1", { at: 31, ...right })], { asked, arrived }).late).toBe(false);
  });
});

describe("a learner's clock", () => {
  test("fits when nothing was made after it came, nor sent before the assignment was made", () => {
    expect(learner(sent({ attempts: [tried("a1")] })).clock).toBe("fits");
  });
  test("is ahead when an attempt is from after the file came", () => {
    expect(learner(sent({ attempts: [tried("a1", { at: "2031-01-01T00:00:00Z" })] })).clock).toBe("ahead");
  });
  test("is behind when the answers were sent before the assignment was made", () => {
    expect(learner(sent({ sent: "2001-01-01T00:00:00Z" })).clock).toBe("behind");
  });
});

test("a gradebook has its learners by name and their exercises as the assignment orders them", () => {
  const rosa = sent({ attempts: [tried("a1", right), tried("b1", { exercise: two })] });
  const ana = sent({ sender: "s-2", name: "Ana", attempts: [] });
  const { learners, answers, checked } = gradebookOf(
    keptAssignment({ exercises: [two, one] }),
    [rosa, ana, { ...rosa, assignment: "otro" }],
    (attempt) => (attempt.id === "a1" ? honestVerdict(attempt) : null),
  );
  expect(learners.map(({ name }) => name)).toEqual(["Ana", "Rosa"]);
  expect(learners[1]?.cells.map(({ exercise, state }) => [exercise, state])).toEqual([
    [two, "unchecked"],
    [one, "solved"],
  ]);
  expect(learners[1]).toMatchObject({ solved: 1, group: assignment().group });
  expect([answers, checked]).toEqual([2, 1]);
});

test("answers to exercises that are not asked, or not any more, are left out", () => {
  const { answers, solved } = learner(sent({ attempts: [tried("a1", { exercise: "basic/x/y", ...right })] }));
  expect([answers, solved]).toEqual([[], 0]);
});

describe("of an assignment in halves", () => {
  const halves = { pair: "pair-1", turn: "before" } as const;
  const [own = "", others = ""] = askedOfSender(assignment({ halves }), "s-1").includes(one)
    ? [one, two]
    : [two, one];

  test("what stands in the other half was not asked, and does not count", () => {
    const done = learner(sent({ attempts: [tried("a1", { exercise: own, ...right })] }), {
      asked: { halves },
    });
    const states = Object.fromEntries(done.cells.map(({ exercise, state }) => [exercise, state]));
    expect(states).toEqual({ [own]: "solved", [others]: "not-asked" });
    expect(done.asked).toEqual([own]);
    expect(filtered([done], { ...noFilter, state: "all-solved" })).toEqual([done]);
    expect(filtered([done], { ...noFilter, state: "not-answered" })).toEqual([]);
    const [first, second] = totalsOf([done], [own, others]);
    expect([first?.asked, second?.asked]).toEqual([1, 0]);
    expect(completionOf({ assignment: assignment({ halves }) }, done, usualTerms)).toMatchObject({
      asked: 1,
    });
    expect(hardAndEasy([done], [others], () => 0)).toMatchObject([{ untried: 0, unsolved: 0 }]);
    const due = "2019-06-20T23:59:00.000Z";
    expect(needingHelp([done], [own, others], { now: new Date(due), due })).toEqual([]);
  });

  test("what of it was answered all the same counts", () => {
    const both = learner(sent({ attempts: [tried("a1", { exercise: others })] }), { asked: { halves } });
    expect(both.asked).toEqual([one, two]);
    expect(both.cells.find(({ exercise }) => exercise === own)?.state).toBe("not-answered");
  });
});
