// What grading itself finds, besides the check: whatever is chosen or returned gets a verdict in words.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sameCell } from "../../src/check/cell.ts";
import type { Problem, ProblemShape } from "../../src/check/problem.ts";
import { feedback } from "../../src/feedback/feedback.ts";
import { speaker } from "../../src/feedback/speaker.ts";
import { sentence } from "../../src/feedback/words.ts";
import type { ExerciseBundle, ExerciseKind } from "../../src/grading/exercise.ts";
import type { Grade, GradingEffects } from "../../src/grading/grade.ts";
import { locales } from "../../src/i18n/locale.ts";
import { grade } from "../../src/kinds/grade.ts";
import type { Sandbox } from "../../src/sandbox/sandbox.ts";
import { scalar, table } from "../check/expectations.ts";
import { cells, values } from "../check/values.ts";

const blank: ExerciseBundle = {
  id: "basic/00-test/test",
  version: "1",
  kind: "choice",
  datasets: [],
  starter: "",
  solution: "",
  compare: { as: "number" },
  expected: { kind: "nothing" },
  mistakes: [],
  messages: {},
  variants: [],
  honesty: { require: [], advise: [] },
  unit: null,
  choice: null,
  labels: null,
  ideas: { ofMistakes: {}, names: {} },
};

function expectWords({ problems }: Grade): void {
  for (const problem of problems) {
    for (const locale of locales) expect(sentence(problem, locale, speaker(locale))).toMatch(/[.?]$/);
  }
}

const first = ({ problems }: Grade): Problem["kind"] | null => problems[0]?.kind ?? null;

const options = ["a", "b", "c", "d", "e"];
const noEffects: GradingEffects = { sandbox: null, datasets: [], locale: "es" };
const gradeChosen = (kind: ExerciseKind, chosen: string[], answer: string[]) =>
  grade({ kind: "choice", chosen }, { ...blank, kind, choice: { options, answer, mistakes: [] } }, noEffects);

describe("grade of what is chosen", () => {
  test("tells apart nothing, something wrong, too little and all that is right", async () => {
    const some = fc.subarray(options);
    await fc.assert(
      fc.asyncProperty(some, fc.subarray(options, { minLength: 1 }), async (chosen, answer) => {
        const graded = await gradeChosen("choice", chosen, answer);
        expectWords(graded);
        const wrong = chosen.some((option) => !answer.includes(option));
        const kind =
          chosen.length === 0
            ? "nothing"
            : wrong
              ? "choice-wrong"
              : chosen.length < answer.length
                ? "choice-incomplete"
                : null;
        expect(first(graded)).toBe(kind);
        expect(graded.outcome).toBe(kind === null ? "pass" : "fail");
      }),
    );
  });

  test("of an order passes the right one and no other", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(options, { minLength: 5 }),
        fc.shuffledSubarray(options, { minLength: 5 }),
        async (chosen, answer) => {
          const graded = await gradeChosen("order", chosen, answer);
          expectWords(graded);
          expect(first(graded)).toBe(chosen.join() === answer.join() ? null : "order-wrong");
        },
      ),
    );
  });

  test("of places tells apart nothing, somewhere else, too little and all that is right", async () => {
    const anywhere = fc.array(fc.oneof(fc.constantFrom(...options), fc.string()));
    await fc.assert(
      fc.asyncProperty(anywhere, fc.subarray(options, { minLength: 1 }), async (chosen, answer) => {
        const graded = await gradeChosen("spot", chosen, answer);
        expectWords(graded);
        const isRight = answer.every((spot) => chosen.includes(spot));
        const isWrong = chosen.some((spot) => !answer.includes(spot));
        const kind =
          chosen.length === 0 ? "nothing" : isWrong ? "spot-wrong" : isRight ? null : "spot-incomplete";
        expect(first(graded)).toBe(kind);
        expect(graded.outcome).toBe(kind === null ? "pass" : "fail");
      }),
    );
  });

  test("of pairs counts those that are not right", async () => {
    const partners = fc.array(fc.constantFrom("1", "2", "3"), { minLength: 5, maxLength: 5 });
    const pairs = (chosen: string[]) => options.map((option, index) => `${option}=${chosen[index]}`);
    await fc.assert(
      fc.asyncProperty(partners, partners, async (chosen, answer) => {
        const graded = await gradeChosen("match", pairs(chosen), pairs(answer));
        expectWords(graded);
        const count = chosen.filter((partner, index) => partner !== answer[index]).length;
        expect(graded.problems.map(({ detail }: ProblemShape) => detail.count)).toEqual(
          count === 0 ? [] : [count],
        );
      }),
    );
  });
});

describe("grade of a table that was filled in", () => {
  const names = ["row-a", "row-b", "row-c"];
  const cell = fc.oneof(cells, fc.constantFrom(0, 1, 12, null));
  const filled = fc.array(cell, { minLength: 6, maxLength: 6 }).map((own) =>
    table(
      ["id", "column-x", "column-y"],
      names.map((name, row) => [name, ...own.slice(2 * row, 2 * row + 2)]),
    ),
  );
  const labels = {
    rows: { "row-a": { es: "Uno", en: "One" } },
    columns: { "column-x": { es: "Equis", en: "Ex" } },
  };
  const asked = {
    ...blank,
    kind: "table",
    compare: { as: "table", key: ["id"] },
    labels,
  } satisfies Partial<ExerciseBundle>;

  test("passes exactly what is right, marks what is not, and says which", async () => {
    await fc.assert(
      fc.asyncProperty(filled, filled, filled, async (expected, value, mistake) => {
        const bundle = { ...asked, expected, mistakes: [{ id: "known", value: mistake }] };
        const graded = await grade({ kind: "value", value }, bundle, noEffects);
        expectWords(graded);
        const wrong = names.flatMap((_, row) =>
          ["column-x", "column-y"].filter(
            (_, at) => !sameCell(value.rows[row]?.[at + 1] ?? null, expected.rows[row]?.[at + 1] ?? null),
          ),
        );
        expect(graded.outcome).toBe(wrong.length === 0 ? "pass" : "fail");
        const marked = graded.problems.flatMap(({ where = [] }) => where);
        expect(marked).toHaveLength(wrong.length);
        const { messages } = feedback(graded, bundle, "es");
        for (const message of messages) expect(message).not.toMatch(/«(row-a|column-x)»/);
      }),
      { numRuns: 300 },
    );
  });

  test("gives a verdict with words on whatever is handed in", async () => {
    await fc.assert(
      fc.asyncProperty(filled, values, async (expected, value) => {
        const graded = await grade({ kind: "value", value }, { ...asked, expected }, noEffects);
        expectWords(graded);
        expect(["pass", "fail"]).toContain(graded.outcome);
      }),
      { numRuns: 300 },
    );
  });
});

describe("grade of a program", () => {
  const rightThen = (sums: number[], later: number[]): Pick<Sandbox, "run"> => {
    const answers = [...sums, ...later];
    return {
      run: async () => ({
        value: scalar(answers.shift() ?? null),
        svg: null,
        output: [],
        error: null,
        ms: 0,
      }),
    };
  };
  const number = fc.integer({ min: 1, max: 9999 });
  const bundleOf = (expected: number, varied: number): ExerciseBundle => ({
    ...blank,
    kind: "code",
    expected: scalar(expected),
    variants: [{ seed: 1, expected: scalar(varied) }],
  });

  test("says of any number that is right once and not on other rows that it does not follow them", async () => {
    await fc.assert(
      fc.asyncProperty(number, number, number, async (expected, varied, found) => {
        const graded = await grade({ kind: "code", code: "" }, bundleOf(expected, varied), {
          ...noEffects,
          sandbox: rightThen([expected], [found]),
        });
        expectWords(graded);
        expect(first(graded)).toBe(found === varied ? null : "does-not-follow-data");
        const how = found === expected ? "same" : "other";
        if (found !== varied) expect(graded.problems[0]).toMatchObject({ detail: { how } });
      }),
    );
  });

  test("gives a verdict with words on whatever a program returns", async () => {
    await fc.assert(
      fc.asyncProperty(values, values, async (expected, value) => {
        const run = { value, svg: null, output: [], error: null, ms: 0 };
        const graded = await grade(
          { kind: "code", code: "" },
          { ...blank, kind: "code", expected, mistakes: [{ id: "known", value: expected }] },
          { ...noEffects, sandbox: { run: async () => run } },
        );
        expectWords(graded);
        for (const locale of locales)
          expect(feedback(graded, { messages: {} }, locale).headline).not.toBe("");
      }),
      { numRuns: 300 },
    );
  });
});
