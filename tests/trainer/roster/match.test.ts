import fc from "fast-check";
import { expect, test } from "vitest";
import { matchRoster } from "../../../src/trainer/roster/match.ts";
import { anyArrivals, anyList, arrival, expected } from "./rosters.ts";

/** By code who arrived, is missing or may have, and of each other sender what is asked. */
function said(...given: Parameters<typeof matchRoster>) {
  const { arrived, missing, asked, unknown } = matchRoster(...given);
  return {
    arrived: Object.fromEntries(
      arrived.map(({ expected, by }) => [expected.code, by.flatMap(({ senders }) => senders)]),
    ),
    missing: missing.filter(({ mayBe }) => !mayBe).map(({ expected }) => expected.code),
    asked: asked.map(({ by, offers, doubt }) => [by.senders[0], doubt, offers.map(({ code }) => code)]),
    unknown: unknown.flatMap(({ senders }) => senders),
  };
}

test("matchRoster() tells who has sent, who has not and who is unknown", () => {
  const list = [expected("a", "María Quispe", "ACNUR"), expected("b", "Luis Rojas", "OIM")];
  expect(said(list, [arrival("s-1", "maria  QUISPE", "Acnur"), arrival("s-2", "Julia Ríos", "OIM")])).toEqual(
    {
      arrived: { a: ["s-1"] },
      missing: ["b"],
      asked: [],
      unknown: ["s-2"],
    },
  );
});

test("matchRoster() goes by code before names, and asks where the code's owner is called otherwise", () => {
  const list = [expected("a", "María Quispe"), expected("b", "Luis Rojas")];
  expect(said(list, [arrival("s-1", "Maria Quispe H.", "OIM", "a")]).arrived).toEqual({ a: ["s-1"] });
  // As a phone writes what somebody types.
  expect(said(list, [arrival("s-1", "Maria Quispe H.", "OIM", "A")]).arrived).toEqual({ a: ["s-1"] });
  const lent = said(list, [arrival("s-1", "Luis Rojas", "", "a")]);
  expect(lent.arrived).toEqual({});
  expect(lent.asked).toEqual([["s-1", "code", ["a"]]]);
  // A code that is nobody's changes nothing.
  expect(said(list, [arrival("s-1", "Luis Rojas", "", "zz")])).toEqual(
    said(list, [arrival("s-1", "Luis Rojas")]),
  );
});

test("matchRoster() asks about a second sender of a name whose owner is known by code; two by name alone are both theirs", () => {
  const list = [expected("a", "María Quispe")];
  const second = arrival("s-2", "María Quispe");
  expect(said(list, [second, arrival("s-1", "María Quispe", "", "a")])).toMatchObject({
    arrived: { a: ["s-1"] },
    asked: [["s-2", "name", ["a"]]],
  });
  expect(said(list, [second, arrival("s-1", "María Quispe")]).arrived).toEqual({ a: ["s-2", "s-1"] });
});

test("matchRoster() tells two of one name apart by organisation or code, and else asks", () => {
  const list = [expected("a", "María Quispe", "ACNUR"), expected("b", "María Quispe", "OIM")];
  expect(said(list, [arrival("s-1", "María Quispe", "OIM")]).arrived).toEqual({ b: ["s-1"] });
  expect(said(list, [arrival("s-1", "María Quispe", "", "a")]).arrived).toEqual({ a: ["s-1"] });
  const open = said(list, [arrival("s-1", "María Quispe")]);
  expect(open).toEqual({ arrived: {}, missing: [], asked: [["s-1", "name", ["a", "b"]]], unknown: [] });
});

test.each([
  ["María Elena Quispe Huamán", "María Quispe"],
  ["Quispe Huamán, María", "María Quispe Huamán"],
  ["María Qispe", "María Quispe"],
  ["M. Quispe", "María Quispe"],
  ["Rosaa", "Rosa"],
])("matchRoster() offers «%s» for «%s» and decides nothing", (sent, name) => {
  expect(said([expected("a", name)], [arrival("s-1", sent)])).toEqual({
    arrived: {},
    missing: [],
    asked: [["s-1", "near", ["a"]]],
    unknown: [],
  });
});

test.each([
  ["María Rojas", "María Quispe", ""],
  ["Rosa", "Rosa Quispe", ""],
  ["Ana", "Ada", ""],
  ["María Qispe", "María Quispe", "OIM"],
])("matchRoster() does not offer «%s» for «%s»", (sent, name, organisation) => {
  const { unknown, missing } = said([expected("a", name, "ACNUR")], [arrival("s-1", sent, organisation)]);
  expect([unknown, missing]).toEqual([["s-1"], ["a"]]);
});

test("matchRoster() asks about an equal name of another organisation, unless the trainer made them one", () => {
  const list = [expected("a", "María Quispe", "ACNUR")];
  const came = [arrival("s-1", "María Quispe", "UNHCR")];
  expect(said(list, came).asked).toEqual([["s-1", "name", ["a"]]]);
  expect(said(list, came, () => "ACNUR").arrived).toEqual({ a: ["s-1"] });
});

test("matchRoster() keeps to what the trainer said", () => {
  const is = expected("a", "María Quispe", "", { are: ["s-1"] });
  expect(said([is], [arrival("s-1", "Mary")]).arrived).toEqual({ a: ["s-1"] });
  const isNot = expected("a", "María Quispe", "", { areNot: ["s-1"] });
  for (const came of [arrival("s-1", "María Quispe"), arrival("s-1", "María Quispe", "", "a")])
    expect(said([isNot], [came])).toMatchObject({ missing: ["a"], unknown: ["s-1"] });
});

const shuffled = <One>(all: One[]) =>
  fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length });
const sets = ({ arrived, missing, asked, unknown }: ReturnType<typeof said>) => ({
  arrived: Object.fromEntries(Object.entries(arrived).map(([code, by]) => [code, by.toSorted()])),
  missing: missing.toSorted(),
  asked: asked.map((one) => JSON.stringify(one)).toSorted(),
  unknown: unknown.toSorted(),
});

test("matchRoster() comes to the same in any order of the list and of those who sent", () => {
  const given = fc
    .tuple(anyList, anyArrivals)
    .chain(([list, came]) => fc.tuple(fc.constant([list, came] as const), shuffled(list), shuffled(came)));
  fc.assert(
    fc.property(given, ([[list, came], otherList, otherCame]) => {
      expect(sets(said(otherList, otherCame))).toEqual(sets(said(list, came)));
    }),
  );
});

test("matchRoster() places each who sent once, and each of the list once", () => {
  fc.assert(
    fc.property(anyList, anyArrivals, (list, came) => {
      const { arrived, missing, asked, unknown } = matchRoster(list, came);
      const senders = [...arrived.flatMap(({ by }) => by), ...asked.map(({ by }) => by), ...unknown];
      expect(senders.map(({ id }) => id).toSorted()).toEqual(came.map(({ id }) => id).toSorted());
      const rows = [...arrived, ...missing].map(({ expected }) => expected.code);
      expect(rows.toSorted()).toEqual(list.map(({ code }) => code).toSorted());
    }),
  );
});

test("matchRoster() of five thousand who are called alike comes to an end", () => {
  const many = Array.from({ length: 5000 }, (_, at) => expected(`c${at}`, `María Quispe ${at}`));
  const came = many.map(({ name }, at) => arrival(`s-${at}`, `${name} Huamán`));
  const { asked, unknown } = matchRoster(many, came);
  expect(asked.length + unknown.length).toBe(5000);
});
