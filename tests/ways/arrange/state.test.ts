import { describe, expect, test } from "vitest";
import type { Arrangement } from "../../../src/ways/arrange/arrangement.ts";
import {
  type ArrangeState,
  blocksOf,
  drop,
  emptyState,
  join,
  moved,
  readState,
  restOf,
} from "../../../src/ways/arrange/state.ts";

const arrangement: Arrangement = {
  given: "",
  blocks: ["c", "x", "a", "b"].map((id) => ({ id, text: id })),
  order: ["a", "b", "c"],
};
const withProgram = (...program: string[]): ArrangeState => ({ ...emptyState, program });
const standing = (state: ArrangeState | undefined) =>
  state?.program.flatMap((unit) => blocksOf(unit, state)).join("");

test("moved(state, unit, at) puts a unit in, moves it and takes it out", () => {
  const put = moved(moved(emptyState, "b", 0), "a", 0);
  expect(put.program).toEqual(["a", "b"]);
  expect(moved(put, "a", 1).program).toEqual(["b", "a"]);
  const out = moved(put, "a", null);
  expect(out.program).toEqual(["b"]);
  expect(restOf(out, arrangement)).toEqual(["c", "x", "a"]);
});

describe("join(state, order)", () => {
  test.each([
    ["cb", "abc or what the order says", "c"],
    ["ba", "puts the second behind the first", "ab"],
    ["b", "takes the first in with the second", "ab"],
    ["abxc", "joins what does not stand together yet", "abcx"],
  ])("of %s %s", (program, _, expected) => {
    const { state } = join(withProgram(...program), arrangement.order) ?? {};
    if (program === "cb") expect(standing(state)).toBe("cab");
    else expect(standing(state)).toBe(expected);
    expect(restOf(state ?? emptyState, arrangement)).not.toContain("b");
  });

  test("goes on until all of the order is one unit, and then has nothing more", () => {
    let state: ArrangeState = withProgram("c", "x");
    for (let next = join(state, arrangement.order); next; next = join(state, arrangement.order))
      state = next.state;
    expect(standing(state)).toBe("abcx");
    expect(readState(JSON.parse(JSON.stringify(state)), arrangement)).toEqual(state);
  });
});

test("drop(state, arrangement) takes away what no order needs, and then has nothing more", () => {
  const { state, unit } = drop(withProgram("a", "x"), arrangement) ?? {};
  expect(unit).toBe("x");
  expect(standing(state)).toBe("a");
  expect(restOf(state ?? emptyState, arrangement)).toEqual(["c", "b"]);
  expect(drop(state ?? emptyState, arrangement)).toBeNull();
});

test.each([
  ["nothing", null],
  ["blocks of another version", { ...emptyState, program: ["q"] }],
  ["a block twice", { ...emptyState, program: ["a", "a"] }],
  [
    "blocks joined to a ring",
    {
      ...emptyState,
      joined: [
        ["a", "b"],
        ["b", "a"],
      ],
    },
  ],
  ["joins that are none", { ...emptyState, joined: ["ab"] }],
])("readState(kept) refuses %s", (_, kept) => {
  expect(readState(kept, arrangement)).toBeNull();
});
