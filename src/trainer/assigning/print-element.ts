import type { Assignment } from "../../exchange/assignment.ts";
import { askedIn } from "../../exchange/halves.ts";
import { pageAddress } from "../../i18n/address.ts";
import { assigningWords } from "../../i18n/assigning.ts";
import { dueMoment } from "../../i18n/due.ts";
import { sharingWords } from "../../i18n/sharing.ts";
import { find } from "../../ui/find.ts";
import { make } from "../../ui/make.ts";
import { pageLocale } from "../../ui/page-locale.ts";
import { trainerStore } from "../device/open.ts";
import { fetchCatalogue, type Listed, listed, minutesOf } from "./catalogue.ts";
import { assignmentLink, isOnlyHere } from "./link.ts";
import { tellNotHere } from "./not-here.ts";
import { nameInAddress, whenAddressChanges } from "./own-address.ts";
import { drawLinkCode } from "./qr-code.ts";

/** `<aula-assignment-print>`: the assignment that the address names, on a page. Fills in its page's HTML. */
class AssignmentPrintElement extends HTMLElement {
  readonly #locale = pageLocale();
  readonly #words = sharingWords(this.#locale);

  connectedCallback() {
    whenAddressChanges(() => location.reload());
    nameInAddress(location.hash);
    find(this, "[data-print-now]").addEventListener("click", () => window.print());
    void this.#show();
  }

  async #show() {
    const told = find(this, "[data-told]");
    const store = await trainerStore();
    const kept = await store.assignment(location.hash.slice(1)).catch(() => null);
    if (!kept) return tellNotHere(told, this.#words.notHere, this.#locale);
    const catalogue = await fetchCatalogue(this.#locale).catch(() => null);
    if (!catalogue) {
      told.textContent = assigningWords(this.#locale).notCome;
      return;
    }
    await this.#fill(kept.assignment, listed(catalogue));
    find(this, "[data-tools]").hidden = false;
    find(this, "[data-sheet]").hidden = false;
  }

  #say(place: string, text: string) {
    const element = find(this, place);
    element.textContent = text;
    element.hidden = text === "";
  }

  async #fill(assignment: Assignment, all: ReadonlyMap<string, Listed>) {
    const words = this.#words;
    const { id, title, trainer, group, note, due, timeZone, exercises, limits } = assignment;
    const asked = askedIn(assignment, 0);
    this.#say(
      "[data-by]",
      [trainer && words.by(trainer), group && words.group(group)].filter(Boolean).join(". "),
    );
    this.#say("[data-title]", title);
    this.#say("[data-due]", due ? words.until(dueMoment(due, timeZone, this.#locale)) : "");
    this.#say("[data-note]", note);
    // In halves people are asked different ones: their own page lists theirs.
    find(this, "[data-exercises]").replaceChildren(
      ...(assignment.halves ? [] : exercises).map((exercise) => this.#itemOf(all.get(exercise))),
    );
    this.#say("[data-size]", words.size(asked.length, Math.ceil(minutesOf(asked, all))));
    this.#say(
      "[data-limits]",
      [
        limits.attempts === null ? "" : words.attempts(limits.attempts),
        limits.hints === null ? "" : words.hints(limits.hints),
      ]
        .filter(Boolean)
        .join(" "),
    );
    this.#say("[data-how-send]", words.howSend(trainer || words.yourTrainer));
    find<HTMLAnchorElement>(this, "[data-back]").href =
      `${pageAddress(this.#locale, "trainer", "assignment")}#${id}`;
    const link = await assignmentLink(assignment, this.#locale);
    find(this, "[data-only-here]").hidden = !isOnlyHere(link);
    const code = await drawLinkCode(link, words.qrOf(title));
    find(this, "[data-qr]").replaceChildren(...(code ? [code] : []));
    if (!code) this.#say("[data-how-open]", words.howOpenLink);
  }

  #itemOf(exercise: Listed | undefined) {
    return exercise
      ? make(
          "li",
          {},
          exercise.title,
          make(
            "span",
            { class: "where" },
            `${exercise.lesson.title}, ${this.#words.minutes(exercise.minutes)}`,
          ),
        )
      : make("li", {}, "…");
  }
}

customElements.define("aula-assignment-print", AssignmentPrintElement);
