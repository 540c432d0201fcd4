import { Unusable } from "../exchange/fault.ts";
import { assignedWords } from "../i18n/assigned.ts";
import { faultWords } from "../i18n/exchange.ts";
import { fromTrainerWords } from "../i18n/from-trainer.ts";
import type { Locale } from "../i18n/locale.ts";
import type { Imported } from "../learner/import.ts";
import { notReached } from "../loading/not-reached.ts";

/**
 * What is said of what a trainer sent, a sentence each.
 * @param lasting whether this device keeps anything
 */
export function importedWords(
  imported: Exclude<Imported, { kind: "certificate" }>,
  lasting: boolean,
  locale: Locale,
): string[] {
  const words = assignedWords(locale);
  const comments = fromTrainerWords(locale);
  const { news, kept } = imported;
  const told: string[] = [];
  if (imported.kind === "assignment") {
    if (news === "new" && kept) told.push(words.received);
    if (news === "changed") told.push(words.changed);
    if (imported.readersChanged) told.push(words.readersChanged);
    if (news === "older" || news === "ahead" || news === "another-maker") told.push(words[news]);
  } else if (news === "new" || news === "changed") {
    told.push(comments.commentsCame(imported.record?.comments.comments.length ?? 0));
  } else told.push(comments[notTaken[news]]);
  if (!kept && lasting) told.push(words.notKept);
  return told;
}

const notTaken = {
  same: "commentsSame",
  older: "commentsOlder",
  ahead: "commentsAhead",
  "another-maker": "commentsAnotherMaker",
} as const;

/** Why an import came to nothing. */
export async function importFaultWords(
  failure: unknown,
  input: string | File,
  locale: Locale,
): Promise<string> {
  if (failure instanceof Unusable) {
    const { expectedKind } = await import("../learner/import.ts");
    const expected = typeof input === "string" ? expectedKind(input) : "comments";
    return faultWords(locale, failure.fault, expected);
  }
  const absent = notReached(failure, locale);
  if (!absent) console.error(failure);
  return absent?.text ?? assignedWords(locale).trouble;
}
