import fc from "fast-check";
import type { Cell } from "../../../src/check/value.ts";
import { list, scalar } from "../expectations.ts";
import type { Ways } from "./way.ts";

/** Numbers of which none is a multiple of another, nor a rounding. */
const numbersOf = fc
  .uniqueArray(fc.integer({ min: 1001, max: 1999 }), { minLength: 4, maxLength: 12 })
  .map((numbers) => numbers.sort((a, b) => a - b));

const toItems: Record<string, (numbers: number[]) => Cell[]> = {
  "item-missing": (numbers) => numbers.slice(1),
  "item-extra": (numbers) => [...numbers, 7],
  "item-differs": (numbers) => numbers.with(1, 7),
  "order-differs": (numbers) => numbers.toReversed(),
  "unit-differs": (numbers) => numbers.map((number) => number * 1000),
  "type-differs": (numbers) => numbers.map(String),
  "blank-differs": (numbers) => numbers.map(() => null),
};

export const listWays: Ways = Object.fromEntries(
  Object.entries(toItems).map(([kind, change]) => [
    kind,
    numbersOf.map((numbers) => ({
      expected: list(...numbers),
      actual: list(...change(numbers)),
      compare: { as: "list", order: true } as const,
    })),
  ]),
);

const one = fc.integer({ min: 1001, max: 1999 });
const asNumber = { as: "number" } as const;

export const scalarWays: Ways = {
  nothing: one.map((number) => ({
    expected: scalar(number),
    actual: { kind: "nothing" },
    compare: asNumber,
  })),
  "kind-differs": one.map((number) => ({
    expected: scalar(number),
    actual: list(number),
    compare: asNumber,
  })),
  "value-differs": one.map((number) => ({
    expected: scalar(number),
    actual: scalar(number + 0.5),
    compare: asNumber,
  })),
  "type-differs": one.map((number) => ({
    expected: scalar(number),
    actual: scalar(`${number}`),
    compare: asNumber,
  })),
  "blank-differs": one.map((number) => ({
    expected: scalar(number),
    actual: scalar(null),
    compare: asNumber,
  })),
};
