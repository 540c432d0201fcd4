import { describe, expect, test } from "vitest";
import { readDatasetFile, toRows } from "../../../../src/course/dataset/dataset.ts";
import { fixes } from "../../../../src/course/dataset/practice-survey/fixes.ts";
import { readFixedForm, readPracticeForm } from "../../../../src/course/dataset/practice-survey/form.ts";
import { type Form, numbersOf } from "../../../../src/form/form.ts";
import { inspectForm } from "../../../../src/form/inspect.ts";
import { interview } from "../../../../src/form/interview.ts";
import { readSheets } from "../../../../src/form/sheets.ts";
import { readSheet } from "./read-sheet.ts";

const readWorkbook = async (format: string): Promise<Form> =>
  readSheets({
    survey: await readSheet("practice-form", format, "survey"),
    choices: await readSheet("practice-form", format, "choices"),
    settings: await readSheet("practice-form", format, "settings"),
  });

const hasQuestion = (form: Form, name: string) => form.rows.some((row) => row.name === name);
const question = (form: Form, name: string) => form.rows.find((row) => row.name === name);
const hasChoice = (form: Form, list: string, name: string) =>
  form.choices.some((choice) => choice.list === list && choice.name === name);
const seesBarrier = (form: Form, school: string) =>
  interview(form, { consent: "yes", household_size: "4", children: "2", school }).some(
    ({ row, isShown }) => row.name === "school_barrier" && isShown,
  );

/** How each fault is seen in a form. */
const isFaulty: Record<string, (form: Form) => boolean> = {
  "two-questions-in-one": (form) => hasQuestion(form, "food_shelter"),
  "other-without-text": (form) => hasChoice(form, "housing", "other") && !hasQuestion(form, "housing_other"),
  "no-answer-for-none": (form) => !hasChoice(form, "need", "none"),
  "number-as-text": (form) => question(form, "rent")?.type === "text",
  "skip-hides-its-own": (form) => !seesBarrier(form, "some"),
  "option-added-late": (form) => form.choices.some(({ added }) => added !== null),
};

describe("the practice form", () => {
  test.each([".xlsform.xlsx", ".mended.xlsform.xlsx"])(
    "%s is a workbook that a converter takes",
    async (format) => {
      const form = await readWorkbook(format);
      expect(inspectForm(form)).toEqual([]);
      expect(form).toEqual(format.startsWith(".mended") ? readFixedForm() : readPracticeForm());
    },
  );

  test("its headings are those of an XLSForm", async () => {
    const [first = {}] = await readSheet("practice-form", ".xlsform.xlsx", "survey");
    expect(Object.keys(first)).toEqual([
      ...[
        "type",
        "name",
        "label::Español (es)",
        "label::English (en)",
        "hint::Español (es)",
        "hint::English (en)",
      ],
      ...["required", "relevant", "constraint", "constraint_message::Español (es)"],
      ...["constraint_message::English (en)", "repeat_count"],
    ]);
    const [choice = {}] = await readSheet("practice-form", ".xlsform.xlsx", "choices");
    expect(Object.keys(choice).slice(0, 2)).toEqual(["list_name", "name"]);
    const [settings = {}] = await readSheet("practice-form", ".xlsform.xlsx", "settings");
    expect(settings).toMatchObject({ form_id: "practice_households", default_language: "Español (es)" });
  });

  test("has each fault that the lesson names, and the mended one none", () => {
    expect(Object.keys(isFaulty)).toEqual(Object.keys(fixes));
    for (const [name, fix] of Object.entries(fixes)) {
      expect(isFaulty[name]?.(readPracticeForm()), name).toBe(true);
      expect(isFaulty[name]?.(fix(readPracticeForm())), name).toBe(false);
      expect(isFaulty[name]?.(readFixedForm()), name).toBe(false);
    }
  });

  test("asks in question 7 why children do not go, and mended asks all whose children do not", () => {
    expect(numbersOf(readPracticeForm()).get("school_barrier")).toBe(7);
    const asked = (form: Form) => ["all", "some", "none"].filter((school) => seesBarrier(form, school));
    expect(asked(readPracticeForm())).toEqual(["none"]);
    expect(asked(readFixedForm())).toEqual(["some", "none"]);
  });

  test("mended takes no other need beside none", () => {
    const problemOf = (needs: string) =>
      interview(readFixedForm(), { consent: "yes", needs }).find(({ row }) => row.name === "needs")?.problem;
    expect([problemOf("none"), problemOf("food work"), problemOf("food none"), problemOf("")]).toEqual([
      null,
      null,
      "constraint",
      "required",
    ]);
  });

  test("calls departments by their official names", () => {
    const names = new Map(
      toRows(readDatasetFile("departments")).map((row) => [row.adm1_pcode, row.adm1_name]),
    );
    const offered = readPracticeForm().choices.filter(({ list }) => list === "department");
    expect(offered.map(({ name, label }) => [name, label.es])).toEqual(
      offered.map(({ name }) => [name, names.get(name)]),
    );
  });
});
