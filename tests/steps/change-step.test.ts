import { expect, test } from "vitest";
import { changeStep } from "../../src/steps/change-step.ts";
import type { Step } from "../../src/steps/step.ts";

const keep: Step = {
  verb: "keep-rows",
  match: "all",
  conditions: [{ column: "month", is: "at-most", value: "2019-03" }],
};

test("changeStep() keeps what was typed when the comparison changes", () => {
  expect(changeStep(keep, ["conditions", 0, "is"], "one-of")).toEqual({
    ...keep,
    conditions: [{ column: "month", is: "one-of", values: ["2019-03"] }],
  });
});

test("changeStep() forgets a column's values, and a comparison that not every column has, with the column", () => {
  expect(changeStep(keep, ["conditions", 0, "column"], "adm1_name")).toEqual({
    ...keep,
    conditions: [{ column: "adm1_name", is: "equal", value: "" }],
  });
  const replace: Step = { verb: "replace", column: "place", find: ["LIMA"], put: "Lima" };
  expect(changeStep(replace, ["column"], "people")).toEqual({
    verb: "replace",
    column: "people",
    find: [],
    put: null,
  });
  expect(changeStep(replace, ["column"], "place")).toEqual(replace);
});

test("changeStep() lets a new name follow its column until a person names it", () => {
  const group: Step = {
    verb: "group",
    by: ["place"],
    summaries: [{ calculate: "sum", column: "", name: "" }],
  };
  const followed = changeStep(group, ["summaries", 0, "column"], "girls");
  expect(followed).toMatchObject({ summaries: [{ column: "girls", name: "girls" }] });
  const named = changeStep(followed, ["summaries", 0, "name"], "niñas");
  expect(changeStep(named, ["summaries", 0, "column"], "boys")).toMatchObject({
    summaries: [{ column: "boys", name: "niñas" }],
  });
});
