import type { Answering } from "./checked.ts";

/** The same everywhere, whatever language the device speaks. */
export const compareText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** As a list of names is read in Peru: no capital and no accent sets a name apart. */
const { compare } = new Intl.Collator("es", { numeric: true });

export const byName = (one: Pick<Answering, "name" | "id">, other: Pick<Answering, "name" | "id">): number =>
  compare(one.name, other.name) || compareText(one.id, other.id);

/** Two lists of learners, each by name itself. */
export const compareNames = (ones: Answering[], others: Answering[]): number =>
  ones.map((one, index) => (others[index] ? byName(one, others[index]) : 1)).find((order) => order !== 0) ??
  0;
