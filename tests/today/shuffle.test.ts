import { expect, test } from "vitest";
import { notInto, reorderBy } from "../../src/today/shuffle.ts";

const options = ["one", "two", "three", "four", "five"];

test("the same day's order is the same, another day's another, and no option is lost", () => {
  expect(reorderBy("count 2026-03-01")(options)).toEqual(reorderBy("count 2026-03-01")(options));
  const days = Array.from({ length: 20 }, (_, day) => reorderBy(`count ${day}`)(options));
  expect(new Set(days.map((order) => order.join())).size).toBeGreaterThan(10);
  for (const order of days) expect(order.toSorted()).toEqual(options.toSorted());
});

test("an order is never shuffled into its answer", () => {
  for (let day = 0; day < 50; day++)
    expect(notInto(["one", "two"], ["one", "two"], reorderBy(`short ${day}`))).toEqual(["two", "one"]);
});
