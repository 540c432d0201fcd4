import { describe, expect, test } from "vitest";
import { answersGiven, interview } from "../../src/form/interview.ts";
import { choice, formOf, row } from "./forms.ts";

const form = formOf(
  [
    row("select_one", "consent", { list: "yes_no", required: true }),
    row("begin_group", "questions", { relevant: "${consent} = 'yes'" }),
    row("integer", "children", { required: true, constraint: ". <= 10" }),
    row("select_one", "school", { list: "how_many", relevant: "${children} > 0" }),
    row("text", "why", { relevant: "${school} = 'none'" }),
    row("end_group", ""),
    row("text", "comment"),
  ],
  [choice("yes_no", "yes"), choice("yes_no", "no"), choice("how_many", "all"), choice("how_many", "none")],
);

const shown = (answers: Record<string, string>) =>
  interview(form, answers).flatMap(({ row: { name }, isShown }) => (isShown ? [name] : []));
const problems = (answers: Record<string, string>) =>
  Object.fromEntries(interview(form, answers).map(({ row: { name }, problem }) => [name, problem]));

describe("interview(form, answers)", () => {
  test("shows what its condition lets through", () => {
    expect(shown({ consent: "yes", children: "0" })).toEqual(["consent", "children", "comment"]);
    expect(shown({ consent: "yes", children: "2", school: "none" })).toEqual([
      "consent",
      "children",
      "school",
      "why",
      "comment",
    ]);
  });

  test("hides all of a group that is hidden", () => {
    expect(shown({ consent: "no", children: "2", school: "none" })).toEqual(["consent", "comment"]);
  });

  test("forgets the answer to what is hidden, so that it shows nothing else", () => {
    expect(shown({ consent: "yes", children: "0", school: "none" })).not.toContain("why");
    expect(answersGiven(form, { consent: "yes", children: "0", school: "none", why: "x" })).toEqual({
      consent: "yes",
      children: "0",
    });
  });

  test("says of an answer that it is missing, no whole number, or not one that is taken", () => {
    expect(problems({ consent: "yes" })).toMatchObject({ consent: null, children: "required", school: null });
    expect(problems({ consent: "yes", children: "11" })).toMatchObject({ children: "constraint" });
    expect(problems({ consent: "yes", children: "two" })).toMatchObject({ children: "constraint" });
    expect(problems({ consent: "no" })).toMatchObject({ children: null });
  });
});
