import { compareText } from "../insight/order.ts";
import { sameOrganisation } from "../people/doubles.ts";
import { plainKey } from "../people/words.ts";
import { codeFinder } from "./find-by-code.ts";
import { areNear, nearFinder } from "./near-names.ts";
import type { Expected } from "./roster.ts";

/** Somebody who sent. */
export interface Arrival {
  name: string;
  organisation: string;
  /** All ids under which they sent, in any assignment. */
  senders: string[];
  /** As they called themselves, and the codes of their links, by device. */
  devices: { sender: { name: string; code?: string } }[];
}

/** Why it is asked who somebody is. */
export type Doubt =
  /** They sent with the code of somebody who is called otherwise, or with the codes of several. */
  | "code"
  /** They are called like several, like one who already sent, or like one of another organisation. */
  | "name"
  /** Their name is near. */
  | "near";

/** A list beside what came. Each who sent is in one of `arrived`, `asked` and `unknown`, once. */
export interface RosterMatch<One> {
  /** With who they are; several where two rows of the group carry one name. */
  arrived: { expected: Expected; by: One[] }[];
  /** Of whom nothing came that is known to be theirs; `mayBe`: but something is asked about. */
  missing: { expected: Expected; mayBe: boolean }[];
  /** Who may be one of these, by the trainer's word alone. */
  asked: { by: One; offers: Expected[]; doubt: Doubt }[];
  unknown: One[];
}

/** Offers for one who sent. */
const mostOffers = 5;

/**
 * Finds who of a list has sent: by what the trainer said, by code, by name and organisation. What is not
 * clear is asked. The same for any order of the list and of those who sent.
 * @param called what the trainer calls an organisation
 */
export function matchRoster<One extends Arrival>(
  list: Expected[],
  arrivals: One[],
  called: (organisation: string) => string = (organisation) => organisation,
): RosterMatch<One> {
  const find = finders(list, called);
  const by = new Map<Expected, One[]>();
  const asked: RosterMatch<One>["asked"] = [];
  const unknown: One[] = [];
  const arrive = (expected: Expected, one: One) => by.set(expected, [...(by.get(expected) ?? []), one]);
  const ask = (one: One, offers: Expected[], doubt: Doubt) =>
    asked.push({ by: one, offers: offers.toSorted(byNameAndCode).slice(0, mostOffers), doubt });

  // Whoever is known for sure comes first: then a name that is theirs is nobody else's without a question.
  const rest = arrivals.filter((one) => {
    const said = find.said(one);
    const coded = said.length > 0 ? said : find.coded(one);
    const [only] = coded;
    if (!only) return true;
    if (coded.length > 1 || !(said.length > 0 || isCalled(only, one))) ask(one, coded, "code");
    else arrive(only, one);
    return false;
  });
  const certain = new Set(by.keys());
  for (const one of rest) {
    const named = find.named(one);
    const [only] = find.fitting(named, one);
    if (only && !certain.has(only) && find.fitting(named, one).length === 1) arrive(only, one);
    else if (named.length > 0) ask(one, named, "name");
    else unknown.push(one);
  }
  const near = unknown.length > 0 ? nearFinder(list.filter((one) => !by.has(one))) : () => [];
  const strangers = unknown.filter((one) => {
    const offers = near(one.name).filter(
      (expected) =>
        !isRefused(expected, one) &&
        sameOrganisation(called(expected.organisation), called(one.organisation)),
    );
    if (offers.length > 0) ask(one, offers, "near");
    return offers.length === 0;
  });
  const offered = new Set(asked.flatMap(({ offers }) => offers));
  return {
    arrived: list.flatMap((expected) => {
      const who = by.get(expected);
      return who ? [{ expected, by: who }] : [];
    }),
    missing: list
      .filter((expected) => !by.has(expected))
      .map((expected) => ({ expected, mayBe: offered.has(expected) })),
    asked,
    unknown: strangers,
  };
}

const byNameAndCode = (one: Expected, other: Expected): number =>
  compareText(one.name, other.name) || compareText(one.code, other.code);

const isRefused = ({ areNot = [] }: Expected, { senders }: Arrival): boolean =>
  areNot.some((sender) => senders.includes(sender));

/** Whether somebody called themselves as they are expected, or nearly so. */
const isCalled = (expected: Expected, { name, devices }: Arrival): boolean =>
  [name, ...devices.map(({ sender }) => sender.name)].some(
    (called) => plainKey(called) === plainKey(expected.name) || areNear(called, expected.name),
  );

function finders(list: Expected[], called: (organisation: string) => string) {
  const bySender = new Map<string, Expected[]>();
  const byCode = codeFinder(list);
  const byName = new Map<string, Expected[]>();
  const file = (map: Map<string, Expected[]>, key: string, expected: Expected) => {
    const known = map.get(key);
    if (known) known.push(expected);
    else map.set(key, [expected]);
  };
  for (const expected of list) {
    for (const sender of expected.are ?? []) file(bySender, sender, expected);
    file(byName, plainKey(expected.name), expected);
  }
  const organisationOf = ({ organisation }: { organisation: string }) =>
    organisation === "" ? "" : plainKey(called(organisation));

  return {
    said: ({ senders }: Arrival): Expected[] => [
      ...new Set(senders.flatMap((sender) => bySender.get(sender) ?? [])),
    ],
    coded: (one: Arrival): Expected[] =>
      [...new Set(one.devices.flatMap(({ sender }) => byCode(sender.code ?? "") ?? []))].filter(
        (expected) => !isRefused(expected, one),
      ),
    named: (one: Arrival): Expected[] =>
      (byName.get(plainKey(one.name)) ?? []).filter((expected) => !isRefused(expected, one)),
    /** Of those of one name: those of the same organisation, else those where it is not known. */
    fitting(named: Expected[], one: Arrival): Expected[] {
      const own = organisationOf(one);
      const same = named.filter((expected) => organisationOf(expected) === own);
      if (same.length > 0 && own !== "") return same;
      return named.filter((expected) => own === "" || expected.organisation === "");
    },
  };
}
