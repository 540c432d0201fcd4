import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { patience } from "../../src/loading/fetch-whole.ts";
import { loadPart } from "../../src/loading/load-part.ts";
import { notReached } from "../../src/loading/not-reached.ts";
import { Unreachable, Unsupported } from "../../src/loading/unreachable.ts";

beforeEach(() => {
  vi.stubGlobal("location", { href: "https://aula.test/es/" });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test("a part is not asked for while one of its files is not here: browsers would remember that", async () => {
  vi.stubGlobal("fetch", () => Promise.reject(new TypeError("Failed to fetch")));
  const open = vi.fn(async () => "part");
  await expect(loadPart(open, ["part.js", "other.js"])).rejects.toMatchObject({ absence: "missing" });
  expect(open).not.toHaveBeenCalled();
});

test.each([
  new TypeError("Failed to fetch dynamically imported module: https://aula.test/part.js"),
  new TypeError("error loading dynamically imported module: https://aula.test/part.js"),
  new TypeError("Importing a module script failed."),
  new SyntaxError("Unexpected token '<'"),
])("a script that the browser holds on to needs a reload: %s", async (failure) => {
  await expect(loadPart(() => Promise.reject(failure))).rejects.toMatchObject({ absence: "held" });
});

test("a part that fails by itself fails as it does", async () => {
  const fault = new TypeError("x is not a function");
  await expect(loadPart(() => Promise.reject(fault))).rejects.toBe(fault);
});

test("a part that never opens is given up", async () => {
  vi.useFakeTimers();
  const late = expect(loadPart(() => new Promise(() => {}))).rejects.toMatchObject({ absence: "late" });
  await vi.advanceTimersByTimeAsync(patience);
  await late;
});

test("notReached() has a sentence for each absence, and the button that helps", () => {
  const told = (failure: Error) => notReached(failure, "es")?.way?.kind ?? null;
  expect(told(new Unreachable("missing", ""))).toBe("again");
  expect(told(new Unreachable("late", ""))).toBe("again");
  expect(told(new Unreachable("held", ""))).toBe("reload");
  expect(told(new Unsupported("WebAssembly"))).toBeNull();
  expect(notReached(new Error("a fault of the site"), "es")).toBeNull();
});
