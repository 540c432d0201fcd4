import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { describe, expect, test } from "vitest";
import { shownWith } from "../../plugins/site-groups.ts";
import { projectPath } from "../../src/course/project.ts";
import { locales } from "../../src/i18n/locale.ts";
import {
  codeGroups,
  groupOf,
  indexAddress,
  listAddress,
  type SiteFile,
  type SiteIndex,
} from "../../src/service-worker/site.ts";
import { lessonWish, pageWish, partsOfAll, shellWish, type Wish } from "../../src/service-worker/wishes.ts";

const site = projectPath("dist");
const text = (file: string) => readFileSync(join(site, file), "utf8");
const index: SiteIndex = JSON.parse(text(indexAddress));
const lists = new Map(
  Object.keys(index.groups).map((group): [string, SiteFile[]] => [
    group,
    JSON.parse(text(listAddress(group))),
  ]),
);
const lessons = Object.keys(index.groups).flatMap((group) => /^lesson\/(.+)$/.exec(group)?.[1] ?? []);

const fileOf = (address: string) => (/(^|\/)$/.test(address) ? `${address}index.html` : address);
/** As the build compressed it. */
const wire = (file: string) =>
  readFileSync(join(site, existsSync(join(site, `${file}.br`)) ? `${file}.br` : file)).length;
const filesWished = (wishes: Wish[]): SiteFile[] =>
  partsOfAll(wishes, index).flatMap(({ group, takes }) =>
    (lists.get(group) ?? []).filter(([address]) => takes(address)),
  );
const weightOf = (files: SiteFile[]) => sum(files.map(([, , weight]) => weight));
const without = (files: SiteFile[], others: SiteFile[]) =>
  files.filter(([address]) => !others.some(([other]) => other === address));

/** What the service worker itself and its lists weigh, whatever page is opened. */
const listed = [indexAddress, ...[...codeGroups, "reference"].map(listAddress), "service-worker.js"];
const lists60 = (file: string) => (file === indexAddress ? weightOf60(file) : wire(file));

/**
 * A file of a course of 60 lessons: each that is to come adds what one of today's adds to the file, which is
 * what is saved by leaving out all that is said from each of its mentions to the next lesson's.
 */
function weightOf60(file: string): number {
  const whole = text(file);
  const mentions = [...whole.matchAll(new RegExp(lessons.join("|"), "g"))];
  const said = mentions.map(({ 0: lesson, index: at }, place) => {
    const end = Math.min(mentions[place + 1]?.index ?? whole.length, at + longestMention);
    return { lesson, at, end };
  });
  const weigh = (left: string) =>
    brotliCompressSync(left, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
  const without = (lesson: string) =>
    said
      .filter((one) => one.lesson === lesson)
      .reduceRight((left, { at, end }) => left.slice(0, at) + left.slice(end), whole);
  const saved = lessons.map((lesson) => weigh(whole) - weigh(without(lesson)));
  return wire(file) + (60 - lessons.length) * (sum(saved) / lessons.length);
}

/** Letters; what stands behind the last mention of a page is no lesson's. */
const longestMention = 1_500;
const sum = (numbers: number[]): number => numbers.reduce((one, other) => one + other, 0);

describe.each(locales)("a first visit in %s", (locale) => {
  const shell = filesWished([shellWish(locale)]);

  test("keeps a shell of at most 200 KB, with 60 lessons too, to which a lesson adds a line in each list", () => {
    const now = weightOf(shell) + sum(listed.map(wire));
    const pages = shell.map(([address, , weight]) =>
      /\.(html|json)$|\/$/.test(address) ? weightOf60(fileOf(address)) : weight,
    );
    const later = Math.round(sum([...pages, ...listed.map(lists60)]));
    console.info(`shell in ${locale}: ${now} bytes; with 60 lessons ${later}`);
    expect((later - now) / (60 - lessons.length)).toBeLessThan(1_100);
    expect(now).toBeLessThan(200_000);
    expect(later).toBeLessThan(200_000);
  });

  test("brings what a lesson's exercises need in at most 0.75 MB, of that lesson alone", () => {
    const weights = lessons.map((lesson) => {
      const page = `${locale}/${lesson}/`;
      const files = without(filesWished([lessonWish(lesson, locale)]), shell);
      const foreign = files.flatMap(([address]) =>
        /^(exercises|es|en)\//.test(address) && groupOf(address) !== `lesson/${lesson}` ? [address] : [],
      );
      return { lesson, foreign, bytes: weightOf(files.filter(([address]) => address !== page)) };
    });
    console.info(weights.map(({ lesson, bytes }) => `${locale} ${lesson}: ${bytes} bytes`).join("\n"));
    expect(weights.filter(({ bytes }) => bytes > 750_000)).toEqual([]);
    expect(weights.flatMap(({ foreign }) => foreign)).toEqual([]);
  });

  test("searches with at most 30 KB the first time", () => {
    const files = without(filesWished([pageWish(`${locale}/search/`, locale)]), shell);
    expect(files.map(([address]) => address)).toContain(`search/${locale}.json`);
    expect(weightOf(files)).toBeLessThan(30_000);
  });

  test("has every page, once kept, with all that it is shown with", () => {
    const built = globSync("**/*.{html,js,css,woff2}", { cwd: site });
    const lacking = built
      .filter((file) => file.startsWith(`${locale}/`))
      .flatMap((page) => {
        const address = page.replace(/index\.html$/, "");
        const kept = new Set(
          filesWished([shellWish(locale), pageWish(address, locale)]).map(([kept]) => kept),
        );
        const shown = shownWith({ files: built, read: text }, [page]);
        // A face for rare letters has the system's beside it.
        return [address, ...shown]
          .filter((file) => !kept.has(file) && !file.includes("-latin-ext-"))
          .map((file) => `${page} lacks ${file}`);
      });
    expect(lacking).toEqual([]);
  });
});

test("a lesson is shown with at most 26 files: each costs a slow line a journey", () => {
  const files = globSync("**/*.{html,js,css,woff2}", { cwd: site });
  const counts = lessons.map((lesson) => {
    const page = `es/${lesson}/index.html`;
    return { lesson, files: shownWith({ files, read: text }, [page]).size };
  });
  console.info(counts.map(({ lesson, files }) => `${lesson}: ${files} files`).join("\n"));
  expect(counts.filter(({ files }) => files > 26)).toEqual([]);
});

test("what scripts import is kept with them", () => {
  const groups = new Map(
    codeGroups.flatMap((group) => (lists.get(group) ?? []).map(([file]) => [file, group] as const)),
  );
  /** Groups that are there wherever this one is. */
  const beside: Partial<Record<string, string[]>> = {
    shell: ["shell"],
    common: ["shell", "common"],
    engine: ["shell", "common", "engine"],
    charts: ["shell", "common", "engine", "charts"],
    steps: ["shell", "common", "engine", "steps"],
    arrange: ["shell", "common", "engine", "arrange"],
    sending: ["shell", "common", "sending"],
  };
  const apart = [...groups].flatMap(([script, group]) => {
    if (!script.endsWith(".js") || !beside[group]) return [];
    const imported = [...text(script).matchAll(/(?:from|import)\s*["']\.\/([^"']+)["']/g)];
    return imported
      .map(([, name]) => `_astro/${name}`)
      .filter((name) => !beside[group]?.includes(groups.get(name) ?? ""))
      .map((name) => `${script} (${group}) imports ${name} (${groups.get(name)})`);
  });
  expect(apart).toEqual([]);
});

test("the service worker names no lesson: its own weight does not grow with the course", () => {
  const worker = text("service-worker.js");
  expect(lessons.filter((lesson) => worker.includes(lesson))).toEqual([]);
  expect(wire("service-worker.js")).toBeLessThan(6_000);
});

test("what runs a program and judges what it gives weighs at most 440 KB", () => {
  const pieces = (lists.get("engine") ?? []).filter(([address]) =>
    /\/(emscripten-module-|guest-|danfo-|plot-|browser-worker-|engine[-.])[^/]*$/.test(address),
  );
  expect(pieces).toHaveLength(6);
  expect(weightOf(pieces)).toBeLessThan(440_000);
});

test("what every visit keeps is neither the editor's nor the trainer's", () => {
  const shell = lists.get("shell")?.map(([address]) => address) ?? [];
  const trainers = globSync("{es,en}/trainer/**/*.html", { cwd: site });
  expect(trainers.length).toBeGreaterThan(5);
  expect(shell.filter((address) => /monaco|worker-|trainer|\.wasm$/.test(address))).toEqual([]);
});

test("every built file is in one list, and compressed beside itself where that saves anything", () => {
  const all = globSync("**/*.*", { cwd: site }).filter(
    (file) => !/^kept\/|^service-worker|\.(map|br|gz)$/.test(file),
  );
  const kept = [...lists.values()].flat().map(([address]) => fileOf(address));
  expect(kept.sort()).toEqual(all.sort());
  const raw = all.filter(
    (file) =>
      /\.(html|js|css|json|wasm|csv|svg)$/.test(file) && readFileSync(join(site, file)).length > 2_000,
  );
  expect(
    raw.filter((file) => !existsSync(join(site, `${file}.br`)) || !existsSync(join(site, `${file}.gz`))),
  ).toEqual([]);
});
