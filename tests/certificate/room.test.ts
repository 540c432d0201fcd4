import { expect, test } from "vitest";
import { bare } from "../../src/certificate/comparison.ts";
import { settingFor, settings, type Texts } from "../../src/certificate/room.ts";
import { readLessons } from "../../src/course/lesson/lesson.ts";

const lessons = readLessons().map(({ prose }) => ({
  title: `${prose.es.title} · 6 de 6`,
  skills: prose.es.skills,
}));
const texts = (given: Partial<Texts> = {}): Texts => ({
  name: "Rosa Quispe Mamani",
  organisation: "Organización Sol",
  title: "Leer una cifra antes de usarla",
  tallies: 1,
  other: "",
  second: false,
  logo: false,
  lessons: [],
  ...given,
});
const many = (count: number) =>
  Array.from({ length: count }, (_, n) => lessons[n % lessons.length] ?? { title: "", skills: [] });

test("settingFor(texts) sets what was learnt ever closer, the more there is of it", () => {
  expect(settingFor(texts({ lessons: many(1) }))).toBe("large");
  const chosen = Array.from({ length: 40 }, (_, n) =>
    settings.indexOf(settingFor(texts({ lessons: many(n + 1) }))),
  );
  expect(chosen).toEqual(chosen.toSorted((one, other) => one - other));
  expect(chosen.at(-1)).toBe(settings.indexOf("titles"));
});

test("settingFor(texts of a track) still names the skills of its twelve lessons", () => {
  expect(settingFor(texts({ lessons: many(12) }))).not.toBe("titles");
});

/** How closely the sheets of one to twelve lessons are set, all together. */
const closeness = (given: Partial<Texts>): number =>
  Array.from({ length: 12 }, (_, n) =>
    settings.indexOf(settingFor(texts({ ...given, lessons: many(n + 1) }))),
  ).reduce((sum, setting) => sum + setting, 0);

test("settingFor(texts) leaves less room where names and titles are long", () => {
  const long = {
    name: "Fernández ".repeat(12),
    organisation: "Sol ".repeat(40),
    title: "Taller ".repeat(25),
  };
  expect(closeness(long)).toBeGreaterThan(closeness({}));
});

test("settingFor(texts) leaves less room under a logo and above a second signature", () => {
  expect(closeness({ second: true, logo: true })).toBeGreaterThan(closeness({}));
});

test("bare(fingerprint) is what somebody typed of it, however they did", () => {
  expect(bare("80ac bb1b-A9C2 · AC2C e084")).toBe("80ACBB1BA9C2AC2CE084");
});
