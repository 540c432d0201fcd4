import { isLocale, type Locale } from "../i18n/locale.ts";

/** One built file: its address behind the site's root, and first 12 hex digits of its SHA-256. */
export type SiteFile = [
  address: string,
  revision: string,
  /** Bytes over the wire, compressed as the build does it. */
  weight: number,
  /** Bytes on the device. */
  size: number,
];

/** What comes and goes together; its files stand in a list of their own, at `listAddress(group)`. */
export interface SiteGroup {
  /** Of the list. */
  revision: string;
  /** What the group weighs over the wire for a reader of each language. */
  weight: Record<Locale, number>;
  /** For a lesson: the groups that its exercises need besides the engine. */
  needs?: string[];
}

/** One build of the site. The service worker holds this index's revision alone, whatever the course's length. */
export interface SiteIndex {
  groups: Record<string, SiteGroup>;
}

export const indexAddress = "kept/index.json";
export const listAddress = (group: string): string => `kept/${group}.json`;

export const lessonGroup = (lesson: string): string => `lesson/${lesson}`;

/** Scripts' names say nothing of their group: these lists are looked through for them. */
export const codeGroups = [
  "shell",
  "common",
  "engine",
  "charts",
  "steps",
  "arrange",
  "sending",
  "files",
  "editor",
  "trainer",
  "search",
  "tools",
] as const;

/** A lesson's address when it still held a number; it leads on, and grows with no course. */
const formerLesson = /^([a-z]{2}\/[a-z]+\/)\d\d-/;

/** Where a page stands now that stood at this address. */
export const currentAddress = (address: string): string => address.replace(formerLesson, "$1");

/**
 * The group that a file belongs to, by its address; null for scripts, which only the build can tell.
 * `shell`: what every visit keeps. `reference`: pages to look things up, kept when they are opened.
 * `lesson/…`: a lesson's pages and what judges its answers. `data/…`: a dataset. `downloads`: never kept.
 * `common`: what lessons and other pages both fetch later. `engine`: what programs run and are judged with. `charts`: what
 * charts are judged and shown with. `steps`, `arrange`: those ways of making a program. `sending`: assignments, answers, certificates, backups, what is
 * gone over today.
 * `search`: the page that searches, and what it looks through. `files`: answering with a file. `editor`: the full editor. `trainer`: what trainers alone need. `tools`: what
 * checks a report that a person brings.
 */
export function groupOf(address: string): string | null {
  if (address.startsWith("_astro/")) return null;
  if (/^(downloads\/|licenses\.txt$)/.test(address)) return "downloads";
  if (address.startsWith("types/")) return "editor";
  if (/^([a-z]+\/)?search\//.test(address)) return "search";
  if (/^([a-z]+\/trainer\/|catalogue\/|prose\/)/.test(address)) return "trainer";
  if (/^([a-z]{2}\/)?tools\//.test(address)) return "tools";
  if (/^[a-z]+\/(certificate|today)\//.test(address)) return "sending";
  const dataset = /^(data\/[^/]+?)(?:\/columns)?\.json$/.exec(address)?.[1];
  if (dataset) return dataset;
  if (/^[a-z]+\/(glossary|ideas|honesty|about|datasets|recipes)\//.test(address)) return "reference";
  if (formerLesson.test(address)) return "reference";
  const lesson = /^(?:[a-z]{2}|exercises)\/([a-z]+\/[a-z][^/]*)\//.exec(address)?.[1];
  if (lesson) return lessonGroup(lesson);
  return "shell";
}

/** The language that a file speaks, or null where it serves all. */
export function localeOf(address: string): Locale | null {
  const named = /^(?:types\/|catalogue\/|search\/)?([a-z]{2})[/.]/.exec(address)?.[1];
  return isLocale(named) ? named : null;
}
