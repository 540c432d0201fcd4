import fc from "fast-check";
import { expect, test } from "vitest";
import { newDraft } from "../../../src/trainer/assigning/draft.ts";
import { makeTrainerBackup, mergeTrainerRecords, noRecords } from "../../../src/trainer/device/backup.ts";
import { readTrainerBackup } from "../../../src/trainer/device/read-backup.ts";
import type { KeptComment } from "../../../src/trainer/device/record.ts";
import { anAnswers, anyLine } from "../../exchange/arbitraries.ts";
import { someRecipient, someSigner } from "../../exchange/some-keys.ts";
import { anyLog } from "../people/acts.ts";
import { anyRoster } from "../roster/rosters.ts";
import { assignment, keptAssignment, sent, tried } from "../sent.ts";

const now = new Date("2019-11-08T15:00:00Z");
const at = (day: number) => `2019-11-${String(day).padStart(2, "0")}T10:00:00.000Z`;
const comment = (given: Partial<KeptComment>): KeptComment => ({
  id: "c",
  assignment: "taller",
  sender: "s-1",
  exercise: "basic/try/one",
  attempt: "a1",
  line: null,
  text: "Bien.",
  at: at(1),
  ...given,
});
const draft = (id: string, title: string, day: number) => ({
  ...newDraft({ id, title, timeZone: "America/Lima" }, now),
  at: at(day),
});

test("mergeTrainerRecords() keeps to an assignment's first maker, and to the signed link of one", () => {
  const mine = keptAssignment({ signature: "A".repeat(86), changed: at(3) });
  const join = (came: typeof mine) =>
    mergeTrainerRecords({ ...noRecords, assignments: [mine] }, { ...noRecords, assignments: [came] })
      .assignments;
  expect(join(keptAssignment({ signer: "x", signature: "B".repeat(86), changed: at(9) }))).toEqual([mine]);
  expect(join(keptAssignment({ changed: at(9) }))[0]?.assignment).toEqual(mine.assignment);
  expect(
    join(keptAssignment({ ...mine.assignment, title: "Dos", changed: at(4) }))[0]?.assignment.title,
  ).toBe("Dos");
});

const anyRecords = fc.record({
  fellows: fc.array(
    fc.record({ recipient: fc.constant(someRecipient), name: anyLine, at: fc.constantFrom(at(1), at(2)) }),
  ),
  assignments: fc.array(
    fc
      .record({
        id: fc.constantFrom("taller", "otro"),
        title: fc.constantFrom("Uno", "Dos"),
        changed: fc.constantFrom(at(3), at(4)),
        made: fc.constantFrom(at(1), at(2)),
        certifying: fc.option(
          fc.record({
            terms: fc.record({
              basis: fc.constantFrom("achievement", "attendance"),
              needed: fc.constant(null),
              hours: fc.constantFrom(null, 6.5),
              second: fc.constant(null),
            }),
            at: fc.constantFrom(at(1), at(2)),
          }),
          { nil: undefined },
        ),
      })
      .map(({ made, certifying, ...given }) => ({
        ...keptAssignment(given),
        made,
        ...(certifying && { certifying }),
      })),
    { maxLength: 3 },
  ),
  drafts: fc.array(
    fc
      .tuple(
        fc.constantFrom("taller", "otro", "nuevo"),
        fc.constantFrom("a", "b"),
        fc.integer({ min: 2, max: 5 }),
      )
      .map(([id, title, day]) => draft(id, title, day)),
    { maxLength: 3 },
  ),
  answers: fc.array(
    fc
      .record({ sender: fc.constantFrom("s-1", "s-2"), sent: fc.constantFrom(at(5), at(6)) })
      .map((given) => sent({ ...given, attempts: [tried(`a${given.sent.slice(8, 10)}`)] })),
    { maxLength: 3 },
  ),
  comments: fc.array(
    fc
      .record({
        id: fc.constantFrom("c", "d"),
        text: fc.constantFrom("x", "y"),
        at: fc.constantFrom(at(1), at(2)),
      })
      .map(comment),
    { maxLength: 3 },
  ),
  sentBack: fc.array(
    fc.record({
      assignment: fc.constant("taller"),
      sender: fc.constantFrom("s-1", "s-2"),
      at: fc.constantFrom(at(1), at(2)),
      comments: fc.nat(3),
    }),
    { maxLength: 3 },
  ),
  certificates: fc.array(
    fc.record({
      id: fc.constantFrom("z", "y"),
      assignment: fc.constant("taller"),
      sender: fc.constantFrom("s-1", "s-2"),
      of: fc.constantFrom("assignment", "basic"),
      fragment: fc.constant("#certificate=1.eJwr"),
      at: fc.constantFrom(at(1), at(2)),
    }),
    { maxLength: 3 },
  ),
  savedComments: fc.array(
    fc.record({
      id: fc.constantFrom("v", "w"),
      text: fc.constantFrom("x", "y"),
      at: fc.constantFrom(at(1), at(2)),
    }),
    { maxLength: 3 },
  ),
  people: anyLog,
  rosters: fc.array(anyRoster, { maxLength: 3 }),
  logos: fc.array(
    fc.record({
      signer: fc.constantFrom(someSigner, "A".repeat(43)),
      image: fc.constantFrom("", "data:image/png;base64,iVBORw0KGgo="),
      at: fc.constantFrom(at(1), at(2)),
    }),
    { maxLength: 3 },
  ),
});

test("mergeTrainerRecords() gives the same in any order, and any number of times", () => {
  fc.assert(
    fc.property(anyRecords, anyRecords, anyRecords, (a, b, c) => {
      const joined = mergeTrainerRecords(mergeTrainerRecords(a, b), c);
      expect(mergeTrainerRecords(c, mergeTrainerRecords(b, a))).toEqual(joined);
      expect(mergeTrainerRecords(joined, b)).toEqual(joined);
      expect(mergeTrainerRecords(joined, noRecords)).toEqual(joined);
    }),
  );
});

test("mergeTrainerRecords() keeps the later link, and when the assignment was first made", () => {
  const older = { ...keptAssignment({ title: "Antes", changed: at(3) }), made: at(1) };
  const newer = { ...keptAssignment({ title: "Después", changed: at(4) }), made: at(2) };
  const { assignments } = mergeTrainerRecords(
    { ...noRecords, assignments: [newer] },
    { ...noRecords, assignments: [older] },
  );
  expect(assignments).toEqual([{ ...newer, made: at(1) }]);
});

test("mergeTrainerRecords() brings no draft back that stands in a link by now, and keeps what was changed since", () => {
  const here = { ...noRecords, assignments: [keptAssignment({ changed: at(4) })] };
  const join = (day: number) =>
    mergeTrainerRecords(here, { ...noRecords, drafts: [draft("taller", "En borrador", day)] }).drafts;
  expect(join(3)).toEqual([]);
  expect(join(5)).toMatchObject([{ title: "En borrador" }]);
});

test("readTrainerBackup(makeTrainerBackup(records)) is the records, verdicts and whatever else aside", () => {
  fc.assert(
    fc.property(anyRecords, (records) => {
      const text = JSON.stringify(
        makeTrainerBackup({ ...records, ...{ verdicts: [], keys: "secret" } }, now),
      );
      expect(text).not.toContain("secret");
      expect(readTrainerBackup(text)).toEqual(records);
    }),
  );
});

test.each([
  ["{", "not-ours"],
  ['{"format": "aula-de-datos backup", "version": 2}', "other-format"],
  ['{"format": "aula-de-datos trainer", "version": 3}', "too-new"],
  ['{"format": "aula-de-datos trainer", "version": 1}', "malformed"],
])("readTrainerBackup(%s) is refused as %s", (text, fault) => {
  expect(() => readTrainerBackup(text)).toThrow(fault);
});

test("readTrainerBackup() refuses a logo that this site did not draw", () => {
  const logos = [{ signer: someSigner, image: "https://example.org/a.png", at: at(1) }];
  expect(() => readTrainerBackup(JSON.stringify(makeTrainerBackup({ ...noRecords, logos }, now)))).toThrow(
    "malformed at logos.0.image",
  );
});

test("readTrainerBackup() refuses records that are filed under another id", () => {
  const told = (records: object) => () =>
    readTrainerBackup(JSON.stringify(makeTrainerBackup({ ...noRecords, ...records }, now)));
  expect(told({ assignments: [{ id: "otro", assignment: assignment(), made: at(1) }] })).toThrow("malformed");
  expect(
    told({
      answers: [
        { assignment: "otro", sender: "s", answers: anAnswers, received: { first: at(1), last: at(1) } },
      ],
    }),
  ).toThrow("malformed");
});

test("readTrainerBackup(text) refuses acts that would relate more senders than a page can work out", () => {
  const ids = (count: number) => Array.from({ length: count }, (_, n) => `s-${n}`);
  const log = (count: number) => [
    { kind: "join" as const, ones: ids(200), others: ids(count), id: "p-1", turn: 1, at: at(1) },
    { kind: "undo" as const, of: "p-1", id: "p-2", turn: 2, at: at(1) },
  ];
  const read = (count: number) =>
    readTrainerBackup(JSON.stringify(makeTrainerBackup({ ...noRecords, people: log(count) }, now)));
  expect(read(500).people).toHaveLength(2);
  expect(() => read(501)).toThrow("malformed at people");
  const twice = log(300).flatMap((act, n) => [act, { ...act, id: `again-${n}` }]);
  expect(() =>
    readTrainerBackup(JSON.stringify(makeTrainerBackup({ ...noRecords, people: twice }, now))),
  ).toThrow("malformed at people");
});
