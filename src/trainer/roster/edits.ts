import { newCode } from "./new-code.ts";
import { type Expected, mostExpected } from "./roster.ts";

/** Who sent under these ids is the one with this code; of nobody else on the list. */
export const saidToBe = (list: Expected[], code: string, senders: string[]): Expected[] =>
  list.map((one) => {
    const isThis = one.code === code;
    const are = without(one.are, senders);
    return told(one, {
      are: isThis ? [...are, ...senders] : are,
      areNot: isThis ? without(one.areNot, senders) : (one.areNot ?? []),
    });
  });

/** Who sent under these ids is none of those with these codes. */
export const saidNotToBe = (list: Expected[], codes: string[], senders: string[]): Expected[] =>
  list.map((one) =>
    codes.includes(one.code)
      ? told(one, { are: without(one.are, senders), areNot: [...without(one.areNot, senders), ...senders] })
      : one,
  );

/** Somebody who sent and was not expected; the list as it was where it is full. */
export function withPerson(
  list: Expected[],
  { name, organisation, senders }: { name: string; organisation: string; senders: string[] },
): Expected[] {
  if (list.length >= mostExpected) return list;
  const code = newCode(new Set(list.map((one) => one.code)));
  return [...saidToBe(list, "", senders), { code, name, organisation, are: senders }];
}

/** Of several rows that are one person, the first, with all that was said of any. */
export function leftOnce(list: Expected[], same: Expected[]): Expected[] {
  const [first, ...others] = same;
  const are = same.flatMap((one) => one.are ?? []);
  const areNot = same.flatMap((one) => one.areNot ?? []).filter((sender) => !are.includes(sender));
  return list
    .filter((one) => !others.includes(one))
    .map((one) => (one === first ? told(one, { are, areNot: [...new Set(areNot)] }) : one));
}

/** People with equal names and organisations, that nothing but their code tells apart; each group once. */
export function equalNames(list: Expected[], keyOf: (one: Expected) => string): Expected[][] {
  const named = new Map<string, Expected[]>();
  for (const one of list) {
    const same = named.get(keyOf(one));
    if (same) same.push(one);
    else named.set(keyOf(one), [one]);
  }
  return [...named.values()].filter((same) => same.length > 1);
}

const without = (senders: string[] = [], gone: string[]): string[] =>
  senders.filter((sender) => !gone.includes(sender));

/** With what is told of somebody, and no empty lists. */
function told(
  { code, name, organisation }: Expected,
  { are, areNot }: { are: string[]; areNot: string[] },
): Expected {
  return {
    code,
    name,
    organisation,
    ...(are.length > 0 && { are }),
    ...(areNot.length > 0 && { areNot }),
  };
}
