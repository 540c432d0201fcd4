import type { KeptAnswers, SentAs } from "../device/record.ts";
import { compareMoments } from "../import/moments.ts";
import { compareText } from "../insight/order.ts";

/** What a file says of who sent it, with all that is in it. */
export const sentAsIn = ({ answers, received }: Pick<KeptAnswers, "answers" | "received">): SentAs => {
  const { name, organisation, code } = answers.sender;
  return {
    name,
    organisation,
    ...(code !== undefined && { code }),
    sent: answers.sent,
    came: received.last,
    attempts: answers.attempts.map(({ id }) => id),
  };
};

/** The files of a sender, oldest first; of before names were kept, one with the newest name. */
export const sentAsOf = (kept: KeptAnswers): SentAs[] => kept.sentAs ?? [{ ...sentAsIn(kept), before: true }];

/**
 * Joins what is known of a sender's files: oldest first, each attempt with the first that held it. What came
 * again and brought nothing is left out. The same in any order and any number of times.
 */
export function joinSentAs(all: SentAs[]): SentAs[] {
  const inOrder = [...new Map(all.map((coming) => [keyOf(coming), coming]))].toSorted(
    ([key, one], [other, two]) =>
      momentOf(one) - momentOf(two) ||
      Number(one.before ?? false) - Number(two.before ?? false) ||
      compareText(key, other),
  );
  const places = new Map(inOrder.map(([key], place) => [key, place]));
  const first = new Map<string, number>();
  for (const coming of all) {
    const place = places.get(keyOf(coming)) ?? 0;
    for (const id of coming.attempts) first.set(id, Math.min(first.get(id) ?? place, place));
  }
  const attempts = inOrder.map((): string[] => []);
  for (const [id, place] of first) attempts[place]?.push(id);
  const firstComing = new Map<string, string>();
  for (const { came, ...file } of all) {
    const known = firstComing.get(fileOf(file));
    if (known === undefined || compareMoments(came, known) < 0) firstComing.set(fileOf(file), came);
  }
  return inOrder
    .map(([, coming], place) => ({ ...coming, attempts: (attempts[place] ?? []).sort() }))
    .filter((coming) => coming.attempts.length > 0 || firstComing.get(fileOf(coming)) === coming.came);
}

const fileOf = ({ name, organisation, code, sent, before }: Omit<SentAs, "came">): string =>
  JSON.stringify([name, organisation, code ?? "", sent, before ?? false]);
const keyOf = (coming: SentAs): string => `${fileOf(coming)} ${coming.came}`;

/** By the device's clock, but no later than it came. */
const momentOf = ({ sent, came }: SentAs): number => Math.min(Date.parse(sent), Date.parse(came));
