import { pageAddress } from "../../i18n/address.ts";
import { beforeAfterWords } from "../../i18n/before-after.ts";
import { dueMoment, timeLeft } from "../../i18n/due.ts";
import type { Locale } from "../../i18n/locale.ts";
import { trainerWords } from "../../i18n/trainer.ts";
import { find } from "../../ui/find.ts";
import { make, makeButton } from "../../ui/make.ts";
import { groupOf } from "../group/groups.ts";
import type { Entry } from "./entries.ts";

export interface EntryActions {
  copyLink(entry: Entry): void;
  duplicate(entry: Entry): void;
  exportOne(entry: Entry): void;
  remove(entry: Entry): void;
}

/** The trainer's assignments, each with how it stands and what can be done with it. */
export function showAssignments(
  root: HTMLElement,
  entries: Entry[],
  locale: Locale,
  now: Date,
  actions: EntryActions,
): void {
  const words = trainerWords(locale);

  const page = (language: Locale, id: string, path: string) =>
    `${pageAddress(language, "trainer", path)}#${id}`;

  const facts = ({ kept, draft, answers, isReadable }: Entry): string[] => {
    const shown = kept?.assignment;
    const group = kept ? groupOf(kept) : draft?.group.trim();
    const exercises = (shown ?? draft)?.exercises.length ?? 0;
    const { due = null, timeZone = "UTC" } = shown ?? {};
    return [
      kept ? "" : words.draft,
      kept && draft ? words.changed : "",
      isReadable ? "" : words.otherKey,
      group ? words.group(group) : "",
      words.exercises(exercises),
      shown?.halves ? beforeAfterWords(locale).eachHalf : "",
      shown &&
        (due
          ? words.until(dueMoment(due, timeZone, locale), timeLeft(due, timeZone, now, locale))
          : words.noDate),
      shown ? words.answersOf(answers) : "",
    ].filter((fact) => typeof fact === "string" && fact !== "") as string[];
  };

  const moreOf = (entry: Entry, asked: HTMLElement) => {
    const { id, kept } = entry;
    const sheet =
      kept &&
      make(
        "a",
        { class: "button quiet", href: page(kept.assignment.locale ?? locale, id, "print") },
        words.print,
      );
    return make(
      "details",
      { class: "more-actions" },
      make(
        "summary",
        {},
        words.more,
        make("span", { class: "visually-hidden" }, `: ${entry.title || words.untitled}`),
      ),
      make(
        "div",
        { class: "buttons" },
        sheet,
        makeButton(words.duplicate, () => actions.duplicate(entry)),
        makeButton(words.exportOne, () => actions.exportOne(entry)),
        makeButton(words.delete, () => askBefore(entry, asked)),
      ),
    );
  };

  const askBefore = (entry: Entry, asked: HTMLElement) => {
    const stay = makeButton(words.deleteNo, () => {
      asked.replaceChildren();
      asked.hidden = true;
      asked.closest("li")?.querySelector("summary")?.focus();
    });
    asked.replaceChildren(
      make("p", {}, words.deleteSure(entry.title || words.untitled, entry.answers)),
      ...(entry.kept ? [make("p", {}, words.deleteLink)] : []),
      make(
        "div",
        { class: "buttons" },
        makeButton(words.deleteYes, () => actions.remove(entry), "button"),
        stay,
      ),
    );
    asked.hidden = false;
    stay.focus();
  };

  const itemOf = (entry: Entry) => {
    const { id, kept, draft } = entry;
    const title = entry.title || words.untitled;
    const asked = make("div", { class: "caution", hidden: true });
    const labelled = <Element extends HTMLElement>(element: Element, label: string): Element => {
      element.setAttribute("aria-label", `${label}: ${title}`);
      return element;
    };
    const edit = make(
      "a",
      { class: "button quiet", href: page(locale, id, "assignment") },
      kept ? words.edit : words.goOn,
    );
    return make(
      "li",
      { "data-id": id },
      make("h3", {}, title),
      make(
        "ul",
        { class: "plain-list facts" },
        ...facts(entry).map((fact) =>
          make("li", { class: fact === words.otherKey || fact === words.changed ? "notable" : null }, fact),
        ),
      ),
      make(
        "div",
        { class: "buttons" },
        kept &&
          labelled(
            make("a", { class: "button", href: page(locale, id, "gradebook") }, words.seeAnswers),
            words.seeAnswers,
          ),
        kept &&
          labelled(
            makeButton(words.copyLink, () => actions.copyLink(entry)),
            words.copyLink,
          ),
        labelled(edit, kept && !draft ? words.edit : (edit.textContent ?? "")),
        moreOf(entry, asked),
      ),
      asked,
    );
  };

  find(root, "[data-none]").hidden = entries.length > 0;
  find(root, "[data-assignments]").replaceChildren(...entries.map(itemOf));
}
