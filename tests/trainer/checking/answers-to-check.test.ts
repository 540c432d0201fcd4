import { expect, test } from "vitest";
import { answersToCheck } from "../../../src/trainer/checking/answers-to-check.ts";
import { one, sent, tried, two } from "../sent.ts";

const versions = new Map([
  [one, "v1"],
  [two, "v1"],
]);
const code = (text: string) => ({ kind: "code" as const, code: text });

test("answersToCheck(kept) names each answer once, however many handed it in", async () => {
  const same = () => [tried("a1", { submission: code("1") }), tried("a2", { submission: code("1") })];
  const kept = [sent({ attempts: same() }), sent({ sender: "s-2", attempts: [...same(), tried("a3")] })];
  const { answers, keyOf } = await answersToCheck(kept, versions);
  expect(answers).toHaveLength(2);
  expect(keyOf.size).toBe(5);
  expect(new Set(keyOf.values())).toEqual(new Set(answers.map(({ key }) => key)));
});

test("the same answer to another exercise, or to another version, is another one", async () => {
  const kept = [sent({ attempts: [tried("a1"), tried("b1", { exercise: two })] })];
  const here = await answersToCheck(kept, versions);
  expect(here.answers).toHaveLength(2);
  const later = await answersToCheck(kept, new Map([...versions, [one, "v2"]]));
  expect(later.answers[0]?.key).not.toBe(here.answers[0]?.key);
  expect(later.answers[1]?.key).toBe(here.answers[1]?.key);
});

test("the order of an answer's fields does not matter", async () => {
  const [ab, ba] = [
    { special: "nan" as const, text: "NaN" },
    { text: "NaN", special: "nan" as const },
  ];
  const tries = [ab, ba].map((cell, index) => tried(`a${index}`, { submission: { kind: "number", cell } }));
  expect((await answersToCheck([sent({ attempts: tries })], versions)).answers).toHaveLength(1);
});

test("an exercise that the site does not have gives nothing to check", async () => {
  const kept = [sent({ attempts: [tried("a1", { exercise: "basic/99-gone/gone" })] })];
  const { answers, keyOf } = await answersToCheck(kept, versions);
  expect([answers.length, keyOf.size]).toEqual([0, 0]);
});

test("an answer says in how many ms it ran to its end, when one of its files says so", async () => {
  const stopped = tried("a1", { outcome: "error", submission: code("1") });
  const ended = tried("a2", { outcome: "fail", submission: code("1") });
  const said = async (...attempts: (typeof ended)[]) =>
    (await answersToCheck([sent({ attempts })], versions)).answers.map(({ saidToTake }) => saidToTake);
  expect(await said(stopped)).toEqual([null]);
  const slower = { ...ended, id: "a3", ms: 900 };
  expect(await said(stopped, ended)).toEqual([0]);
  expect(await said(slower, ended, stopped)).toEqual([900]);
});

test("exercises come one after the other, but who sends thousands of tries waits behind the others", async () => {
  const many = Array.from({ length: 50 }, (_, at) => tried(`m${at}`, { at, submission: code(`${at}`) }));
  const kept = [
    sent({ sender: "many", attempts: many }),
    sent({
      sender: "few",
      attempts: [tried("b1", { exercise: two }), tried("f1", { submission: code("f") })],
    }),
  ];
  const { answers } = await answersToCheck(kept, versions);
  const places = (exercise: string) =>
    answers.flatMap((answer, place) => (answer.exercise === exercise ? [place] : []));
  expect(places(two)).toEqual([11]);
  expect(answers[10]?.submission).toEqual(code("f"));
  expect(answers).toHaveLength(52);
});
