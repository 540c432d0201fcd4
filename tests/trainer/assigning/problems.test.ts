import { expect, test } from "vitest";
import { newDraft } from "../../../src/trainer/assigning/draft.ts";
import { isDuePast, problemsOf } from "../../../src/trainer/assigning/problems.ts";

const now = new Date("2019-11-08T15:00:00Z");
const complete = newDraft(
  { timeZone: "America/Lima", title: "Semana 1", exercises: ["basic/a/one"], due: "2019-11-22T18:00" },
  now,
);
const kinds = (typed: Partial<Parameters<typeof problemsOf>[0]>) =>
  problemsOf({ draft: complete, name: null, dueUnfinished: false, ...typed }).map(
    ({ field, kind }) => `${field}: ${kind}`,
  );
const of = (change: Partial<typeof complete>) => kinds({ draft: { ...complete, ...change } });

test("problemsOf(draft) finds none in what can travel", () => {
  expect(kinds({})).toEqual([]);
  expect(kinds({ name: "Ana" })).toEqual([]);
  expect(of({ due: "", title: "x".repeat(200), note: "x".repeat(5000) })).toEqual([]);
});

test("problemsOf(draft) names everything that is missing at once, in the order of the page", () => {
  expect(kinds({ draft: newDraft({ timeZone: "America/Lima" }, now), name: " " })).toEqual([
    "exercises: exercises-missing",
    "title: title-missing",
    "name: name-missing",
  ]);
});

test("problemsOf(draft) takes a text of blanks and direction marks for none", () => {
  expect(of({ title: " \u202e\u200f " })).toEqual(["title: title-missing"]);
});

test("problemsOf(draft) says what is too long instead of cutting it", () => {
  const long = "x".repeat(10_000);
  expect(of({ title: long, note: long, group: long })).toEqual([
    "title: line-long",
    "note: note-long",
    "group: line-long",
  ]);
  expect(kinds({ name: long })).toEqual(["name: line-long"]);
});

test("problemsOf(draft) finds a date that is not finished, and more than a link can carry", () => {
  expect(kinds({ dueUnfinished: true })).toEqual(["due: due-unfinished"]);
  expect(of({ due: "2019-11-22" })).toEqual(["due: due-unfinished"]);
  expect(of({ exercises: Array.from({ length: 301 }, (_, n) => `basic/a/e${n}`) })).toEqual([
    "exercises: exercises-many",
  ]);
  expect(of({ fellows: Array.from({ length: 20 }, (_, n) => `age1${n}`) })).toEqual([
    "fellows: fellows-many",
  ]);
});

test("isDuePast(draft) tells a date that lies behind, by the time zone of the draft", () => {
  expect(isDuePast(complete, now)).toBe(false);
  expect(isDuePast({ ...complete, due: "2019-11-08T09:59" }, now)).toBe(true);
  expect(isDuePast({ ...complete, due: "2019-11-08T10:01" }, now)).toBe(false);
  expect(isDuePast({ ...complete, due: "2019-11-08T10:01", timeZone: "Europe/Madrid" }, now)).toBe(true);
  expect(isDuePast({ ...complete, due: "" }, now)).toBe(false);
});
