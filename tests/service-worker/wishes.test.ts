import { describe, expect, test } from "vitest";
import { groupOf, localeOf, type SiteFile, type SiteIndex } from "../../src/service-worker/site.ts";
import {
  assignedWish,
  isComplete,
  lessonWish,
  pageWish,
  partsOf,
  partsOfAll,
  standingOf,
  trackWish,
} from "../../src/service-worker/wishes.ts";

const group = (weight: number, needs?: string[]) => ({
  revision: "r",
  weight: { es: weight, en: weight },
  needs,
});
const index: SiteIndex = {
  groups: {
    shell: group(100),
    engine: group(400),
    charts: group(60),
    files: group(60),
    sending: group(60),
    reference: group(110),
    trainer: group(200),
    "lesson/basic/count": group(20, ["data/figures"]),
    "lesson/basic/chart": group(30, ["charts", "data/figures", "data/5w"]),
    "lesson/intermediate/rules": group(40, ["data/5w"]),
    "data/figures": group(5),
    "data/5w": group(200),
  },
};
const groupsOf = (wish: string) => partsOfAll([wish], index).map(({ group: name }) => name);

test.each([
  ["es/", "shell"],
  ["es/basic/", "shell"],
  ["theme.js", "shell"],
  ["exercises.json", "shell"],
  ["es/basic/count/", "lesson/basic/count"],
  ["exercises/basic/count/units.json", "lesson/basic/count"],
  ["data/practice-5w.json", "data/practice-5w"],
  ["es/basic/05-count/", "reference"],
  ["es/glossary/", "reference"],
  ["en/datasets/departments/", "reference"],
  ["es/trainer/workshops/01-read/hand-out/", "trainer"],
  ["es/today/", "sending"],
  ["es/tools/5w/", "tools"],
  ["tools/5w-sample.json", "tools"],
  ["types/es/departments.d.ts", "editor"],
  ["downloads/departments.csv", "downloads"],
  ["_astro/session.abc.js", null],
])("groupOf(%s) is %s", (address, expected) => expect(groupOf(address)).toBe(expected));

test.each([
  ["es/basic/count/", "es"],
  ["types/en/departments.d.ts", "en"],
  ["catalogue/es.json", "es"],
  ["es.webmanifest", "es"],
  ["exercises/basic/count/units.json", null],
  ["_astro/es.abc.js", null],
])("localeOf(%s) is %s", (address, expected) => expect(localeOf(address)).toBe(expected));

describe("partsOf", () => {
  test("a lesson brings what its own exercises need, and nothing of other lessons", () => {
    expect(groupsOf(lessonWish("basic/count", "es")).sort()).toEqual([
      "data/figures",
      "engine",
      "lesson/basic/count",
    ]);
  });

  test("a lesson that asks for a chart brings what charts are judged with", () => {
    expect(groupsOf(lessonWish("basic/chart", "es"))).toContain("charts");
  });

  test("a lesson brings its page in the reader's language alone", () => {
    const [page] = partsOf(lessonWish("basic/count", "es"), index);
    expect(["es/basic/count/", "exercises/basic/count/units.json"].every((one) => page?.takes(one))).toBe(
      true,
    );
    expect(page?.takes("en/basic/count/")).toBe(false);
  });

  test("a track brings all of its lessons, also those that a later release adds", () => {
    const later = { groups: { ...index.groups, "lesson/basic/new": group(1) } };
    const wish = trackWish("basic", "es");
    expect(groupsOf(wish)).not.toContain("lesson/intermediate/rules");
    expect(partsOf(wish, later).map(({ group: name }) => name)).toContain("lesson/basic/new");
  });

  test("a track brings the tools that its lessons speak of", () => {
    const withTools = { groups: { ...index.groups, tools: group(150) } };
    const parts = partsOf(trackWish("basic", "es"), withTools);
    expect(parts.map(({ group: name }) => name)).toContain("tools");
  });

  test("a lesson that a release took away is wished in vain", () => {
    expect(partsOf(lessonWish("basic/09-gone", "es"), index)).toEqual([]);
  });

  test("a trainer gets every lesson's answers, data and page, in one language: exercises are put on paper from it", () => {
    const parts = partsOfAll([pageWish("es/trainer/", "es")], index);
    const lesson = parts.find(({ group: name }) => name === "lesson/basic/chart");
    expect(lesson?.takes("exercises/basic/chart/units.json")).toBe(true);
    expect(lesson?.takes("es/basic/chart/")).toBe(true);
    expect(lesson?.takes("en/basic/chart/")).toBe(false);
    expect(parts.map(({ group: name }) => name)).toContain("data/5w");
  });

  test("a lesson that is opened and assigned is one lesson", () => {
    const wishes = [lessonWish("basic/count", "es"), assignedWish("basic/count", "es")];
    const names = partsOfAll(wishes, index).map(({ group: name }) => name);
    expect(names).toHaveLength(new Set(names).size);
  });
});

describe("pageWish", () => {
  test("asks for a lesson, for a page to look things up, and from the shell's pages for what sends and receives", () => {
    expect(pageWish("en/basic/count/", "en")).toBe(lessonWish("basic/count", "en"));
    expect(groupsOf(pageWish("es/", "es"))).toEqual(["sending"]);
    const [part] = partsOf(pageWish("es/glossary/", "es"), index);
    expect(part?.takes("es/glossary/")).toBe(true);
    expect(part?.takes("es/ideas/")).toBe(false);
  });
});

describe("standingOf", () => {
  const lists: Record<string, SiteFile[]> = {
    "lesson/basic/count": [
      ["es/basic/count/", "a", 15, 100],
      ["en/basic/count/", "b", 15, 100],
      ["exercises/basic/count/units.json", "c", 5, 50],
    ],
    engine: [["_astro/engine.js", "d", 400, 2000]],
  };
  const stand = (here: string[]) =>
    standingOf(
      partsOfAll([lessonWish("basic/count", "es")], index),
      index,
      "es",
      (name) => lists[name] ?? null,
      ([address]) => here.includes(address),
    );

  test("counts what is here on the device and what is missing over the wire; an unknown list is missing whole", () => {
    expect(stand(["es/basic/count/", "en/basic/count/"])).toEqual({
      files: 4,
      here: 1,
      weight: 425,
      missing: 410,
      size: 100,
    });
  });

  test("is complete only with every file of every part", () => {
    const all = ["es/basic/count/", "exercises/basic/count/units.json", "_astro/engine.js"];
    expect(isComplete(stand(all))).toBe(false);
    lists["data/figures"] = [["data/figures.json", "e", 5, 40]];
    expect(isComplete(stand([...all, "data/figures.json"]))).toBe(true);
    expect(isComplete(stand(all))).toBe(false);
  });
});
