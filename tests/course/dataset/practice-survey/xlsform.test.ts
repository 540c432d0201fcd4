import { describe, expect, test } from "vitest";
import { readSheet } from "./read-sheet.ts";
import { faultsOf, type Workbook } from "./xlsform.ts";

const read = async (format: string): Promise<Workbook> => ({
  survey: await readSheet("practice-form", format, "survey"),
  choices: await readSheet("practice-form", format, "choices"),
  settings: await readSheet("practice-form", format, "settings"),
});

describe.each([".xlsform.xlsx", ".mended.xlsform.xlsx"])("practice-form%s", (format) => {
  test("holds to the XLSForm standard, cell by cell", async () => {
    expect(faultsOf(await read(format))).toEqual([]);
  });
});

test("what the standard forbids is found, each in its row", async () => {
  const sound = await read(".mended.xlsform.xlsx");
  const at = (name: string) => sound.survey.findIndex((row) => row.name === name);
  /** The sound form with a row's cells otherwise. */
  const broken = (name: string, cells: Record<string, string>): string[] =>
    faultsOf({ ...sound, survey: sound.survey.with(at(name), { ...sound.survey[at(name)], ...cells }) });
  const row = at("school") + 2;
  const cases: [Record<string, string>, string][] = [
    [{ type: "select_one nothing" }, 'no list "nothing"'],
    [{ type: "select_uno school" }, 'unknown type "select_uno school"'],
    [{ name: "2 school" }, '"2 school" is no name'],
    [{ name: "age" }, '"age" stands twice'],
    [{ "label::English (en)": "" }, "lacks a label"],
    [{ required: "sí" }, 'required is "sí"'],
    [{ repeat_count: "3" }, "repeats and is no repeat"],
    [{ relevant: "${nobody} > 0" }, 'relevant: no question "nobody"'],
    [{ relevant: "${children} == 0" }, "relevant: signs of another language"],
    [{ relevant: "(${children} > 0" }, "relevant: brackets do not match"],
    [{ relevant: "${school} = ‘none’" }, "relevant: curly quotes"],
    [{ constraint: "contains(., 'a')" }, 'constraint: no function "contains"'],
  ];
  for (const [cells, fault] of cases) expect(broken("school", cells)).toContain(`survey ${row}: ${fault}`);

  const choices = [...sound.choices, ...sound.choices.slice(0, 1)];
  expect(faultsOf({ ...sound, choices }).join()).toMatch(/stands twice/);
  const spaced = sound.choices.with(0, { ...sound.choices[0], name: "two words" });
  expect(faultsOf({ ...sound, choices: spaced })).toContain('choices 2: "two words" is no choice');
  expect(faultsOf({ ...sound, survey: sound.survey.slice(0, -1) }).join()).toMatch(/is not ended/);
  expect(faultsOf({ ...sound, settings: [{ ...sound.settings[0], form_id: "a form" }] })).toContain(
    "settings: form_id is no name",
  );
  const untranslated = sound.survey.map(({ "hint::English (en)": _, ...rest }) => rest);
  expect(faultsOf({ ...sound, survey: untranslated })).toContain('survey: "hint" lacks English (en)');
});
