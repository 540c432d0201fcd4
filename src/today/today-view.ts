import { pageAddress } from "../i18n/address.ts";
import { formatDate, formatList } from "../i18n/format.ts";
import type { Locale } from "../i18n/locale.ts";
import { todayWords } from "../i18n/today.ts";
import { openStore } from "../learner/open.ts";
import { tabs } from "../learner/tabs.ts";
import { make, makeButton } from "../ui/make.ts";
import { pageLocale } from "../ui/page-locale.ts";
import { readToday } from "./read-today.ts";
import { spacing } from "./schedule.ts";
import type { Today } from "./today.ts";

/** Name of the preference by which somebody does not want to see it. */
const preference = "today";

/** Shows in an `<aula-today>` what there is to go over, and again whenever that changes. Gives back what ends it. */
export function openToday(element: HTMLElement): () => void {
  const locale = pageLocale();
  const words = todayWords(locale);
  const isWhole = "whole" in element.dataset;

  const want = async (value: "on" | "off") => {
    const store = await openStore();
    // The store holds what the device does not take, and its notice says so.
    await store.setPreference({ name: preference, value, at: new Date().toISOString() }).catch(() => {});
    if (value === "on" || isWhole) await show();
    else element.replaceChildren(make("p", { role: "status" }, words.hidden), toggle(words.show, "on"));
    element.querySelector<HTMLElement>("[data-toggle]")?.focus();
  };
  const toggle = (label: string, value: "on" | "off") => {
    const button = makeButton(label, () => void want(value));
    button.dataset.toggle = "";
    return button;
  };
  const show = async () => {
    const store = await openStore();
    const today = await readToday(store).catch(() => null);
    const isOff = (await store.preference(preference).catch(() => null)) === "off";
    element.hidden = !today || (!isWhole && (isOff || !concernsNow(today)));
    if (!today || element.hidden) return;
    const { exercises, done } = today;
    const start = make(
      "a",
      { class: "button", href: pageAddress(locale, "today") },
      done.length === 0 ? words.start : words.goOn,
    );
    const tools = [
      exercises.length > 0 ? start : null,
      isOff ? toggle(words.show, "on") : toggle(words.hide, "off"),
    ];
    element.replaceChildren(
      make("h2", {}, words.title),
      make("p", {}, standing(today, locale)),
      make("p", { class: "tools" }, ...(isWhole || exercises.length > 0 ? tools : [])),
      ...(isWhole ? [make("p", { class: "soft" }, words.how(formatList(spacing.map(String), locale)))] : []),
    );
  };
  void show();
  return tabs().listen(({ about }) => {
    if (about !== "draft") void show();
  });
}

const concernsNow = ({ exercises, done }: Today): boolean => exercises.length + done.length > 0;

/** How things stand, in a sentence or two. */
export function standing({ exercises, minutes, done, next }: Today, locale: Locale): string {
  const words = todayWords(locale);
  const take = Math.ceil(minutes);
  if (exercises.length > 0)
    return done.length > 0
      ? words.more(done.length, exercises.length, take)
      : words.waiting(exercises.length, take);
  const now = done.length > 0 ? words.done(done.length) : words.nothing;
  if (next === null) return now;
  return `${now} ${words.next(formatDate(new Date(next * 86_400_000).toISOString(), locale))}`;
}
