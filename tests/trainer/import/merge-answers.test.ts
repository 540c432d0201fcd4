import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { KeptAnswers } from "../../../src/trainer/device/record.ts";
import { gradebookOf } from "../../../src/trainer/gradebook/gradebook.ts";
import { mergeAnswers, whatIsNew } from "../../../src/trainer/import/merge-answers.ts";
import { someSigner } from "../../exchange/some-keys.ts";
import { anyFiles, honestVerdict, keptAssignment, sent, tried } from "../sent.ts";

const gradebook = (files: KeptAnswers[]) => gradebookOf(keptAssignment(), files, honestVerdict);
const one = (kept: KeptAnswers[]) => kept[0] as KeptAnswers;

describe("merging files", () => {
  test("gives the same gradebook in any order", () => {
    const shuffled = anyFiles.chain((files) =>
      fc.tuple(
        fc.constant(files),
        fc.shuffledSubarray(files, { minLength: files.length, maxLength: files.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([files, again]) => {
        expect(mergeAnswers([], again)).toEqual(mergeAnswers([], files));
        expect(gradebook(mergeAnswers([], again))).toEqual(gradebook(mergeAnswers([], files)));
      }),
    );
  });

  test("gives the same gradebook any number of times, and in any portions", () => {
    fc.assert(
      fc.property(anyFiles, anyFiles, anyFiles, (a, b, c) => {
        const merged = mergeAnswers(mergeAnswers(mergeAnswers([], a), b), c);
        expect(mergeAnswers(mergeAnswers([], a), mergeAnswers(mergeAnswers([], b), c))).toEqual(merged);
        expect(mergeAnswers(merged, [...a, ...b, ...c, ...a])).toEqual(merged);
      }),
    );
  });

  test("loses no attempt of anybody", () => {
    fc.assert(
      fc.property(anyFiles, (files) => {
        const ids = (kept: KeptAnswers[]) =>
          new Set(kept.flatMap(({ sender, answers }) => answers.attempts.map(({ id }) => `${sender} ${id}`)));
        expect(ids(mergeAnswers([], files))).toEqual(ids(files));
      }),
    );
  });
});

test("the newest file names the sender, the earliest says when the assignment was opened", () => {
  const first = sent({ name: "Rosa", opened: "2019-06-11T10:00:00Z", sent: "2019-06-12T10:00:00Z" });
  const second = sent({ name: "Rosa Quispe", opened: "2019-06-13T10:00:00Z", sent: "2019-06-14T10:00:00Z" });
  const { answers } = one(mergeAnswers([second], [first]));
  expect(answers.sender.name).toBe("Rosa Quispe");
  expect(answers.opened).toBe("2019-06-11T10:00:00Z");
  expect(answers.sent).toBe("2019-06-14T10:00:00Z");
});

test("a signed file names the sender, whatever one that is not signed claims, and so does one of a time that had come", () => {
  const never = "9999-01-01T00:00:00Z";
  const signed = sent({ name: "Rosa", signer: someSigner, attempts: [tried("a1")] });
  const claim = sent({ name: "Harm", sent: never, attempts: [tried("a2")] });
  for (const files of [
    [signed, claim],
    [claim, signed],
    [sent({ name: "Rosa" }), claim],
  ])
    expect(one(mergeAnswers([], files)).answers.sender.name).toBe("Rosa");
  expect(one(mergeAnswers([claim], [signed])).answers.attempts).toHaveLength(2);
});

test("of two who sign under one id, the one who was here stays, untouched", () => {
  const rosa = sent({ signer: someSigner, attempts: [tried("a1")] });
  const other = sent({ name: "Harm", signer: "x", attempts: [tried("a2")], sent: "2019-06-17T10:00:00Z" });
  expect(mergeAnswers([rosa], [other])).toEqual([rosa]);
});

test("a file that comes again did not arrive later", () => {
  const file = sent({ arrived: "2019-06-16T10:01:00Z" });
  const again = sent({ arrived: "2019-06-20T10:00:00Z" });
  expect(one(mergeAnswers([file], [again])).received).toEqual(file.received);
});

test("answers to two assignments of one sender stay apart", () => {
  const here = sent({ attempts: [tried("a1")] });
  const there = { ...sent({ attempts: [tried("a2")] }), assignment: "otro" };
  expect(mergeAnswers([here], [there])).toHaveLength(2);
});

describe("whatIsNew()", () => {
  const kept = sent({ attempts: [tried("a1")] });
  test("knows a learner of whom nothing was here", () => {
    expect(whatIsNew(undefined, kept)).toBe("learner");
  });
  test("knows more attempts, and another name", () => {
    expect(whatIsNew(kept, sent({ attempts: [tried("a1"), tried("a2")] }))).toBe("more");
    expect(whatIsNew(kept, sent({ name: "Rosa Q.", sent: "2019-06-17T10:00:00Z" }))).toBe("more");
  });
  test("knows a file that is here already, and an older one", () => {
    expect(whatIsNew(kept, kept)).toBe("nothing");
    expect(whatIsNew(kept, sent({ name: "rosa", sent: "2019-06-11T10:00:00Z" }))).toBe("nothing");
  });
  test("knows an older file that was sent under another name", () => {
    expect(whatIsNew(kept, sent({ name: "Luis", sent: "2019-06-11T10:00:00Z" }))).toBe("more");
  });
});
