import { describe, expect, test } from "vitest";
import type { SaidAtEnd } from "../../../src/exchange/at-end.ts";
import { evaluationTotals } from "../../../src/trainer/at-end/evaluation.ts";
import { gradebookOf } from "../../../src/trainer/gradebook/gradebook.ts";
import { evaluationSheet } from "../../../src/trainer/gradebook/sheets/evaluation.ts";
import { peopleSheet } from "../../../src/trainer/gradebook/sheets/people.ts";
import { whatIsNew } from "../../../src/trainer/import/merge-answers.ts";
import type { PeopleAct } from "../../../src/trainer/people/act.ts";
import { exported } from "../gradebook/sheets/exported.ts";
import { honestVerdict, keptAssignment, sent } from "../sent.ts";

const group = (...said: (SaidAtEnd | null)[]) => said.map((atEnd) => ({ atEnd }));
const useful = (point: 1 | 2 | 3 | 4, remark?: string): SaidAtEnd => ({
  evaluation: { useful: point, ...(remark && { remark }) },
});

describe("evaluationTotals()", () => {
  test("counts each point, and how many answered of how many", () => {
    const totals = evaluationTotals(group(useful(4), useful(4), { evaluation: { time: 1 } }, null));
    expect(totals).toMatchObject({ answered: 3, people: 4, isTooFew: false });
    expect(totals.questions.find(({ question }) => question === "useful")).toEqual({
      question: "useful",
      counts: [0, 0, 0, 2],
      answered: 2,
    });
  });

  test("says nothing but how many of fewer than three people: one would know who", () => {
    const totals = evaluationTotals(group(useful(1, "Muy rápido."), useful(4)));
    expect(totals).toEqual({ answered: 2, people: 2, questions: [], remarks: [], isTooFew: true });
  });

  test("lists comments in no order that leads to names", () => {
    const { remarks } = evaluationTotals(group(useful(1, "Z"), useful(2, "A"), useful(3, "M")));
    expect(remarks).toEqual(["A", "M", "Z"]);
  });
});

const atEnd = { evaluation: true, sessions: ["Lunes", "Martes"] };
const attended = (sessions: string[], given: Partial<PeopleAct> = {}): PeopleAct =>
  ({
    id: `act-${sessions.length}`,
    turn: 1,
    at: "2019-06-17T10:00:00.000Z",
    kind: "attended",
    senders: ["s-1"],
    assignment: "taller",
    sessions,
    ...given,
  }) as PeopleAct;
const learnerOf = (log: PeopleAct[], said: SaidAtEnd = { attended: ["Lunes"] }) =>
  gradebookOf(keptAssignment({ atEnd }), [sent({ atEnd: said })], honestVerdict, log).learners[0];

describe("attendance", () => {
  test("is as the person said, until the trainer says otherwise; what was sent stays", () => {
    expect(learnerOf([])?.attendance).toEqual({ sessions: ["Lunes"], by: "learner" });
    const corrected = learnerOf([attended(["Lunes", "Martes"])]);
    expect(corrected?.attendance).toEqual({ sessions: ["Lunes", "Martes"], by: "trainer" });
    expect(corrected?.atEnd).toEqual({ attended: ["Lunes"] });
  });

  test("goes by the trainer's last word, and by none of another assignment or one that was taken back", () => {
    const last = attended([], { id: "last", turn: 2 });
    expect(learnerOf([last, attended(["Martes"])])?.attendance?.sessions).toEqual([]);
    expect(learnerOf([attended(["Martes"], { assignment: "otro" })])?.attendance?.by).toBe("learner");
    const undo = { id: "u", turn: 3, at: last.at, kind: "undo", of: "last" } as PeopleAct;
    expect(learnerOf([last, undo])?.attendance?.by).toBe("learner");
  });

  test("is not known where nobody said anything", () => {
    expect(learnerOf([], {})?.attendance).toBeNull();
  });
});

test("the sheets hold totals and comments without a name, and attendance with who says so", () => {
  const said = (name: string, remark: string) =>
    sent({ sender: name, name, atEnd: { ...useful(3, remark), attended: ["Lunes"] } });
  const files = [said("Rosa", "Más tiempo."), said("Luis", "Bien."), said("Inés", "Otra vez.")];
  const all = exported(files);
  const asked = { ...all, book: { ...all.book, assignment: { ...all.book.assignment, atEnd } } };
  const text = JSON.stringify(evaluationSheet(asked));
  expect(text).toContain("Más tiempo.");
  expect(text).not.toMatch(/Rosa|Luis|Inés/);
  // Whoever is filtered: of what is left of a few one would know who.
  expect(JSON.stringify(evaluationSheet({ ...asked, learners: [] }))).toBe(text);
  expect(JSON.stringify(peopleSheet(asked))).toMatch(/Lunes.*la persona/);
  expect(evaluationSheet(all)).toBeNull();
});

test("whatIsNew() of a file that only says something else at the end is more", () => {
  expect(whatIsNew(sent(), sent({ atEnd: useful(2), sent: "2019-06-17T10:00:00.000Z" }))).toBe("more");
});
