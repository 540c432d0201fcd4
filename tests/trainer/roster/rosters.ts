import fc from "fast-check";
import type { Arrival } from "../../../src/trainer/roster/match.ts";
import type { Expected, Roster } from "../../../src/trainer/roster/roster.ts";

export const expected = (
  code: string,
  name: string,
  organisation = "",
  more: Partial<Expected> = {},
): Expected => ({
  code,
  name,
  organisation,
  ...more,
});

export const arrival = (
  sender: string,
  name: string,
  organisation = "",
  code?: string,
): Arrival & { id: string } => ({
  id: sender,
  name,
  organisation,
  senders: [sender],
  devices: [{ sender: { name, ...(code !== undefined && { code }) } }],
});

/** Few names, so that they meet; near ones and equal ones among them. */
const anyName = fc.constantFrom(
  "María Quispe",
  "maria quispe",
  "María Quispe Huamán",
  "Quispe, María",
  "Luis Rojas",
  "Luis Roja",
  "Rosa",
);
const anyOrganisation = fc.constantFrom("", "ACNUR", "Acnur Perú", "OIM");
const codes = ["a", "b", "c", "d", "e", "f"];
const senders = ["s-1", "s-2", "s-3", "s-4", "s-5"];
const someSenders = fc.option(fc.subarray(senders, { minLength: 1, maxLength: 2 }), { nil: undefined });

export const anyList: fc.Arbitrary<Expected[]> = fc
  .subarray(codes)
  .chain((chosen) =>
    fc.tuple(
      ...chosen.map((code) =>
        fc
          .record({ name: anyName, organisation: anyOrganisation, are: someSenders, areNot: someSenders })
          .map(({ name, organisation, are, areNot }) =>
            expected(code, name, organisation, { ...(are && { are }), ...(areNot && { areNot }) }),
          ),
      ),
    ),
  );

export const anyArrivals = fc.subarray(senders).chain((chosen) =>
  fc.tuple(
    ...chosen.map((sender) =>
      fc
        .record({
          name: anyName,
          organisation: anyOrganisation,
          code: fc.option(fc.constantFrom(...codes, "none"), { nil: undefined }),
        })
        .map(({ name, organisation, code }) => arrival(sender, name, organisation, code)),
    ),
  ),
);

export const anyRoster: fc.Arbitrary<Roster> = fc.record({
  id: fc.constantFrom("taller", "group:tumbes"),
  people: anyList,
  at: fc.constantFrom("2019-11-01T10:00:00.000Z", "2019-11-02T10:00:00.000Z"),
});
