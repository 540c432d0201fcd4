import { seededRandom, seedFrom, shuffled } from "../grading/random.ts";

/** The members of a list in another order. */
export type Reorder = <Member>(members: readonly Member[]) => Member[];

/** The same word gives the same order, so that a page that is opened again is as it was. */
export function reorderBy(word: string): Reorder {
  const random = seededRandom(seedFrom(word, 0));
  return (members) => shuffled(members, random);
}

/**
 * Puts an exercise's options in another order before it comes alive, so that a place that was learnt by heart
 * helps nobody. Rows of a table and blanks of a program stay: their order tells something.
 * @param answer the right order, where one is asked for: an order is never shuffled into it
 */
export function shuffleOptions(exercise: HTMLElement, reorder: Reorder, answer: string[]): void {
  const options = [...exercise.querySelectorAll(".options > :is(.option, .pair)")];
  options[0]?.parentElement?.append(...reorder(options));
  const lists = [...exercise.querySelectorAll<HTMLSelectElement>(".pair select")];
  const partners = reorder([...(lists[0]?.options ?? [])].flatMap(({ value }) => value || []));
  for (const list of lists)
    list.append(...partners.flatMap((value) => [...list.options].find((one) => one.value === value) ?? []));
  const ordered = [...exercise.querySelectorAll<HTMLElement>("[data-order] > [data-value]")];
  const names = ordered.map(({ dataset }) => dataset.value ?? "");
  const order = ordered.length > 1 ? notInto(answer, names, reorder) : names;
  ordered[0]?.parentElement?.append(...order.flatMap((name) => ordered[names.indexOf(name)] ?? []));
}

/** Another order of names that is not the answer's. */
export function notInto(answer: readonly string[], names: readonly string[], reorder: Reorder): string[] {
  let order = reorder(names);
  while (order.join() === answer.join()) order = reorder(names);
  return order;
}
