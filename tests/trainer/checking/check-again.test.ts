import { describe, expect, test } from "vitest";
import { StorageTrouble } from "../../../src/learner/store.ts";
import type { AnswerToCheck } from "../../../src/trainer/checking/answers-to-check.ts";
import { type Checker, checkAgain } from "../../../src/trainer/checking/check-again.ts";
import type { Verdict } from "../../../src/trainer/device/record.ts";
import { one, verdict } from "../sent.ts";

const answers = (count: number): AnswerToCheck[] =>
  Array.from({ length: count }, (_, index) => ({
    key: `k${index}`,
    exercise: one,
    submission: { kind: "number", cell: index },
    saidToTake: 5,
  }));

/** Verdicts in memory, as a device keeps them. */
function shelf() {
  const kept = new Map<string, Verdict>();
  return {
    kept,
    verdicts: async (keys: string[]) => keys.flatMap((key) => kept.get(key) ?? []),
    addVerdicts: async (verdicts: Verdict[]) => {
      for (const one of verdicts) kept.set(one.key, one);
    },
  };
}

function checker(before: (key: string, checked: number) => void = () => {}) {
  const checked: string[] = [];
  const checks: Checker = {
    async check({ key }) {
      before(key, checked.length);
      await Promise.resolve();
      checked.push(key);
      return verdict({ key });
    },
  };
  return { ...checks, checked };
}

async function run(
  count: number,
  {
    checkers = [checker()] as Checker[],
    store = shelf() as Pick<ReturnType<typeof shelf>, "verdicts" | "addVerdicts">,
    signal = new AbortController().signal,
  } = {},
) {
  const found: string[] = [];
  const note = (verdicts: Verdict[]) => found.push(...verdicts.map(({ key }) => key));
  const ending = checkAgain(answers(count), { checkers, store, signal, found: note });
  await ending.catch(() => {});
  return { found, ending };
}

describe("checkAgain()", () => {
  test("checks each answer once, by all checkers, and keeps what they find", async () => {
    const [here, there] = [checker(), checker()];
    const store = shelf();
    const { found } = await run(20, { checkers: [here, there], store });
    expect([...here.checked, ...there.checked].toSorted()).toEqual(found.toSorted());
    expect(found).toHaveLength(20);
    expect(store.kept.size).toBe(20);
    expect(Math.min(here.checked.length, there.checked.length)).toBeGreaterThan(0);
  });

  test("starts no second checker for a few answers", async () => {
    const [here, there] = [checker(), checker()];
    await run(10, { checkers: [here, there] });
    expect([here.checked.length, there.checked.length]).toEqual([10, 0]);
  });

  test("goes on from where it was cancelled", async () => {
    const store = shelf();
    const cancel = new AbortController();
    const first = checker((_, checked) => checked === 4 && cancel.abort());
    await run(10, { checkers: [first], store, signal: cancel.signal });
    expect(store.kept.size).toBe(5);
    const second = checker();
    const { found } = await run(10, { checkers: [second], store });
    expect(second.checked).toEqual(["k5", "k6", "k7", "k8", "k9"]);
    expect(found).toHaveLength(10);
  });

  test("that is cancelled while a checker works ends without an error", async () => {
    const cancel = new AbortController();
    const stopped = checker(() => {
      cancel.abort();
      throw new Error("closed");
    });
    await expect((await run(3, { checkers: [stopped], signal: cancel.signal })).ending).resolves.toBe(
      undefined,
    );
  });

  test("goes on with the checkers that work, and says at the end that one did not", async () => {
    const broken = checker(() => {
      throw new Error("the sandbox does not start");
    });
    const store = shelf();
    const { ending } = await run(20, { checkers: [broken, checker()], store });
    await expect(ending).rejects.toThrow("does not start");
    expect(store.kept.size).toBe(19);
  });

  test("finds everything on a device that is full, and says so", async () => {
    const full = {
      ...shelf(),
      addVerdicts: async () => {
        throw new StorageTrouble("full", null);
      },
    };
    const { found, ending } = await run(10, { store: full });
    expect(found).toHaveLength(10);
    await expect(ending).rejects.toBeInstanceOf(StorageTrouble);
  });
});
