import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Attempt } from "../../../../src/exchange/attempt.ts";
import type { Submission } from "../../../../src/grading/exercise.ts";
import { cellWords } from "../../../../src/i18n/gradebook-cells.ts";
import { exportWords } from "../../../../src/i18n/gradebook-export.ts";
import { learnerPageWords } from "../../../../src/i18n/learner-page.ts";
import { locales } from "../../../../src/i18n/locale.ts";
import type { Exported } from "../../../../src/trainer/gradebook/sheets/exported.ts";
import type { SheetCell } from "../../../../src/trainer/gradebook/sheets/sheet.ts";
import { sheetsOf } from "../../../../src/trainer/gradebook/sheets/sheets.ts";
import { missingIdeas } from "../../../../src/trainer/insight/missing-ideas.ts";
import { anyFiles, honestVerdict, one, sent, tried, two, verdict } from "../../sent.ts";
import { choice, exported, lacking, match, number, program } from "./exported.ts";

const words = exportWords("es");
const page = learnerPageWords("es");

/** A sheet as somebody reads it: each row by the names of its columns. */
function read(what: Exported, name: string): Record<string, SheetCell>[] {
  const sheet = sheetsOf(what).find((one) => one.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  const columns = sheet.columns.map((column) => column.name);
  return sheet.rows.map((row) => Object.fromEntries(row.map((cell, at) => [columns[at], cell])));
}

const at = (exercise: string, minutes: number, submission: Submission, more: Partial<Attempt> = {}) =>
  tried(`${exercise}-${minutes}`, { exercise, submission, ...more, at: minutes });
const chose = (...chosen: string[]): Submission => ({ kind: "choice", chosen });
const right = { outcome: "pass" } as const;
const when = words.when("hora de Perú");
const lastSent = words.lastSent("hora de Perú");

describe("the sheet of answers", () => {
  test("says each try as a reader understands it, with what the check found, in the trainer's time", () => {
    const rosa = sent({
      attempts: [
        at(choice, 0, chose("services")),
        at(choice, 3, chose("people"), right),
        at(number, 5, { kind: "number", cell: 25306.5 }),
        at(program, 7, { kind: "code", code: "export default 1;\n" }, { outcome: "error", hintsOpened: 2 }),
        at(match, 9, chose("a=b"), right),
      ],
    });
    const wrongIdea = (attempt: Attempt) =>
      attempt.id === `${choice}-0` ? lacking("services", honestVerdict(attempt)) : honestVerdict(attempt);
    const rows = read(exported([rosa], { verdictOf: wrongIdea }), words.answers);
    const shown = rows.map((row) => [
      row[words.number],
      row[words.exercise],
      row[words.attempt],
      row[words.answer],
    ]);
    expect(shown).toEqual([
      [1, "Elegir", 1, "Atenciones"],
      [1, "Elegir", 2, "Personas"],
      [2, "Contar", 1, 25306.5],
      [3, "Programar", 1, "export default 1;"],
      [4, "Unir", 1, "Carné → una persona"],
    ]);
    expect(rows.map((row) => row[words.outcome])).toEqual([
      page.fail,
      page.pass,
      page.fail,
      page.error,
      page.pass,
    ]);
    expect(rows.map((row) => row[words.ideaMissing])).toEqual([
      "Una atención no es una persona",
      ...Array(4).fill(null),
    ]);
    // Ten in the morning UTC is five in Lima.
    expect(rows[0]?.[when]).toEqual(new Date("2019-06-15T05:00:00.000Z"));
    expect(rows[3]?.[words.hintsOpen]).toBe(2);
    expect(rows.every((row) => row[words.person] === "Rosa" && row[words.code] === "s-1")).toBe(true);
  });

  test("says several options a line each, and tables line by line", () => {
    const table = {
      kind: "table" as const,
      columns: ["place", "people"],
      rows: [
        ["Tumbes", 12000.5],
        ["Lima", null],
      ],
      from: "objects" as const,
    };
    const rosa = sent({
      attempts: [
        at(choice, 0, chose("people", "services")),
        at(choice, 1, chose()),
        at(program, 2, { kind: "value", value: table }),
        at(program, 3, { kind: "code", code: " \n" }),
      ],
    });
    expect(read(exported([rosa]), words.answers).map((row) => row[words.answer])).toEqual([
      "• Personas\n• Atenciones",
      page.nothingChosen,
      "place | people\nTumbes | 12\u00a0000,5\nLima | sin dato",
      page.emptyProgram,
    ]);
  });

  test("says what is not checked, what the file claims otherwise, and which clock cannot be right", () => {
    const rosa = sent({ attempts: [at(choice, 0, chose("people"), right), at(number, 1, chose(), right)] });
    const future = sent({
      sender: "s-2",
      name: "Luis",
      attempts: [tried("f", { exercise: choice, submission: chose(), at: "9999-12-31T23:59:00.000Z" })],
    });
    const what = exported([rosa, future], {
      verdictOf: (attempt) =>
        attempt.exercise === number ? null : verdict({ outcome: "fail", version: attempt.version }),
    });
    const [luis, claimed, unchecked] = read(what, words.answers);
    expect(luis?.[when]).toBe("9999-12-31T23:59:00.000Z");
    expect(claimed?.[words.outcome]).toBe(page.fail);
    expect(claimed?.[words.remarks]).toBe(page.differs(page.pass, page.fail));
    expect(unchecked?.[words.outcome]).toBe(page.unchecked);
    expect(read(what, words.people).map((row) => row[words.remarks])).toEqual([words.ahead, null]);
  });
});

describe("the sheet of people", () => {
  const phone = sent({ attempts: [at(choice, 0, chose("services")), at(number, 1, chose(), right)] });
  const computer = sent({
    sender: "s-2",
    name: "Rósa",
    sent: "2031-01-01T00:00:00.000Z",
    arrived: "2019-06-17T15:30:00.000Z",
    attempts: [at(program, 5, { kind: "code", code: "1" })],
  });
  const wrong = (attempt: Attempt) =>
    attempt.outcome === "pass" ? honestVerdict(attempt) : lacking("services", honestVerdict(attempt));
  const acts = [
    { kind: "join" as const, ones: ["s-1"], others: ["s-2"], id: "a", turn: 1, at: "2019-06-18T10:00:00Z" },
    {
      kind: "rename" as const,
      senders: ["s-1"],
      name: "Rosa Quispe",
      organisation: "Red Luna",
      id: "b",
      turn: 2,
      at: "2019-06-18T10:00:00Z",
    },
  ];

  test("has one row for who was joined, called as the trainer calls them", () => {
    const [rosa, ...others] = read(
      exported([phone, computer], { verdictOf: wrong, people: acts }),
      words.people,
    );
    expect(others).toEqual([]);
    expect(rosa).toMatchObject({
      [words.person]: "Rosa Quispe",
      [words.organisation]: "Red Luna",
      [words.solved]: 1,
      [words.tried]: 3,
      [words.asked]: 4,
      [words.ideasMissing]: "Una atención no es una persona",
      // Not later than it came, in Lima.
      [lastSent]: new Date("2019-06-17T10:30:00.000Z"),
      "2. Contar": cellWords("es").solved,
      "4. Unir": cellWords("es")["not-answered"],
      [words.code]: "s-1",
    });
  });

  test("says no idea of who has solved where it came up", () => {
    const solved = sent({
      attempts: [at(choice, 0, chose("services")), at(choice, 1, chose("people"), right)],
    });
    const [rosa] = read(exported([solved], { verdictOf: wrong }), words.people);
    expect(rosa?.[words.ideasMissing]).toBe("");
  });
});

describe("the sheets of exercises and ideas", () => {
  const of = (sender: string, name: string, ...outcomes: Attempt["outcome"][]) =>
    sent({
      sender,
      name,
      attempts: outcomes.map((outcome, place) =>
        at([choice, number][place] ?? "", place, chose("services"), { outcome, id: `${sender}-${place}` }),
      ),
    });
  const group = [
    of("s-1", "Ana", "fail", "pass"),
    of("s-2", "Luis", "fail"),
    of("s-3", "Rosa", "pass", "fail"),
  ];
  const what = exported(group, {
    verdictOf: (attempt) =>
      attempt.id === "s-3-1"
        ? null
        : attempt.outcome === "pass"
          ? honestVerdict(attempt)
          : lacking("services", honestVerdict(attempt)),
  });

  test("say what each exercise asks, and which part of those who were checked solved it", () => {
    const [first, second, third] = read(what, words.exercises);
    expect(first).toMatchObject({
      [words.number]: 1,
      [words.exercise]: "Elegir",
      [words.question]: "¿Qué pide «Elegir»?\nDilo.",
      [words.solvedBy]: 1,
      [words.triedBy]: 3,
      [words.share]: 1 / 3,
    });
    expect(second).toMatchObject({
      [words.unit]: "personas",
      [words.triedBy]: 2,
      [words.uncheckedOf]: 1,
      [words.share]: 1,
    });
    expect(third).toMatchObject({ [words.triedBy]: 0, [words.share]: null });
  });

  test("say what an idea is, and who misses it", () => {
    expect(read(what, words.ideas)).toEqual([
      {
        [words.idea]: "Una atención no es una persona",
        [words.explanation]: "Una persona recibe varias atenciones.",
        [words.lacking]: 2,
        [words.who]: "Ana\nLuis",
        [words.over]: 0,
        [words.where]: "1. Elegir",
      },
    ]);
  });
});

test("sheets say in each language what every column means, and no id stands before the last column", () => {
  const group = [
    sent({ sender: "1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed", attempts: [at(choice, 0, chose("people"))] }),
  ];
  for (const locale of locales) {
    const sheets = sheetsOf(exported(group, { locale }));
    const meanings = sheets.at(-1);
    const columns = sheets
      .slice(0, -1)
      .flatMap(({ name, columns }) => columns.map((column) => [name, column.name]));
    expect(meanings?.rows.map(([sheet, column]) => [sheet, column])).toEqual(columns);
    for (const [, column, meaning] of meanings?.rows ?? [])
      expect(String(meaning).length, String(column)).toBeGreaterThan(8);
    for (const { name, rows } of sheets)
      for (const row of rows)
        for (const cell of row.slice(0, -1)) expect(String(cell), name).not.toMatch(/[0-9a-f]{8}-|basic\//);
  }
});

test("sheets agree with the gradebook, whatever was sent", () => {
  fc.assert(
    fc.property(anyFiles, (files) => {
      const what = exported(files, { exercises: [one, two] });
      const people = read(what, words.people);
      const answers = read(what, words.answers);
      const exercises = read(what, words.exercises);
      expect(people.map((row) => [row[words.code], row[words.person], row[words.solved]])).toEqual(
        what.learners.map(({ id, name, solved }) => [id, name, solved]),
      );
      expect(answers).toHaveLength(what.book.answers);
      const sum = (rows: Record<string, SheetCell>[], column: string) =>
        rows.reduce((total, row) => total + Number(row[column]), 0);
      expect(sum(exercises, words.solvedBy)).toBe(sum(people, words.solved));
      expect(sum(exercises, words.triedBy)).toBe(sum(people, words.tried));
      expect(read(what, words.ideas).map((row) => row[words.lacking])).toEqual(
        missingIdeas(what.learners).map(({ lacking }) => lacking.length),
      );
    }),
  );
});
