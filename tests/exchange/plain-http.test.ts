// Over plain http browsers keep WebCrypto back: what is made without it is the same.
import { afterEach, beforeEach, expect, test, vi } from "vitest";

const whole = globalThis.crypto;

beforeEach(() => {
  vi.resetModules();
  vi.stubGlobal("crypto", { getRandomValues: whole.getRandomValues.bind(whole) });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

test("sha256(text) is what the browser's own gives", async () => {
  const { sha256 } = await import("../../src/exchange/sha256.ts");
  const without = await sha256("¿Cuántas personas?");
  vi.unstubAllGlobals();
  expect(await sha256("¿Cuántas personas?")).toEqual(without);
});

test("newId() is a UUID of version 4, and never the same", async () => {
  const { newId } = await import("../../src/exchange/new-id.ts");
  const ids = Array.from({ length: 1000 }, newId);
  expect(
    ids.filter((id) => !/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/.test(id)),
  ).toEqual([]);
  expect(new Set(ids).size).toBe(1000);
});

test("seal(text, recipients) seals what the recipient opens anywhere", async () => {
  const here = await import("../../src/exchange/seal.ts");
  const identity = await here.newIdentity();
  const sealed = await here.seal("respuestas", [await here.recipientOf(identity)]);
  vi.unstubAllGlobals();
  vi.resetModules();
  const there = await import("../../src/exchange/seal.ts");
  expect(await there.open(sealed, identity)).toBe("respuestas");
});
