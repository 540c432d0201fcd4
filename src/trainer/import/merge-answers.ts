import type { Attempt } from "../../exchange/attempt.ts";
import { inOrder } from "../../exchange/in-order.ts";
import { isAhead } from "../../exchange/maker.ts";
import type { KeptAnswers } from "../device/record.ts";
import { compareText } from "../insight/order.ts";
import { sentNames } from "../people/divide.ts";
import { joinSentAs, sentAsOf } from "../people/sent-as.ts";
import { compareMoments, oldestFirst } from "./moments.ts";

/** Whether what came under a sender's id does not carry the signature that is here. */
export const isAnothers = ({ answers: here }: KeptAnswers, { answers: came }: KeptAnswers): boolean =>
  here.sender.signer !== undefined && came.sender.signer !== here.sender.signer;

/**
 * Joins the answers that are here with those that came: by assignment and sender, and within them by
 * attempt. The newest file says who sent it, a signed one before one that is not; the assignment was opened
 * when the earliest one says. The result is the same in any order and any number of times. Only of two who
 * sign under one id, the one who was here stays.
 */
export function mergeAnswers(kept: KeptAnswers[], incoming: KeptAnswers[]): KeptAnswers[] {
  const joined = new Map<string, KeptAnswers>();
  for (const one of [...kept, ...incoming]) {
    const key = `${one.assignment} ${one.sender}`;
    const here = joined.get(key) ?? one;
    const isRival = one.answers.sender.signer !== undefined && isAnothers(here, one);
    joined.set(key, isRival ? here : join(here, one));
  }
  return [...joined].toSorted(([one], [other]) => compareText(one, other)).map(([, answers]) => answers);
}

/** What a file adds to what is here of its sender. */
export function whatIsNew(
  kept: KeptAnswers | undefined,
  incoming: KeptAnswers,
): "learner" | "more" | "nothing" {
  if (!kept) return "learner";
  const joined = join(kept, incoming);
  const isMore =
    joined.answers.attempts.length > kept.answers.attempts.length ||
    textOf(joined.answers.sender) !== textOf(kept.answers.sender) ||
    sentNames(joined).length > sentNames(kept).length ||
    textOf(joined.answers.atEnd ?? null) !== textOf(kept.answers.atEnd ?? null);
  return isMore ? "more" : "nothing";
}

function join(one: KeptAnswers, other: KeptAnswers): KeptAnswers {
  const { answers, received, assignment, sender } = newer(one, other);
  const [opened = answers.opened] = [one.answers.opened, other.answers.opened].toSorted(compareMoments);
  const [first = received.first] = [one.received.first, other.received.first].toSorted(compareMoments);
  const attempts = joinAttempts([...one.answers.attempts, ...other.answers.attempts]);
  const sentAs = joinSentAs([...sentAsOf(one), ...sentAsOf(other)]);
  return {
    assignment,
    sender,
    answers: { ...answers, opened, attempts },
    received: { first, last: received.last },
    sentAs,
  };
}

/** The file that was sent later; of one file that came twice, its first coming. */
function newer(one: KeptAnswers, other: KeptAnswers): KeptAnswers {
  const order =
    Number(isSigned(one)) - Number(isSigned(other)) ||
    Number(isAheadOfComing(other)) - Number(isAheadOfComing(one)) ||
    compareMoments(one.answers.sent, other.answers.sent) ||
    compareText(textOf(one.answers.sender), textOf(other.answers.sender)) ||
    compareMoments(other.received.last, one.received.last);
  return order >= 0 ? one : other;
}

const isSigned = ({ answers }: KeptAnswers): boolean => answers.sender.signer !== undefined;

/** A clock that goes ahead makes nothing newer: what it sent would count for ever. */
const isAheadOfComing = ({ answers, received }: KeptAnswers): boolean =>
  isAhead(answers.sent, new Date(received.last));

/** Oldest first. An attempt never changes; of two that claim one id, always the same one stays. */
function joinAttempts(attempts: Attempt[]): Attempt[] {
  const joined = new Map<string, Attempt>();
  for (const attempt of attempts) {
    const rival = joined.get(attempt.id);
    if (!rival || compareText(textOf(attempt), textOf(rival)) > 0) joined.set(attempt.id, attempt);
  }
  return oldestFirst([...joined.values()]);
}

const textOf = (thing: unknown): string => JSON.stringify(thing, inOrder);
