import type { Sender } from "../../exchange/answers.ts";
import type { SaidAtEnd } from "../../exchange/at-end.ts";
import type { Attempt } from "../../exchange/attempt.ts";
import { inOrder } from "../../exchange/in-order.ts";
import type { KeptAnswers, KeptAssignment } from "../device/record.ts";
import { compareMoments } from "../import/moments.ts";
import { compareText } from "../insight/order.ts";
import { type SentName, sentNames } from "../people/divide.ts";
import { type Clock, clockOf } from "./clock.ts";
import { minutesByAttempt } from "./minutes.ts";

/** A device from which a person sent, as they wrote who they are. */
export interface Device {
  sender: Sender;
  /** Who sent from it, among acts on people: `sender.id`, or what stands for one of its names. */
  part: string;
  /** Under which they sent, the newest last. */
  names: SentName[];
  /** Ids of the attempts that are theirs: of what came from it, another's aside. */
  attempts: ReadonlySet<string>;
  /** When they last sent, by its clock. */
  sent: string;
  /** When the first and the newest file came, by the clock here. */
  received: KeptAnswers["received"];
}

/** What one person sent from all of their devices. */
export interface SentTogether {
  /** In the order of their senders; one at least. */
  devices: Device[];
  /** When they first opened the assignment and last sent, by their clocks. */
  opened: string;
  sent: string;
  /** When the first and the newest file came. */
  received: KeptAnswers["received"];
  /** Of all that is wrong with a clock, the first. */
  clock: Clock;
  /** Oldest first; what came from two devices stands there once. */
  attempts: { attempt: Attempt; sender: string }[];
  /** By attempt id; each device's own time counts. */
  minutes: Map<string, number>;
  /** What they said besides the exercises: the newest file that says anything of it counts. */
  atEnd: SaidAtEnd | null;
  /** When the newest file with what this sender sent came. */
  arrived(sender: string): string;
}

/** @param files of one person, one a sender; never empty */
export function sentTogether(kept: KeptAssignment, files: KeptAnswers[]): SentTogether {
  const first = (moments: string[]) => moments.toSorted(compareMoments)[0] ?? "";
  const last = (moments: string[]) => moments.toSorted(compareMoments).at(-1) ?? "";
  const received = {
    first: first(files.map(({ received }) => received.first)),
    last: last(files.map(({ received }) => received.last)),
  };
  const clocks = files.map((file) => clockOf(kept, file.answers, file.received));
  const arrived = new Map<string, string>();
  for (const { answers, received } of files)
    arrived.set(answers.sender.id, last([received.last, arrived.get(answers.sender.id) ?? received.last]));
  return {
    devices: files.map(deviceOf),
    opened: first(files.map(({ answers }) => answers.opened)),
    sent: last(files.map(({ answers }) => answers.sent)),
    received,
    clock: clocks.find((clock) => clock !== "fits") ?? "fits",
    attempts: attemptsOf(files),
    minutes: new Map(files.flatMap(({ answers }) => [...minutesByAttempt(answers)])),
    atEnd:
      files.toSorted((one, other) => compareMoments(other.answers.sent, one.answers.sent)).find(saysMore)
        ?.answers.atEnd ?? null,
    arrived: (sender) => arrived.get(sender) ?? "",
  };
}

const deviceOf = (file: KeptAnswers): Device => ({
  sender: file.answers.sender,
  part: file.sender,
  names: sentNames(file),
  attempts: new Set(file.answers.attempts.map(({ id }) => id)),
  sent: file.answers.sent,
  received: file.received,
});

const saysMore = ({ answers }: KeptAnswers): boolean => answers.atEnd !== undefined;

/** A backup that was taken to a second device brings the same attempts; two that only share an id are two. */
function attemptsOf(files: KeptAnswers[]): SentTogether["attempts"] {
  const all = files.flatMap(({ answers }) =>
    answers.attempts.map((attempt) => ({ attempt, sender: answers.sender.id })),
  );
  const once =
    files.length === 1
      ? all
      : [...new Map(all.toReversed().map((one) => [JSON.stringify(one.attempt, inOrder), one])).values()];
  return once.toSorted(
    ({ attempt: one }, { attempt: other }) =>
      compareMoments(one.at, other.at) || compareText(one.id, other.id),
  );
}
