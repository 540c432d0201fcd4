import fc from "fast-check";
import { expect, test } from "vitest";
import { Unusable } from "../../src/exchange/fault.ts";
import { makeBackup, mergeRecords } from "../../src/learner/backup.ts";
import { readBackup } from "../../src/learner/read-backup.ts";
import { anyRecords, attempt, draft, noRecords } from "./records.ts";

const sorted = (records: typeof noRecords) => mergeRecords(records, noRecords);

test("mergeRecords(one, other) does not depend on the order of the files", () => {
  fc.assert(
    fc.property(anyRecords, anyRecords, (one, other) => {
      expect(mergeRecords(one, other)).toEqual(mergeRecords(other, one));
    }),
  );
});

test("mergeRecords(…) does not depend on which files are joined first", () => {
  fc.assert(
    fc.property(anyRecords, anyRecords, anyRecords, (a, b, c) => {
      expect(mergeRecords(mergeRecords(a, b), c)).toEqual(mergeRecords(a, mergeRecords(b, c)));
    }),
  );
});

test("mergeRecords(one, other) changes nothing when a file is taken twice", () => {
  fc.assert(
    fc.property(anyRecords, anyRecords, (one, other) => {
      const once = mergeRecords(one, other);
      expect(mergeRecords(once, other)).toEqual(once);
    }),
  );
});

test("mergeRecords(one, other) loses no attempt", () => {
  fc.assert(
    fc.property(anyRecords, anyRecords, (one, other) => {
      const ids = mergeRecords(one, other).attempts.map(({ id }) => id);
      expect(ids).toEqual([...new Set([...one.attempts, ...other.attempts].map(({ id }) => id))].sort());
    }),
  );
});

test("mergeRecords(one, other) keeps the later of two writings of a draft", () => {
  const early = draft({ at: "2019-06-15T10:00:00.000Z", submission: { kind: "code", code: "early" } });
  const late = draft({ at: "2019-06-15T10:05:00.000Z", submission: { kind: "code", code: "late" } });
  expect(mergeRecords({ ...noRecords, drafts: [late] }, { ...noRecords, drafts: [early] }).drafts).toEqual([
    late,
  ]);
});

test("readBackup(text) gives back what makeBackup wrote", () => {
  fc.assert(
    fc.property(anyRecords, (records) => {
      const people = [
        { id: "", name: "Ana", ...records },
        { id: "l", name: "", ...noRecords },
      ];
      const text = JSON.stringify(makeBackup(people, new Date("2019-12-31")));
      const [first, second] = readBackup(text);
      expect(first && sorted(first)).toEqual(sorted(records));
      expect(first).toMatchObject({ id: "", name: "Ana" });
      expect(second).toEqual(people[1]);
    }),
  );
});

const faultOf = (text: string) => {
  try {
    readBackup(text);
    return null;
  } catch (failure) {
    return failure instanceof Unusable ? failure.fault : failure;
  }
};
/** As version 2 wrote it. */
const backup = (records = noRecords) => ({
  format: "aula-de-datos backup",
  version: 2,
  made: "2019-12-31T00:00:00.000Z",
  ...records,
});
/** Whose it is, the files of before did not say. */
const unsaid = { id: "", name: "" };

test("readBackup(text) says what is wrong with a file", () => {
  expect(faultOf("{")).toEqual({ kind: "not-ours" });
  expect(faultOf('{"photos": []}')).toEqual({ kind: "not-ours" });
  expect(faultOf(JSON.stringify({ ...backup(), format: "aula-de-datos keys" }))).toEqual({
    kind: "other-format",
    found: "aula-de-datos keys",
  });
  expect(faultOf(JSON.stringify({ ...backup(), version: 4 }))).toEqual({ kind: "too-new" });
  expect(faultOf(JSON.stringify({ ...backup(), drafts: undefined }))).toEqual({
    kind: "malformed",
    place: "drafts",
  });
});

test("readBackup(text) names the record and the field that are wrong", () => {
  expect(faultOf(JSON.stringify({ ...backup(), attempts: [attempt({ idea: "an-idea" })] }))).toBeNull();
  expect(faultOf(JSON.stringify({ ...backup(), attempts: [{ ...attempt(), idea: 3 }] }))).toEqual({
    kind: "malformed",
    place: "attempts.0.idea",
  });
  const attempts = [attempt(), { ...attempt({ id: "a2" }), outcome: "great" }];
  expect(faultOf(JSON.stringify({ ...backup(), attempts }))).toEqual({
    kind: "malformed",
    place: "attempts.1.outcome",
  });
  expect(faultOf(JSON.stringify({ ...backup(), attempts: [7] }))).toEqual({
    kind: "malformed",
    place: "attempts.0",
  });
});

test("readBackup(text) reads ids that held the number of a lesson's folder as the current ones", () => {
  const numbered = (text: string) => text.replaceAll('"basic/', '"basic/05-');
  const records = { ...noRecords, attempts: [attempt()], drafts: [draft()] };
  const before = numbered(JSON.stringify(backup(records)));
  expect(before).toContain("basic/05-");
  expect(readBackup(before)).toEqual([{ ...unsaid, ...records }]);
});

test("readBackup(text) reads what the first version wrote, without assignments", () => {
  const { assignments: _, comments: __, ...first } = backup({ ...noRecords, attempts: [attempt()] });
  expect(readBackup(JSON.stringify({ ...first, version: 1 }))).toEqual([
    { ...unsaid, ...noRecords, attempts: [attempt()] },
  ]);
});
