import { describe, expect, test } from "vitest";
import type { Comparison } from "../../../src/check/comparison.ts";
import type { Table } from "../../../src/check/value.ts";
import type { Doubt, FileSubmission } from "../../../src/editor/file/submit.ts";
import { judgeDoubtful } from "../../../src/editor/judge/doubtful.ts";
import type { ExerciseBundle } from "../../../src/grading/exercise.ts";
import { ideaOf } from "../../../src/grading/idea.ts";
import type { Corrections } from "../../../src/intake/understanding.ts";
import { grade } from "../../../src/kinds/grade.ts";
import { readText } from "../../intake/files.ts";

const expected: Table = {
  kind: "table",
  columns: ["depto", "tasa"],
  rows: [
    ["Lima", 1.325],
    ["Tumbes", 9.5],
  ],
  from: "objects",
};
const bundle = {
  kind: "code",
  compare: { as: "table", key: ["depto"] } as Comparison,
  expected,
  mistakes: [],
  honesty: { require: [], advise: [] },
  choice: null,
} as unknown as ExerciseBundle;
const judge = async ({ submission }: FileSubmission) => ({
  grade: await grade(submission, bundle, { sandbox: null, datasets: [], locale: "es" }),
});

/** Hands a file in as the page does; `taken`: the reading that was taken instead of the first. */
async function submitFile(text: string) {
  const read = readText(text, {}, "es");
  const { doubts, isDoubtful } = read.understanding;
  const answer = ({ table }: typeof read): FileSubmission => ({
    submission: { kind: "value", value: table },
    whole: null,
  });
  let taken: Corrections | null = null;
  const doubt: Doubt = {
    others: doubts.map((one) => async () => answer(readText(text, one, "es"))),
    take: async (index) => {
      taken = doubts[index] ?? null;
    },
  };
  const { grade } = await judgeDoubtful(answer(read), isDoubtful ? doubt : null, judge);
  const { outcome, isDoubtful: doubted = false } = grade;
  const idea = ideaOf(grade, { ofMistakes: {}, names: {} });
  return { outcome, doubted, idea, taken };
}

describe("judgeDoubtful(a table from a file)", () => {
  test("takes the other reading of a number where that one is right", async () => {
    const text = "depto\ttasa\nLima\t1.325\nTumbes\t9.500\n";
    expect(readText(text, {}, "es").table.rows[0]).toEqual(["Lima", 1325]);
    expect(await submitFile(text)).toMatchObject({ outcome: "pass", taken: { readings: { 1: "point" } } });
  });

  test("takes a per cent as the part of 1 that is asked for", async () => {
    const taken = await submitFile("depto;tasa\nLima;132,5 %\nTumbes;950 %\n");
    expect(taken).toEqual({
      outcome: "pass",
      doubted: false,
      idea: null,
      taken: { readings: { 1: "share" } },
    });
  });

  test("calls no idea missing where the reading is in doubt, and one where it is not", async () => {
    expect(await submitFile("depto;tasa\nLima;1,325\nTumbes;9,5\nCusco;-\n")).toMatchObject({
      outcome: "fail",
      doubted: true,
      idea: null,
    });
    expect(await submitFile("depto;tasa\nLima;1,325\nTumbes;9,5\nCusco;2\n")).toMatchObject({
      doubted: false,
      idea: "rows-that-the-question-asks-for",
    });
  });
});
