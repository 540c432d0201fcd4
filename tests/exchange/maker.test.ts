import fc from "fast-check";
import { expect, test } from "vitest";
import { type Made, orderOf } from "../../src/exchange/maker.ts";

const now = new Date("2026-06-15T10:00:00Z");
const by = (maker: string | null, at: string, isSigned = maker !== null): Made => ({ maker, isSigned, at });
const [yesterday, today] = ["2026-06-14T10:00:00Z", "2026-06-15T09:00:00Z"];
const never = "9999-01-01T00:00:00Z";

test.each<[string, Made, Made, ReturnType<typeof orderOf>]>([
  ["later", by("ana", yesterday), by("ana", today), "newer"],
  ["earlier", by("ana", today), by("ana", yesterday), "older"],
  ["the same", by("ana", today), by("ana", today), "same"],
  ["another's", by("ana", yesterday), by("mallory", today), "another-maker"],
  [
    "another's, over one that nobody signed",
    by("ana", yesterday, false),
    by("mallory", today),
    "another-maker",
  ],
  ["one that claims the maker", by("ana", yesterday), by("ana", today, false), "another-maker"],
  ["one that says no maker", by("ana", yesterday), by(null, today), "another-maker"],
  ["one of before, over another of before", by(null, yesterday), by(null, today), "newer"],
  [
    "the maker's own, over a claim of theirs, whatever time that claimed",
    by("ana", never, false),
    by("ana", today),
    "newer",
  ],
  ["a time that has not come", by("ana", today), by("ana", never), "ahead"],
  ["a time of today, over one that has not come", by("ana", never), by("ana", today), "newer"],
  ["on a clock that stands in 1970", by("ana", yesterday), by("ana", today), "newer"],
])("orderOf(): %s", (name, kept, came, order) => {
  expect(orderOf(kept, came, name.includes("1970") ? new Date(0) : now)).toBe(order);
});

test("whatever comes, in any order, the first maker's newest of the past is kept", () => {
  const moment = fc
    .integer({ min: -400, max: 400 })
    .map((days) => new Date(now.getTime() + days * 86_400_000).toISOString());
  const anything = fc.record({
    maker: fc.constantFrom("ana", "mallory", null),
    isSigned: fc.boolean(),
    at: fc.oneof(moment, fc.constant(never)),
  });
  fc.assert(
    fc.property(moment, fc.array(anything), (first, all) => {
      const start = by("ana", first);
      const kept = all.reduce((kept, came) => (orderOf(kept, came, now) === "newer" ? came : kept), start);
      const own = [start, ...all.filter(({ maker, isSigned }) => maker === "ana" && isSigned)];
      const past = own.filter(({ at }) => Date.parse(at) <= now.getTime() + 86_400_000);
      const newest = (made: Made[]) => Math.max(...made.map(({ at }) => Date.parse(at)));
      expect(kept).toMatchObject({ maker: "ana", isSigned: true });
      expect(Date.parse(kept.at)).toBe(newest(past.length > 0 ? past : own));
    }),
  );
});
