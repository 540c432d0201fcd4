import type { SharedRecords } from "../device/backup.ts";

/** What joining a file added to what was here. */
export interface ImportResult {
  assignments: number;
  answers: number;
  comments: number;
  fellows: number;
  /** Something that was here is newer now, or what has no number of its own has come. */
  isChanged: boolean;
}

/** Of these, what is new is told by its number. */
const counted = new Set<keyof SharedRecords>(["assignments", "drafts", "answers", "comments", "fellows"]);

export function importResult(before: SharedRecords, after: SharedRecords): ImportResult {
  const assignments = ({ assignments, drafts }: SharedRecords) =>
    new Set([...assignments, ...drafts].map(({ id }) => id)).size;
  const added = {
    assignments: assignments(after) - assignments(before),
    answers: after.answers.length - before.answers.length,
    comments: after.comments.length - before.comments.length,
    fellows: after.fellows.length - before.fellows.length,
  };
  const isChanged = (Object.keys(before) as (keyof SharedRecords)[]).some((store) => {
    const known = new Set(before[store].map((record) => JSON.stringify(record)));
    const isNewer = after[store].filter((record) => !known.has(JSON.stringify(record))).length;
    const isTold = counted.has(store) ? after[store].length - before[store].length : 0;
    return isNewer > isTold;
  });
  return { ...added, isChanged };
}
