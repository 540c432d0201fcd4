import { expect, test } from "vitest";
import { readStart, startFragment } from "../../../src/trainer/assigning/start-fragment.ts";

test("readStart(startFragment(start)) is the start", () => {
  const start = {
    title: "Taller: ¿a cuántas personas? 50 % & más",
    note: "Primero esto.\nDespués, lo otro #2.",
    group: "Tumbes & Piura",
    exercises: ["basic/a/one", "intermediate/b/two"],
    locale: "es" as const,
  };
  expect(readStart(startFragment(start))).toEqual(start);
  expect(startFragment()).toBe("#new");
  expect(readStart("#new")).toEqual({ title: "", note: "", group: "", exercises: [], locale: null });
});

test("readStart(fragment) takes no harm from what somebody else wrote, and leaves other fragments alone", () => {
  expect(
    readStart("#new&title=%E2%80%AEa%00&exercises=../../x,basic/a/one,basic/a/one,&locale=fr&x=1"),
  ).toEqual({ title: "a", note: "", group: "", exercises: ["basic/a/one"], locale: null });
  for (const other of ["", "#", "#newer", "#3f2a", "#assignment=1.x"]) expect(readStart(other)).toBeNull();
});
