import { afterEach, describe, expect, test, vi } from "vitest";
import type { AnswerToCheck } from "../../../src/trainer/checking/answers-to-check.ts";
import { NoSandbox } from "../../../src/trainer/checking/judge-again.ts";
import { openCheckPool, poolSize } from "../../../src/trainer/checking/pool.ts";
import type {
  ExerciseToCheck,
  FromCheckWorker,
  ToCheckWorker,
} from "../../../src/trainer/checking/protocol.ts";
import { verdict } from "../sent.ts";

const dataset = (name: string) => ({ name }) as ExerciseToCheck["datasets"][number];
const exercises: Record<string, ExerciseToCheck> = Object.fromEntries(
  [
    { id: "one", datasets: ["figures"] },
    { id: "two", datasets: ["figures", "months"] },
  ].map(({ id, datasets }) => [
    id,
    {
      bundle: { id, version: "v1", datasets } as ExerciseToCheck["bundle"],
      datasets: datasets.map(dataset),
    },
  ]),
);

const answer = (key: string, exercise = "one"): AnswerToCheck => ({
  key,
  exercise,
  submission: { kind: "number", cell: 1 },
  saidToTake: 5,
});

/** A pool of one worker that does as the test says. */
function pool(
  respond: (message: ToCheckWorker, say: (message: FromCheckWorker) => void, die: () => void) => void,
) {
  const sent: ToCheckWorker[][] = [];
  let ended = 0;
  const opened = openCheckPool(1, {
    locale: "es",
    exerciseOf: (exercise) => exercises[exercise] as ExerciseToCheck,
    spawn(received, failed) {
      const messages: ToCheckWorker[] = [];
      sent.push(messages);
      return {
        send(message) {
          messages.push(message);
          queueMicrotask(() => respond(message, received, () => failed(new Error("it died"))));
        },
        end: () => {
          ended += 1;
        },
      };
    },
  });
  const [checker] = opened.checkers;
  if (!checker) throw new Error("the pool is empty");
  return { ...opened, check: checker.check, sent, ended: () => ended };
}

const answering = (message: ToCheckWorker, say: (message: FromCheckWorker) => void) => {
  say({ kind: "ready" });
  if (message.ask === "check") say({ kind: "verdict", verdict: verdict({ key: message.answer.key }) });
};

afterEach(() => {
  vi.useRealTimers();
});

describe("a checking worker", () => {
  test("is told of each exercise and each dataset once", async () => {
    const { check, sent } = pool(answering);
    for (const [key, exercise] of [
      ["a", "one"],
      ["b", "one"],
      ["c", "two"],
      ["d", "one"],
    ] as const)
      expect(await check(answer(key, exercise))).toMatchObject({ key });
    const told = sent[0]?.flatMap((message) =>
      message.ask === "know" ? [message.exercise.datasets.map(({ name }) => name)] : [],
    );
    expect(told).toEqual([["figures"], ["months"]]);
  });

  test("that dies of an answer gives it a verdict, and another one goes on", async () => {
    const { check, sent, ended } = pool((message, say, die) => {
      if (message.ask === "check" && message.answer.key === "bad") {
        say({ kind: "ready" });
        die();
      } else answering(message, say);
    });
    expect(await check(answer("bad"))).toMatchObject({ key: "bad", outcome: "error", version: "v1" });
    expect(await check(answer("good"))).toMatchObject({ key: "good" });
    expect([sent.length, ended()]).toEqual([2, 1]);
    expect(sent[1]?.map(({ ask }) => ask)).toEqual(["know", "check"]);
  });

  test("that never comes, or has no sandbox, checks nothing", async () => {
    const never = pool((_, __, die) => die());
    await expect(never.check(answer("a"))).rejects.toThrow("it died");
    const without = pool((message, say) => {
      say({ kind: "ready" });
      if (message.ask === "check") say({ kind: "no-sandbox", unreachable: false, message: "no memory" });
    });
    await expect(without.check(answer("a"))).rejects.toThrow(new NoSandbox("no memory"));
  });

  test("whose files do not come, or come too slowly, blames no answer", async () => {
    vi.useFakeTimers();
    const without = pool((message, say) => {
      say({ kind: "ready" });
      if (message.ask === "check") say({ kind: "no-sandbox", unreachable: true, message: "404" });
    });
    await expect(without.check(answer("a"))).rejects.toMatchObject({ name: "Unreachable" });
    const silent = pool(() => {});
    const unheard = expect(silent.check(answer("a"))).rejects.toMatchObject({ absence: "late" });
    await vi.advanceTimersByTimeAsync(600_000);
    await unheard;
    let later: (message: FromCheckWorker) => void = () => {};
    const slow = pool((message, say) => {
      say({ kind: "ready" });
      if (message.ask === "check") later = say;
    });
    const checked = slow.check(answer("a"));
    for (let piece = 0; piece < 10; piece++) {
      await vi.advanceTimersByTimeAsync(100_000);
      later({ kind: "loading" });
    }
    later({ kind: "verdict", verdict: verdict({ key: "a" }) });
    expect(await checked).toMatchObject({ key: "a" });
  });

  test("that says nothing for too long is ended, and the answer gets a verdict", async () => {
    vi.useFakeTimers();
    const { check, ended } = pool((message, say) => message.ask === "know" && say({ kind: "ready" }));
    const checking = check(answer("endless"));
    await vi.advanceTimersByTimeAsync(600_000);
    expect(await checking).toMatchObject({ outcome: "error", problems: ["answer-not-judged"] });
    expect(ended()).toBe(1);
  });

  test("of a pool that is closed gives up its answer", async () => {
    const { check, close } = pool(() => {});
    const checking = check(answer("a"));
    close();
    await expect(checking).rejects.toThrow("ended");
  });
});

test("poolSize(cores) leaves the page a core, and a device its memory", () => {
  expect([1, 2, 3, 4, 8, 64].map(poolSize)).toEqual([1, 2, 2, 3, 4, 4]);
});
