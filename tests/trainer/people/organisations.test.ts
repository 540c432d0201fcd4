import fc from "fast-check";
import { expect, test } from "vitest";
import { newAct, type PeopleAct, type PeopleChange } from "../../../src/trainer/people/act.ts";
import { likelyOrganisations, organisationsIn } from "../../../src/trainer/people/organisations.ts";
import { anyLog, writings } from "./acts.ts";

function said(...changes: PeopleChange[]): PeopleAct[] {
  const log: PeopleAct[] = [];
  for (const change of changes) log.push(newAct(change, log, { id: `said-${log.length}`, now: new Date(0) }));
  return log;
}
const one = (name: string, ...written: string[]): PeopleChange => ({ kind: "organisation", written, name });

test("likelyOrganisations() offers the same but for accents, capitals and a country, the more frequent first", () => {
  const offered = (...written: string[]) => likelyOrganisations(written, organisationsIn([]));
  expect(offered("Acnur Perú", "ACNUR", "ACNUR")).toEqual([["ACNUR", "Acnur Perú"]]);
  expect(offered("Organización Sol", "organizacion  sol", "OIM", "", "")).toEqual([
    ["Organización Sol", "organizacion  sol"],
  ]);
  expect(offered("Sol", "Luna", "Perú", "Ecuador")).toEqual([]);
});

test("likelyOrganisations() offers a third with what two were brought to, and none that are two", () => {
  const written = ["ACNUR", "ACNUR", "Acnur Perú", "acnur"];
  const log = said(one("ACNUR", "ACNUR", "Acnur Perú"));
  expect(likelyOrganisations(written, organisationsIn(log))).toEqual([["ACNUR", "acnur"]]);
  const apart = said({ kind: "organisations-apart", written: ["ACNUR", "Acnur Perú"] });
  expect(likelyOrganisations(["ACNUR", "Acnur Perú"], organisationsIn(apart))).toEqual([]);
});

test("organisationsIn() takes along what was brought together before, and gives it back with an undo", () => {
  const log = said(one("Acnur Perú", "acnur"), one("ACNUR", "Acnur Perú"));
  expect(writings.map(organisationsIn(log).called)).toEqual(["ACNUR", "ACNUR", "ACNUR", "OIM"]);
  const undone = said(one("Acnur Perú", "acnur"), one("ACNUR", "Acnur Perú"), { kind: "undo", of: "said-1" });
  expect(writings.map(organisationsIn(undone).called)).toEqual(["ACNUR", "Acnur Perú", "Acnur Perú", "OIM"]);
});

test("organisationsIn() comes to the same in any order of the log, and calls a name itself", () => {
  const orders = anyLog.chain((log) =>
    fc.tuple(fc.constant(log), fc.shuffledSubarray(log, { minLength: log.length, maxLength: log.length })),
  );
  fc.assert(
    fc.property(orders, ([log, other]) => {
      const { called } = organisationsIn(log);
      expect(writings.map(organisationsIn(other).called)).toEqual(writings.map(called));
      for (const written of writings) expect(called(called(written))).toBe(called(written));
    }),
  );
});
