import { describe, expect, test } from "vitest";
import type { Attempt } from "../../../src/exchange/attempt.ts";
import { readCertificateLink } from "../../../src/exchange/certificate.ts";
import { toFragment } from "../../../src/exchange/link.ts";
import { fromBase64, unpack } from "../../../src/exchange/pack.ts";
import type { KeptAnswers, Verdict } from "../../../src/trainer/device/record.ts";
import { type Gradebook, gradebookOf } from "../../../src/trainer/gradebook/gradebook.ts";
import {
  completionOf,
  issueCertificate,
  trackCompletionOf,
} from "../../../src/trainer/issuing/certificates.ts";
import { type CertificateTerms, usualTerms } from "../../../src/trainer/issuing/terms.ts";
import { newKeys } from "../../../src/trainer/keys/keys.ts";
import { honestVerdict, keptAssignment, one, sent, tried, two, verdict } from "../sent.ts";

const now = new Date("2019-06-20T12:00:00Z");
const keys = await newKeys("Ana Torres", "GTRM", now);
const asked: Record<string, string[]> = { "basic/try": [one, two] };
const exercisesOf = (lesson: string) => asked[lesson] ?? [];
const terms = { keys, locale: "es" as const, exercisesOf, hours: null, second: null, now };

const right = (exercise: string, at: number | string = 0): Attempt =>
  tried(`${exercise}-${at}`, { exercise, at, outcome: "pass" });
const book = (
  files: KeptAnswers[],
  verdictOf: (attempt: Attempt) => Verdict | null = honestVerdict,
  given: Parameters<typeof keptAssignment>[0] = {},
): Gradebook => gradebookOf(keptAssignment(given), files, verdictOf);
const completed = (gradebook: Gradebook, given: Partial<CertificateTerms> = {}) =>
  gradebook.learners[0] ? completionOf(gradebook, gradebook.learners[0], { ...usualTerms, ...given }) : null;

test("attendance is certified of who attended a session, where an assignment names some", () => {
  const atEnd = { evaluation: false, sessions: ["Lunes", "Martes"] };
  const of = (attended?: string[]) =>
    completed(book([sent(attended ? { atEnd: { attended } } : {})], honestVerdict, { atEnd }), {
      basis: "attendance",
    });
  expect(of(["Martes"])).toMatchObject({ basis: "attendance" });
  expect(of([])).toBeNull();
  expect(of()).toBeNull();
  expect(completed(book([sent()]), { basis: "attendance" })).toMatchObject({ basis: "attendance" });
});

describe("an assignment is complete", () => {
  test("when every exercise was solved, from when the last of them was", () => {
    const file = sent({ attempts: [right(one, 0), right(two, 30), tried("later", { at: 50 })] });
    expect(completed(book([file]))).toMatchObject({
      title: "Taller de Tumbes",
      exercises: [one, two],
      completed: "2019-06-15T10:30:00.000Z",
    });
  });

  test("not while one of them is not solved, not answered, or not checked", () => {
    expect(completed(book([sent({ attempts: [right(one)] })]))).toBeNull();
    expect(completed(book([sent({ attempts: [right(one), tried("wrong", { exercise: two })] })]))).toBeNull();
    const both = [sent({ attempts: [right(one), right(two)] })];
    expect(
      completed(book(both, (attempt) => (attempt.exercise === two ? null : verdict({ outcome: "pass" })))),
    ).toBeNull();
  });

  test("not by what a file claims: what checking it again found decides", () => {
    const claimed = sent({ attempts: [right(one), right(two)] });
    expect(completed(book([claimed], () => verdict({ outcome: "fail" })))).toBeNull();
    const modest = sent({ attempts: [tried("a"), tried("b", { exercise: two })] });
    expect(completed(book([modest], () => verdict({ outcome: "pass" })))).not.toBeNull();
  });

  test("not by an attempt behind the limit of attempts", () => {
    const file = sent({ attempts: [right(one), tried("wrong", { exercise: two, at: 1 }), right(two, 2)] });
    expect(completed(book([file], honestVerdict, { limits: { attempts: 1, hints: null } }))).toBeNull();
  });

  test("not later than the answers came, however far ahead the learner's clock is", () => {
    const file = sent({ attempts: [right(one), right(two, "2031-01-01T00:00:00.000Z")] });
    expect(completed(book([file]))?.completed).toBe("2019-06-16T10:01:00.000Z");
  });
});

describe("a trainer who asks for less than all", () => {
  const some = book([sent({ attempts: [right(one, 7), tried("wrong", { exercise: two, at: 9 })] })]);

  test("gives it to who solved as many, and it says which of how many", () => {
    expect(completed(some, { needed: 2 })).toBeNull();
    expect(completed(some, { needed: 1 })).toMatchObject({
      basis: "achievement",
      exercises: [one],
      asked: 2,
      completed: "2019-06-15T10:07:00.000Z",
    });
    // More than there is is all.
    expect(completed(book([sent({ attempts: [right(one), right(two)] })]), { needed: 9 })).not.toBeNull();
  });

  test("gives none of achievement to who solved nothing", () => {
    expect(completed(book([sent({ attempts: [tried("wrong")] })]), { needed: 1 })).toBeNull();
  });

  test("may certify attendance of whoever sent something, with what was solved and nothing more", () => {
    const there = book([sent({ attempts: [tried("wrong")] })]);
    expect(completed(there, { basis: "attendance" })).toMatchObject({
      basis: "attendance",
      exercises: [],
      asked: 2,
      completed: "2019-06-16T10:00:00.000Z",
    });
    expect(completed(some, { basis: "attendance" })?.exercises).toEqual([one]);
  });
});

describe("a track is complete", () => {
  const track = { name: "basic", title: "Ruta básica", exercises: [one, two] };
  const first = book([sent({ attempts: [right(one, 5)] })], honestVerdict, { exercises: [one] });
  const second = book([sent({ attempts: [right(one, 1), right(two, 40)] })], honestVerdict, { id: "otro" });
  const rosa = { id: "s-1", name: "Rosa", organisation: "Sol", senders: ["s-1"] };

  test("when each of its exercises was solved in one of the assignments", () => {
    const other = { ...second, assignment: { ...second.assignment, id: "otro" } };
    const apart = book([{ ...sent({ attempts: [right(two, 40)] }), assignment: "taller" }], honestVerdict, {
      exercises: [two],
    });
    expect(trackCompletionOf(first, [first, apart, other], rosa, track)).toMatchObject({
      assignment: "taller",
      of: "basic",
      title: "Ruta básica",
      exercises: [one, two],
      completed: "2019-06-15T10:40:00.000Z",
    });
  });

  test("not while one is missing, nor by what another learner solved", () => {
    expect(trackCompletionOf(first, [first], rosa, track)).toBeNull();
    const someoneElse = book([sent({ sender: "s-2", attempts: [right(two)] })], honestVerdict, {
      exercises: [two],
    });
    expect(trackCompletionOf(first, [first, someoneElse], rosa, track)).toBeNull();
  });
});

describe("a certificate", () => {
  const completion = completed(
    book([sent({ attempts: [right(one), right(two, "2019-06-16T03:30:00.000Z")] })]),
  );
  if (!completion) throw new Error("is complete");

  test("says what was learnt, by the calendar of the assignment, and is signed by the trainer", async () => {
    const { fragment, ...issued } = await issueCertificate(completion, terms);
    expect(issued).toMatchObject({
      assignment: "taller",
      sender: "s-1",
      of: "assignment",
      at: now.toISOString(),
    });
    const { certificate, genuine } = await readCertificateLink(fragment);
    expect(genuine).toBe(true);
    expect(certificate).toMatchObject({
      id: issued.id,
      name: "Rosa",
      organisation: "Organización Sol",
      title: "Taller de Tumbes",
      basis: "achievement",
      lessons: ["basic/try"],
      solved: [[2, 2]],
      exercises: 2,
      asked: 2,
      completed: "2019-06-15T22:30:00-05:00",
      made: "2019-06-20T07:00:00-05:00",
      trainer: "Ana Torres",
      signer: keys.signer,
    });
  });

  test("counts by lesson what was solved of what the lesson asks for, and no minutes", async () => {
    const far = "intermediate/far/three";
    const of: Record<string, string[]> = {
      "basic/try": [one, two, "basic/try/three"],
      "intermediate/far": ["intermediate/far/a"],
    };
    const { fragment } = await issueCertificate(
      { ...completion, exercises: [one, far], asked: 3 },
      {
        ...terms,
        exercisesOf: (lesson) => of[lesson] ?? [],
        hours: 7.5,
        second: { name: "Luz", role: "Jefa" },
      },
    );
    const { certificate } = await readCertificateLink(fragment);
    // Of the second lesson an optional exercise was solved: it counts to nothing there.
    expect(certificate).toMatchObject({ lessons: ["basic/try"], solved: [[1, 3]], exercises: 2, asked: 3 });
    expect(certificate).toMatchObject({ hours: 7.5, second: { name: "Luz", role: "Jefa" } });
    expect(certificate).not.toHaveProperty("minutes");
  });

  test("issued again keeps its id; another learner's, another trainer's and a track's have others", async () => {
    const idOf = async (change: Partial<typeof completion>, by = keys) =>
      (await issueCertificate({ ...completion, ...change }, { ...terms, keys: by, now: new Date() })).id;
    const same = await idOf({ title: "Otro título" });
    expect(same).toBe(await idOf({}));
    const others = [
      await idOf({ learner: { ...completion.learner, id: "s-2" } }),
      await idOf({ assignment: "otro" }),
      await idOf({ of: "basic" }),
      await idOf({}, await newKeys("Ana Torres", "GTRM", now)),
    ];
    expect(new Set([same, ...others]).size).toBe(5);
  });

  test("with a name of blanks and controls is still one that can be read", async () => {
    const learner = { ...completion.learner, name: " Rosa\u202e\n Quispe ", organisation: "" };
    const { fragment } = await issueCertificate({ ...completion, learner }, terms);
    expect((await readCertificateLink(fragment)).certificate).toMatchObject({
      name: "Rosa Quispe",
      organisation: "",
    });
  });

  test.each<[string, (text: string) => string]>([
    ["name", (text) => text.replace('"Rosa"', '"Rosa Falsa"')],
    ["number of exercises", (text) => text.replace('"asked":2', '"asked":20')],
    ["date", (text) => text.replace("2019-06-15", "2018-06-15")],
    ["trainer", (text) => text.replace("Ana Torres", "Ana Tórres")],
  ])("with another %s is not genuine", async (_, change) => {
    const { fragment } = await issueCertificate(completion, terms);
    const carried = await unpack(fromBase64(fragment.split("1.")[1] ?? ""));
    expect(change(carried)).not.toBe(carried);
    expect((await readCertificateLink(await toFragment("certificate", change(carried)))).genuine).toBe(false);
  });

  test("signed by another key that says to be the trainer's is not genuine", async () => {
    const other = await newKeys("Ana Torres", "GTRM", now);
    const { fragment } = await issueCertificate(completion, {
      ...terms,
      keys: { ...other, signer: keys.signer },
    });
    expect((await readCertificateLink(fragment)).genuine).toBe(false);
  });
});
