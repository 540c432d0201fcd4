import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { listDatasets, readDataset } from "../../src/course/dataset/dataset.ts";
import { readLessons } from "../../src/course/lesson/lesson.ts";
import { locales } from "../../src/i18n/locale.ts";
import { failing, html, pages, site } from "./site.ts";

/** Checks of the built site; they list every page that fails, not the first one. */
const base = (process.env.BASE_PATH ?? "/").replace(/\/*$/, "/");
const matches = (source: string, pattern: RegExp) =>
  [...source.matchAll(pattern)].map(([, found = ""]) => found);

const headOf = (source: string) => source.slice(0, source.indexOf("</head>"));

/** The file of the site that an address of a page leads to, or null where there is none. */
function fileOf(address: string, page: string): string | null {
  const { pathname } = new URL(address, `https://site${base}${page.replace(/index\.html$/, "")}`);
  if (!pathname.startsWith(base)) return null;
  const file = decodeURIComponent(pathname.slice(base.length));
  const path = file === "" || file.endsWith("/") ? `${file}index.html` : file;
  return existsSync(join(site, path)) ? path : null;
}

test("there is a page in every language for every page", () => {
  const inLanguage = (locale: string) =>
    pages.filter((page) => page.startsWith(`${locale}/`)).map((page) => page.slice(locale.length));
  expect(inLanguage("es").length).toBeGreaterThan(10);
  for (const locale of locales) expect(inLanguage(locale)).toEqual(inLanguage("es"));
});

test("every page has its language, a title of its own, a description and one h1", () => {
  expect(
    failing((source, page) => {
      const expected = /^(es|en)\//.exec(page)?.[1] ?? "es";
      return [
        ...(source.includes(`<html lang="${expected}"`) ? [] : [`is not lang="${expected}"`]),
        ...(matches(headOf(source), /<title>([^<]+)<\/title>/g).length === 1 ? [] : ["has no title"]),
        ...(matches(source, /<meta name="description" content="([^"]{20,})"/g).length === 1
          ? []
          : ["has no description"]),
        ...(matches(source, /<(h1)[\s>]/g).length === 1 ? [] : ["has not one h1"]),
      ];
    }),
  ).toEqual([]);
  const titles = pages
    .filter((page) => /^(es|en)\//.test(page))
    .map((page) => {
      const [title] = matches(headOf(html.get(page) ?? ""), /<title>([^<]+)<\/title>/g);
      return `${page.slice(0, 2)} ${title}`;
    });
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});

test("every page names itself in the other language, and both addresses exist", () => {
  expect(
    failing((source, page) =>
      locales.flatMap((locale) => {
        const [address] = matches(
          source,
          new RegExp(`<link rel="alternate" hreflang="${locale}" href="([^"]+)"`, "g"),
        );
        if (!address) return `has no alternate in ${locale}`;
        return fileOf(new URL(address, "https://site").pathname, page)
          ? []
          : `its alternate ${address} does not exist`;
      }),
    ),
  ).toEqual([]);
});

test("no page asks anything of another origin", () => {
  expect(
    failing((source) =>
      matches(
        source,
        /<(?:script|img|iframe|source|video|audio|link|use|image)\b[^>]*?\s(?:src|href|srcset)="((?:https?:)?\/\/[^"]*)"/g,
      ).filter((address) => !process.env.SITE || !address.startsWith(process.env.SITE)),
    ),
  ).toEqual([]);
});

test("no page has scripts or styles inside, and each carries the policy that forbids them", () => {
  const policy = [
    "default-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "style-src-attr 'unsafe-inline'",
  ];
  expect(
    failing((source) => {
      const [sent = ""] = matches(source, /<meta http-equiv="content-security-policy" content="([^"]*)"/g);
      return [
        ...(/<script(?![^>]*\ssrc=)/.test(source) ? ["has a script inside"] : []),
        ...(/<style[\s>]/.test(source) ? ["has a style inside"] : []),
        ...matches(source, /<[a-z][^>]*\s(on[a-z]+)="/g).map((handler) => `has the handler ${handler}`),
        ...policy
          .filter((directive) => !sent.includes(directive))
          .map((directive) => `its policy lacks ${directive}`),
        ...(/script-src[^;]*'unsafe-inline'/.test(sent) ? ["its policy allows scripts inside"] : []),
      ];
    }),
  ).toEqual([]);
});

test("every link inside the site leads to a page, and to a place on it", () => {
  expect(
    failing((source, page) =>
      matches(source, /<a\b[^>]*?\shref="([^"]+)"/g).flatMap((address) => {
        if (/^[a-z]+:/.test(address)) return [];
        const [path = "", place] = address.replaceAll("&amp;", "&").split("#");
        const file = path === "" ? page : fileOf(path, page);
        if (!file) return `leads to no page: ${address}`;
        const target = html.get(file);
        // What the page itself reads behind the #: a new assignment, with what it begins with.
        if (/^new(&|$)/.test(place ?? "") && file.endsWith("trainer/assignment/index.html")) return [];
        return !place || target?.includes(` id="${decodeURIComponent(place)}"`)
          ? []
          : `leads to no place: ${address}`;
      }),
    ),
  ).toEqual([]);
});

test("simulated data says that it is simulated, on its own page and in every lesson that uses it", () => {
  const simulated = listDatasets().filter((name) => readDataset(name).simulated);
  const lessons = readLessons().filter(({ datasets }) => datasets.some((name) => simulated.includes(name)));
  const showing = [...simulated.map((name) => `datasets/${name}`), ...lessons.map(({ id }) => id)];
  expect(simulated.length).toBeGreaterThan(0);
  expect(
    failing((source, page) =>
      showing.some((address) => page.endsWith(`/${address}/index.html`)) &&
      !/simulad|simulated/i.test(source.slice(source.indexOf("<main")))
        ? "does not say it"
        : [],
    ),
  ).toEqual([]);
});

test("no id stands twice on a page", () => {
  expect(
    failing((source) => {
      const ids = matches(source, /\sid="([^"]+)"/g);
      return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `id "${id}" stands twice`);
    }),
  ).toEqual([]);
});

/** As the build compressed it. */
const wire = (file: string) =>
  readFileSync(join(site, existsSync(join(site, `${file}.br`)) ? `${file}.br` : file)).length;

/** What a browser fetches to show a page: its HTML, styles, scripts with their imports, and the face. */
function filesOf(page: string): string[] {
  const found = new Set<string>();
  const follow = (source: string, pattern: RegExp) => {
    for (const name of matches(source, pattern)) {
      const file = name.includes("/") ? name : `_astro/${name}`;
      if (found.has(file)) continue;
      found.add(file);
      if (file.endsWith(".js"))
        follow(readFileSync(join(site, file), "utf8"), /(?:from|import)\s*["']\.\/([^"']+)["']/g);
    }
  };
  follow(html.get(page) ?? "", /(?:src|href)="[^"]*?(_astro\/[^"]+\.(?:js|css|woff2))"/g);
  return [page, ...found];
}

test("a lesson's page weighs at most 60 KB, its face included, Brotli", () => {
  const lessons = pages.filter((page) => /^(es|en)\/(basic|intermediate)\/.+\//.test(page));
  const weights = lessons.map((page) => ({
    page,
    bytes: filesOf(page)
      .map(wire)
      .reduce((one, other) => one + other, 0),
  }));
  console.info(weights.map(({ page, bytes }) => `${page}: ${bytes} bytes`).join("\n"));
  expect(weights.filter(({ bytes }) => bytes > 60_000)).toEqual([]);
});

// A chart's judge reads the picture, which a table's does without.
test("what judges a lesson's answers weighs at most 36 KB, Brotli", () => {
  const lessons = globSync("exercises/*/*", { cwd: site }).sort();
  expect(lessons.length).toBeGreaterThan(0);
  const weights = lessons.map((lesson) => ({
    lesson,
    bytes: globSync(`${lesson}/*.json`, { cwd: site })
      .map(wire)
      .reduce((one, other) => one + other, 0),
  }));
  console.info(weights.map(({ lesson, bytes }) => `${lesson}: ${bytes} bytes`).join("\n"));
  expect(weights.filter(({ bytes }) => bytes > 36_000)).toEqual([]);
});

test("no page links Monaco's styles", () => {
  const editor = globSync("_astro/*.css", { cwd: site }).filter((file) =>
    readFileSync(join(site, file), "utf8").includes(".monaco-editor"),
  );
  expect(editor.length).toBeGreaterThan(0);
  expect(failing((source) => editor.filter((file) => source.includes(file)))).toEqual([]);
});
