import type { Attempt, Draft, Preference, Records } from "./record.ts";

/** A learner's records as they stand in a file. */
export interface Backup extends Records {
  format: "aula-de-datos backup";
  version: 1;
  /** When it was made, ISO 8601 in UTC. */
  made: string;
}

export const makeBackup = (records: Records, made: Date): Backup => ({
  format: "aula-de-datos backup",
  version: 1,
  made: made.toISOString(),
  ...records,
});

/** Why a file cannot be taken back. */
export type BackupFault =
  | { kind: "not-json" }
  | { kind: "not-a-backup" }
  /** Made by a later version of the site. */
  | { kind: "too-new" }
  /** `place` is a path such as "attempts[3].outcome". */
  | { kind: "malformed"; place: string };

/** Reads a file's text; nothing of a faulty file is used. */
export function readBackup(text: string): { records: Records } | { fault: BackupFault } {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return { fault: { kind: "not-json" } };
  }
  if (!isObject(file) || file.format !== "aula-de-datos backup") return { fault: { kind: "not-a-backup" } };
  if (typeof file.version !== "number" || file.version > 1) return { fault: { kind: "too-new" } };
  for (const [part, shape] of Object.entries(shapes)) {
    const records = file[part];
    if (!Array.isArray(records)) return { fault: { kind: "malformed", place: part } };
    for (const [index, record] of records.entries()) {
      const wrong = isObject(record)
        ? Object.keys(shape).find((field) => !shape[field]?.(record[field]))
        : "";
      if (wrong !== undefined) {
        const place = `${part}[${index}]${wrong && `.${wrong}`}`;
        return { fault: { kind: "malformed", place } };
      }
    }
  }
  const { attempts, drafts, preferences } = file as unknown as Backup;
  return { records: { attempts, drafts, preferences } };
}

/**
 * Joins what two devices, or a device and a file, know. Nothing is doubled, and neither the order of
 * the files nor taking one twice makes a difference.
 */
export const mergeRecords = (one: Records, other: Records): Records => ({
  attempts: mergeBy(({ id }) => id, one.attempts, other.attempts),
  drafts: mergeBy(({ exercise, writer }) => `${exercise}\n${writer}`, one.drafts, other.drafts),
  preferences: mergeBy(({ name }) => name, one.preferences, other.preferences),
});

/** One record a key: the latest, and of two at the same moment always the same one. Sorted by key. */
function mergeBy<Record extends { at: string }>(
  key: (record: Record) => string,
  ...all: Record[][]
): Record[] {
  const kept = new Map<string, Record>();
  for (const record of all.flat()) {
    const rival = kept.get(key(record));
    if (!rival || rank(record) > rank(rival)) kept.set(key(record), record);
  }
  return [...kept.values()].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

const rank = (record: { at: string }): string => `${record.at}\n${JSON.stringify(record)}`;

type Check = (value: unknown) => boolean;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isText: Check = (value) => typeof value === "string";
const isTime: Check = (value) => typeof value === "string" && !Number.isNaN(Date.parse(value));
const isCount: Check = (value) => typeof value === "number" && value >= 0;
const isTexts: Check = (value) => Array.isArray(value) && value.every(isText);
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);

const isSubmission: Check = (value) =>
  isObject(value) &&
  ((value.kind === "code" && isText(value.code)) ||
    (value.kind === "number" && "cell" in value) ||
    (value.kind === "choice" && isTexts(value.chosen)) ||
    (value.kind === "value" && isObject(value.value) && isText(value.value.kind)));

const shapes: Record<string, Record<string, Check>> = {
  attempts: {
    id: isText,
    exercise: isText,
    version: isText,
    at: isTime,
    submission: isSubmission,
    outcome: (value) => value === "pass" || value === "fail" || value === "error",
    problems: isTexts,
    mistake: orNull(isText),
    idea: (value) => value === undefined || orNull(isText)(value),
    hintsOpened: isCount,
    ms: isCount,
  },
  drafts: {
    exercise: isText,
    writer: isText,
    version: orNull(isText),
    at: isTime,
    submission: isSubmission,
  },
  preferences: { name: isText, value: isText, at: isTime },
} satisfies {
  attempts: Record<keyof Attempt, Check>;
  drafts: Record<keyof Draft, Check>;
  preferences: Record<keyof Preference, Check>;
};
