import { expect, test } from "vitest";
import { keepList, keptList } from "../../src/check-5w/page/kept-lists.ts";
import { openMemoryStore } from "../../src/learner/memory-store.ts";
import { StorageTrouble } from "../../src/learner/store.ts";

const places = [
  { country: "Perú", adm1: "Tumbes", adm1_code: "PE24", adm2: "Zarumilla", adm2_code: "PE2403" },
  { country: "Perú", adm1: "Piura", adm1_code: "", adm2: "Sullana", adm2_code: "", adm3: "Bellavista" },
];

test("a list that was kept is there again, and no more once it was let go of", async () => {
  const store = openMemoryStore();
  expect(await keptList(store, "places")).toBeNull();
  expect(await keepList(store, "places", { places })).toBe(true);
  expect(await keepList(store, "organisations", { organisations: ["Faro"] })).toBe(true);
  expect(await keptList(store, "places")).toEqual({ places });
  expect(await keepList(store, "places", null)).toBe(true);
  expect(await keptList(store, "places")).toBeNull();
  expect(await keptList(store, "organisations")).toEqual({ organisations: ["Faro"] });
});

test("what is no list, and a device that gives nothing, are as if none was kept", async () => {
  const store = openMemoryStore();
  for (const value of ["[1, 2]", '{"places": []}', "half [", ""]) {
    await store.setPreference({ name: "5w-list sectors", value, at: "2026-01-01T00:00:00.000Z" });
    expect(await keptList(store, "sectors")).toBeNull();
  }
  const refuse = () => Promise.reject(new StorageTrouble("full", null));
  expect(await keptList({ preference: refuse }, "sectors")).toBeNull();
  expect(await keepList({ setPreference: refuse }, "sectors", { sectors: ["Salud"] })).toBe(false);
});
