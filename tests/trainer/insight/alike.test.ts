import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { alikeAnswers } from "../../../src/trainer/insight/alike.ts";
import type { Answering } from "../../../src/trainer/insight/checked.ts";
import { anyGroupTwice, exercises, learner, names, one, right, two, wrong } from "./group.ts";

const starter = `import { figures } from "datasets/gtrm-2019-figures";\nexport default ______;`;
const solution = program("figures", "row", "people");
const given = () => [starter, solution];

/** About 45 steps beyond the starter. */
function program(list: string, row: string, unit: string): string {
  return `import { figures } from "datasets/gtrm-2019-figures";
const kept = ${list}.filter((${row}) => ${row}.unit === "${unit}");
export default kept.map((${row}) => ({ id: ${row}.id, value: ${row}.value * 2 }));`;
}
const written = (name: string, code: string, exercise: string = one): Answering =>
  learner(name, [right({ code, exercise })]);
/** Learners who all wrote something else. */
const others = (count: number): Answering[] =>
  Array.from({ length: count }, (_, index) =>
    written(`Other ${index}`, program("figures", "x", `unit ${index}`)),
  );
const found = async (learners: Answering[]) =>
  (await alikeAnswers(learners, [...exercises], given)).map(({ learners: alike }) => names(alike));

describe("alikeAnswers(learners, exercises, given)", () => {
  test("finds two who wrote the same program with other names and spacing", async () => {
    const ana = written("Ana", program("figures", "fila", "families"));
    const luis = written("Luis", program("figures", "d", "families").replaceAll(" => ", "=>"));
    expect(await found([luis, ana, ...others(3)])).toEqual([["Ana", "Luis"]]);
  });

  test("leaves out the starter, the course's own solution and what can hardly be written otherwise", async () => {
    const short = `import { figures } from "datasets/gtrm-2019-figures";\nexport default figures.length;`;
    for (const code of [starter, solution.replaceAll("row", "fila"), short]) {
      expect(await found([written("Ana", code), written("Luis", code), ...others(3)])).toEqual([]);
    }
  });

  test("leaves out what most of the group writes, and more than a tenth of a large one", async () => {
    const same = (count: number) =>
      Array.from({ length: count }, (_, index) =>
        written(`Same ${index}`, program("figures", "r", "families")),
      );
    expect(await found([...same(3), ...others(2)])).toEqual([]);
    expect(await found([...same(3), ...others(4)])).toHaveLength(1);
    expect(await found([...same(5), ...others(15)])).toEqual([]);
    expect(await found([...same(5), ...others(60)])).toHaveLength(1);
  });

  test("tells once of people who are alike in several exercises, and puts them first", async () => {
    const twin = (name: string) =>
      learner(name, [
        right({ code: program("figures", "a", "cards") }),
        wrong(null, { exercise: two, code: program("figures", "a", "events") }),
      ]);
    const pair = (name: string) => written(name, program("figures", "b", "families"));
    const rest = others(6).map((each, index) => ({
      ...each,
      answers: [...each.answers, right({ exercise: two, code: program("figures", "x", `unit ${index}`) })],
    }));
    const alike = await alikeAnswers(
      [pair("Ana"), pair("Luis"), twin("Rosa"), twin("Pedro"), ...rest],
      [one, two],
      given,
    );
    expect(alike.map(({ learners }) => names(learners))).toEqual([
      ["Pedro", "Rosa"],
      ["Ana", "Luis"],
    ]);
    expect(alike[0]?.answers.map(({ exercise, right: isRight }) => [exercise, isRight])).toEqual([
      [one, true],
      [two, false],
    ]);
  });

  test("looks at the first right answer, or else at the newest", async () => {
    const code = program("figures", "z", "families");
    const ana = learner("Ana", [wrong(null, { code: program("figures", "q", "old") }), right({ code })]);
    const luis = learner("Luis", [right({ code }), right({ code: program("figures", "q", "later") })]);
    expect(await found([ana, luis, ...others(3)])).toEqual([["Ana", "Luis"]]);
  });

  test("does not depend on the order of the learners", async () => {
    const codes = ["a", "b", "c"].map((unit) => program("figures", "r", unit));
    const anyWritten = fc
      .tuple(anyGroupTwice, fc.array(fc.constantFrom(...codes), { minLength: 8, maxLength: 8 }))
      .map(([orders, chosen]) =>
        orders.map((group) =>
          group.map((each) => {
            const code = chosen[Number(each.id.split("-")[1])] ?? "";
            const answers = each.answers.map(({ attempt, ...checked }) => ({
              ...checked,
              attempt: { ...attempt, submission: { kind: "code" as const, code } },
            }));
            return { ...each, answers };
          }),
        ),
      );
    await fc.assert(
      fc.asyncProperty(anyWritten, async ([group = [], shuffled = []]) => {
        expect(await alikeAnswers(shuffled, [...exercises], given)).toEqual(
          await alikeAnswers(group, [...exercises], given),
        );
      }),
    );
  });
});
