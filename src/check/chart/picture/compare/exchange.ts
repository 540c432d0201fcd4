import { groupBy } from "../../../group-by.ts";

interface Read {
  name: string | null;
  facet: string | null;
  wanted: number;
  found: number;
}

/**
 * What two numbers that changed places are called, where the same numbers are there beside other names: the
 * first of the names, or of the panels where the numbers change places between these. Null where other numbers are there.
 */
export function exchangedName(read: Read[], apart: (a: number, b: number) => boolean): string | null {
  const [first] = read;
  if (first === undefined || read.length < 2 || !isExchange(read, apart)) return null;
  const isWithinPanels = [...groupBy(read, ({ facet }) => facet).values()].every((own) =>
    isExchange(own, apart),
  );
  return (isWithinPanels ? first.name : (first.facet ?? first.name)) ?? "";
}

function isExchange(read: Read[], apart: (a: number, b: number) => boolean): boolean {
  const sorted = (numbers: number[]) => numbers.toSorted((a, b) => a - b);
  const [a, b] = [sorted(read.map(({ wanted }) => wanted)), sorted(read.map(({ found }) => found))];
  return a.every((number, i) => !apart(number, b[i] as number));
}
