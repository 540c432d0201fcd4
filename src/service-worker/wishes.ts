import { defaultLocale, isLocale, type Locale } from "../i18n/locale.ts";
import { groupOf, lessonGroup, localeOf, type SiteFile, type SiteIndex } from "./site.ts";

/**
 * What a device is to hold, for a reader of one language: "<what> <locale>". Groups of scripts are wished
 * by their name; the others are made below. The list of wishes is kept beside the files: an update
 * renews what they name, and nothing is kept that none of them names.
 */
export type Wish = string;

const wish = (what: string, locale: Locale): Wish => `${what} ${locale}`;
export const shellWish = (locale: Locale): Wish => wish("shell", locale);
/** A lesson that was opened, with what its exercises need. */
export const lessonWish = (lesson: string, locale: Locale): Wish => wish(lessonGroup(lesson), locale);
/** The same for an assignment: letting go of the course does not let go of it. */
export const assignedWish = (lesson: string, locale: Locale): Wish => wish(`assigned/${lesson}`, locale);
/** All lessons of a track, also those that an update adds, the pages to look things up, and the tools. */
export const trackWish = (track: string, locale: Locale): Wish => wish(`track/${track}`, locale);

/** What opening a page asks to keep besides the shell. */
export function pageWish(address: string, locale: Locale): Wish {
  const group = groupOf(address);
  const whole = ["trainer", "search", "tools"];
  if (group !== null && (whole.includes(group) || group.startsWith("lesson/"))) return wish(group, locale);
  return group === "reference" ? wish(`page/${address}`, locale) : wish("sending", locale);
}

export function localeOfWish(wished: Wish): Locale {
  const [, locale] = wished.split(" ");
  return isLocale(locale) ? locale : defaultLocale;
}

/** Part of a group, chosen by address. */
export interface Part {
  group: string;
  takes: (address: string) => boolean;
}

/** What a wish names in a build; nothing where the build has no such thing any more. */
export function partsOf(wished: Wish, { groups }: SiteIndex): Part[] {
  const [what = ""] = wished.split(" ");
  const locale = localeOfWish(wished);
  const own = (address: string) => [null, locale].includes(localeOf(address));
  const whole = (group: string): Part => ({ group, takes: own });
  const sending = [whole("common"), whole("sending")];
  const work = [whole("files"), ...sending];
  const lesson = (group: string): Part[] => [
    whole(group),
    whole("common"),
    whole("engine"),
    ...(groups[group]?.needs ?? []).map(whole),
  ];
  const lessonsOf = (prefix: string) => Object.keys(groups).filter((group) => group.startsWith(prefix));
  const parts = () => {
    if (what.startsWith("page/")) {
      return [{ group: "reference", takes: (address: string) => address === what.slice("page/".length) }];
    }
    if (what.startsWith("track/")) {
      const lessons = lessonsOf(`lesson/${what.slice("track/".length)}/`);
      return [
        ...lessons.flatMap((group) => lesson(group)),
        whole("reference"),
        whole("search"),
        whole("tools"),
        ...work,
      ];
    }
    if (what.startsWith("assigned/")) {
      return [...lesson(lessonGroup(what.slice("assigned/".length))), ...work];
    }
    if (what.startsWith("lesson/")) return groups[what] ? lesson(what) : [];
    if (what === "trainer") {
      // What judges answers, and the pages that exercises are put on paper from.
      const lessons = lessonsOf("lesson/").flatMap((group) => lesson(group));
      return [whole("trainer"), whole("charts"), whole("search"), ...work, ...lessons];
    }
    if (what === "tools") return [whole("tools"), ...work];
    return what === "sending" ? sending : [whole(what)];
  };
  return parts().filter(({ group }) => groups[group] !== undefined);
}

/** Several wishes' parts, each group once: a group that is taken in parts is taken by any of them. */
export function partsOfAll(wishes: readonly Wish[], index: SiteIndex): Part[] {
  const takers = new Map<string, Part["takes"][]>();
  for (const { group, takes } of wishes.flatMap((one) => partsOf(one, index))) {
    takers.set(group, [...(takers.get(group) ?? []), takes]);
  }
  return [...takers].map(([group, takes]) => ({
    group,
    takes: (address) => takes.some((take) => take(address)),
  }));
}

/** How much of what is wished is here. Bytes of `weight` are over the wire, of `size` on the device. */
export interface Standing {
  files: number;
  here: number;
  weight: number;
  missing: number;
  size: number;
}

/**
 * @param lists a group's files, or null where its list is not known: the group is then missing as a whole
 * @param isHere whether the device holds exactly this file
 */
export function standingOf(
  parts: readonly Part[],
  index: SiteIndex,
  locale: Locale,
  lists: (group: string) => SiteFile[] | null,
  isHere: (file: SiteFile) => boolean,
): Standing {
  const standing: Standing = { files: 0, here: 0, weight: 0, missing: 0, size: 0 };
  for (const { group, takes } of parts) {
    const list = lists(group);
    if (!list) {
      const weight = index.groups[group]?.weight[locale] ?? 0;
      standing.files += 1;
      standing.weight += weight;
      standing.missing += weight;
      continue;
    }
    for (const file of list.filter(([address]) => takes(address))) {
      const [, , weight, size] = file;
      const here = isHere(file);
      standing.files += 1;
      standing.weight += weight;
      if (here) {
        standing.here += 1;
        standing.size += size;
      } else standing.missing += weight;
    }
  }
  return standing;
}

export const isComplete = ({ files, here }: Standing): boolean => files > 0 && files === here;
