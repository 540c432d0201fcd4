import { expect, test } from "vitest";
import { literalOf } from "../../../src/course/lesson/literal.ts";

test.each([
  ["{ id: [\"F003\", 'F004'], max: true }", { id: ["F003", "F004"], max: true }],
  ["-2.5", -2.5],
  ["1 / 243", 1 / 243],
  ["`text`", "text"],
  ["null", null],
])("%s in a lesson's attribute is its value", (source, value) => {
  expect(literalOf(source)).toEqual(value);
});

test.each(["process.exit()", "value", "[...rows]", "{ [key]: 1 }", "1; 2", "1 2", "/a/", "'a' + b", "1 +"])(
  "%s is no value, and is not run",
  (source) => {
    expect(() => literalOf(source)).toThrow();
  },
);
