import fc from "fast-check";
import type { PeopleAct, PeopleChange } from "../../../src/trainer/people/act.ts";

/** Few senders, so that acts meet. */
export const senders = ["s-1", "s-2", "s-3", "s-4"];

/** Ways in which organisations are written. */
export const writings = ["ACNUR", "Acnur Perú", "acnur", "OIM"];

const some = fc.subarray(senders, { minLength: 1, maxLength: 2 });

/** Names under which they sent. */
export const names = ["Rosa", "Luis Rojas", "Ana"];

export const anyNamesChange: fc.Arbitrary<PeopleChange> = fc.record({
  kind: fc.constantFrom("names-apart" as const, "names-one" as const),
  sender: fc.constantFrom(...senders),
  names: fc.subarray(names, { minLength: 1 }),
});

/** Of who is who among senders. */
export const anyRelationChange: fc.Arbitrary<PeopleChange> = fc.oneof(
  fc.record({
    kind: fc.constantFrom("join" as const, "split" as const, "apart" as const, "pair" as const),
    ones: some,
    others: some,
  }),
  fc.record({
    kind: fc.constant("rename" as const),
    senders: some,
    name: fc.constantFrom("Rosa Quispe", "Luis Rojas"),
    organisation: fc.constantFrom("", "Organización Sol"),
  }),
);

export const anyChange: fc.Arbitrary<PeopleChange> = fc.oneof(
  anyRelationChange,
  anyNamesChange,
  fc.record({
    kind: fc.constant("removed" as const),
    sender: fc.constantFrom(...senders),
    part: fc.constantFrom(...senders),
    assignment: fc.constant("taller"),
    attempts: fc.subarray(["a1", "a2", "l1", "r1"]),
  }),
  fc.record({
    kind: fc.constant("organisation" as const),
    written: fc.subarray(writings, { minLength: 1 }),
    name: fc.constantFrom(...writings),
  }),
  fc.record({
    kind: fc.constant("organisations-apart" as const),
    written: fc.subarray(writings, { minLength: 2 }),
  }),
);

/** Acts as several devices write them: the same turn may be taken twice; some take others back. */
export const anyLog: fc.Arbitrary<PeopleAct[]> = fc
  .array(fc.record({ change: anyChange, turn: fc.integer({ min: 1, max: 4 }), undone: fc.boolean() }), {
    maxLength: 8,
  })
  .map((told) =>
    told.flatMap(({ change, turn, undone }, index): PeopleAct[] => {
      const act = { ...change, id: `a-${index}`, turn, at: "2019-06-16T10:00:00.000Z" };
      const undo = { kind: "undo" as const, of: act.id, id: `u-${index}`, turn: turn + 1, at: act.at };
      return undone ? [act, undo] : [act];
    }),
  );
