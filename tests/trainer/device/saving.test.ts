import { expect, test } from "vitest";
import { type SavingState, startSaving } from "../../../src/trainer/device/saving.ts";

/** A device that writes when it is told to. */
function slowDevice() {
  const written: string[] = [];
  const states: SavingState[] = [];
  let refuse = false;
  let go: (() => void)[] = [];
  const saving = startSaving<string>(
    async (content) => {
      await new Promise<void>((resolve) => go.push(resolve));
      if (refuse) throw new Error("full");
      written.push(content);
    },
    (state) => states.push(state),
  );
  const turn = async () => {
    const waiting = go;
    go = [];
    for (const resolve of waiting) resolve();
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { saving, written, states, turn, refuse: (refuses: boolean) => (refuse = refuses) };
}

test("what is typed while something is being written is written afterwards, and only the newest", async () => {
  const { saving, written, states, turn } = slowDevice();
  saving.save("a");
  saving.save("ab");
  saving.save("abc");
  await turn();
  await turn();
  await saving.settled();
  expect(written).toEqual(["a", "abc"]);
  expect(states.at(-1)).toBe("saved");
});

test("what the device refuses is told, kept, and written with the next try", async () => {
  const { saving, written, states, turn, refuse } = slowDevice();
  refuse(true);
  saving.save("a");
  await turn();
  expect(states).toEqual(["saving", "failed"]);
  refuse(false);
  saving.again();
  await turn();
  await saving.settled();
  expect(written).toEqual(["a"]);
  expect(states.at(-1)).toBe("saved");
});

test("a try that fails while something newer was typed does not bring the older back", async () => {
  const { saving, written, turn, refuse } = slowDevice();
  refuse(true);
  saving.save("a");
  saving.save("ab");
  await turn();
  refuse(false);
  saving.again();
  await turn();
  await saving.settled();
  expect(written).toEqual(["ab"]);
});
