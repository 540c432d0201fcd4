import { describe, expect, test } from "vitest";
import { stubsOf } from "../../../src/trainer/insight/stubs.ts";
import { unnamedResults } from "../../../src/trainer/insight/unnamed.ts";
import { learner, one, right, two, wrong } from "./group.ts";

const wrote = (code: string, returned: string, exercise: string = one) =>
  wrong(null, { code, returned, exercise });

const named = () => {
  const answer = wrote("export default 9;", "nine");
  if (answer.verdict) answer.verdict.mistake = "known";
  return answer;
};

const group = [
  learner("Ana", [wrote("export default 1;", "one"), right()]),
  learner("Luis", [wrote("export default 0 + 1;", "one"), wrote("export default 2;", "two", two)]),
  learner("María", [wrote("export default 1;", "one"), named()]),
  learner("Rosa", [wrong(null, { outcome: "error", returned: "stopped" }), wrong(null, { doubtful: true })]),
];

describe("unnamedResults(learners)", () => {
  test("puts equal results together, those of most people first", () => {
    expect(
      unnamedResults(group).map(({ exercise, answers }) => [
        exercise,
        answers.map((each) => each.learner.name),
      ]),
    ).toEqual([
      [one, ["Ana", "Luis", "María"]],
      [two, ["Luis"]],
    ]);
  });

  test("has nothing of a group whose mistakes all have a name", () => {
    expect(unnamedResults([learner("María", [named()])])).toEqual([]);
  });
});

describe("stubsOf(unnamed)", () => {
  test("writes a wrong program as most wrote it, with blanks for its message and idea, and no name", () => {
    const files = stubsOf(unnamedResults(group), () => "code");
    expect(Object.keys(files).toSorted()).toEqual(
      [one, two].flatMap((id) => [`${id}/exercise.json`, `${id}/messages.ts`, `${id}/wrong/unnamed-1.ts`]),
    );
    expect(files[`${one}/wrong/unnamed-1.ts`]).toBe("// 3 people\nexport default 1;\n");
    expect(files[`${one}/messages.ts`]).toContain('"es": "______"');
    expect(JSON.parse(files[`${one}/exercise.json`] ?? "")).toEqual({ ideas: { "unnamed-1": "______" } });
    expect(Object.values(files).join()).not.toMatch(/Ana|Luis|María/);
  });

  test("writes what was chosen as a mistake, and what was typed or filled in as what it gives", () => {
    const answered = (submission: object, returned: string) => {
      const answer = wrote("", returned);
      answer.attempt.submission = submission as typeof answer.attempt.submission;
      return learner(returned, [answer]);
    };
    const table = { kind: "table", columns: ["id", "amount"], rows: [["funds", 3]], source: "objects" };
    const files = stubsOf(
      unnamedResults([
        answered({ kind: "choice", chosen: ["b", "a"] }, "1"),
        answered({ kind: "number", cell: 25306 }, "2"),
        answered({ kind: "value", value: table }, "3"),
      ]),
      () => "order",
    );
    expect(JSON.parse(files[`${one}/exercise.json`] ?? "").mistakes).toEqual({ "unnamed-1": ["b", "a"] });
    const pairs = unnamedResults([answered({ kind: "choice", chosen: ["a=b=c", "d=e"] }, "1")]);
    expect(JSON.parse(stubsOf(pairs, () => "match")[`${one}/exercise.json`] ?? "").mistakes).toEqual({
      "unnamed-1": { a: "b=c", d: "e" },
    });
    expect(files[`${one}/wrong/unnamed-2.ts`]).toContain("export default 25306;");
    expect(files[`${one}/wrong/unnamed-3.ts`]).toMatch(/"id": "funds",\s+"amount": 3/);
  });
});
