import { describe, expect, test } from "vitest";
import type { ProblemShape } from "../../src/check/problem.ts";
import { listIdeas } from "../../src/course/lesson/idea.ts";
import { ideaOf, patternIdeas } from "../../src/grading/idea.ts";

const ideas = { ofMistakes: { "total-kept": "total-among-the-parts" }, names: {} };
const lacks = (problem: ProblemShape | null, mistake: string | null = null) =>
  ideaOf({ mistake, problems: problem ? [problem] : [] }, ideas);

describe("ideaOf", () => {
  test("(a known mistake) is the mistake's own idea, whatever the problem looks like", () => {
    expect(lacks({ kind: "order-differs", detail: {} }, "total-kept")).toBe("total-among-the-parts");
    expect(lacks({ kind: "order-differs", detail: {} }, "without-idea")).toBeNull();
  });

  test("(another wrong answer) reads the problem that is told first", () => {
    expect(lacks({ kind: "row-extra", detail: { total: true } })).toBe("total-among-the-parts");
    expect(lacks({ kind: "row-extra", detail: { total: false } })).toBe("rows-that-the-question-asks-for");
    expect(lacks({ kind: "cell-differs", detail: { diagnosis: "percent-for-share" } })).toBe(
      "share-and-per-cent",
    );
    expect(lacks({ kind: "type-differs", detail: { wanted: "number", found: "text" } })).toBe(
      "numbers-kept-as-text",
    );
    expect(lacks({ kind: "zero-baseline", detail: {} })).toBe("a-bar-starts-at-zero");
  });

  test("(a problem with several causes, or none) is null", () => {
    expect(lacks({ kind: "cell-differs", detail: { diagnosis: "other" } })).toBeNull();
    expect(lacks({ kind: "type-differs", detail: { wanted: "text", found: "number" } })).toBeNull();
    expect(lacks(null)).toBeNull();
  });

  test("names ideas that exist", () => {
    expect(patternIdeas.filter((idea) => !listIdeas().includes(idea))).toEqual([]);
  });
});
