import { expect, test } from "vitest";
import { likelyDoubles, sameOrganisation } from "../../../src/trainer/people/doubles.ts";
import { relationsOf } from "../../../src/trainer/people/persons.ts";

const named = (name: string, organisation = "", sender = `${name} ${organisation}`) => ({
  name,
  organisation,
  senders: [sender],
});
const offered = (...people: ReturnType<typeof named>[]) =>
  likelyDoubles(people, () => null).map((pair) => pair.map(({ name }) => name));

test("likelyDoubles() offers names that differ in accents, capitals, punctuation or order", () => {
  const rosa = named("Rosa Quispe Ñahui");
  for (const again of ["rosa quispe nahui", "ROSA  QUISPE ÑAHUI", "Quispe Ñahui, Rosa"])
    expect(offered(rosa, named(again))).toEqual([[rosa.name, again]]);
  for (const other of ["Rosa Quispe", "Rosario Quispe Ñahui", "…"])
    expect(offered(rosa, named(other, "", "other"))).toEqual([]);
});

test.each([
  [true, "Organización Sol", "organizacion sol (Perú)"],
  [true, "Organización Sol", "Organización Sol del Perú"],
  [true, "Sol Ecuador", "SOL – Perú"],
  [true, "Organización Sol", ""],
  [true, "Refugio de Tumbes", "Refugio, Tumbes"],
  [false, "Organización Sol", "Organización Luna"],
  [false, "Organización Sol", "Organización Sol y Luna"],
  [false, "Perú", "Ecuador"],
])("sameOrganisation() is %s of «%s» and «%s»", (same, one, other) => {
  expect(sameOrganisation(one, other)).toBe(same);
  expect(sameOrganisation(other, one)).toBe(same);
});

test("likelyDoubles() offers nobody of whom the trainer said how they stand", () => {
  const [one, other] = [named("Rosa", "", "s-1"), named("Rósa", "", "s-2")];
  const said = (kind: "apart" | "pair" | "rename") =>
    relationsOf([
      kind === "rename"
        ? { kind, senders: ["s-1"], name: "x", organisation: "", id: "a", turn: 1, at: "" }
        : { kind, ones: ["s-2"], others: ["s-1"], id: "a", turn: 1, at: "" },
    ]);
  expect(likelyDoubles([one, other], said("rename"))).toEqual([[one, other]]);
  expect(likelyDoubles([one, other], said("apart"))).toEqual([]);
  expect(likelyDoubles([one, other], said("pair"))).toEqual([]);
});

test("likelyDoubles() of a thousand with one name offers each once", () => {
  const many = Array.from({ length: 1000 }, (_, index) => named("Rosa", "", `s-${index}`));
  const firsts = likelyDoubles(many, () => null).map(([one]) => one);
  expect(new Set(firsts).size).toBe(firsts.length);
  expect(firsts).toHaveLength(999);
});
