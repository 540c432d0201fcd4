import type { Assignment } from "../../../exchange/assignment.ts";
import { drawQrCode } from "../../../exchange/qr-code.ts";
import { pageAddress } from "../../../i18n/address.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { rosterCardWords } from "../../../i18n/roster-cards.ts";
import { notReached } from "../../../loading/not-reached.ts";
import { find } from "../../../ui/find.ts";
import { make } from "../../../ui/make.ts";
import { pageLocale } from "../../../ui/page-locale.ts";
import { assignmentLink, isOnlyHere, personalLink } from "../../assigning/link.ts";
import { tellNotHere } from "../../assigning/not-here.ts";
import { nameInAddress, whenAddressChanges } from "../../assigning/own-address.ts";
import { trainerStore } from "../../device/open.ts";
import { type Expected, rosterIdOf } from "../roster.ts";

/** Cards that are drawn at a time, on the page and on paper. */
const portion = 60;

/**
 * Modules a side of a code that simple phones tell apart (at least 0.65 mm each, eight of white among them):
 * printed 66 mm wide, six cards on a page, and 83 mm wide, four.
 */
const sizes = [
  { look: "small", mostModules: 93 },
  { look: "large", mostModules: 119 },
] as const;

/** As somebody types it: "aula.example/es". */
const siteAddress = (locale: Locale): string => {
  const { host, pathname } = new URL(pageAddress(locale), location.href);
  return `${host}${pathname}`.replace(/\/$/, "");
};

/** `<aula-roster-cards>`: a card for each who is expected, of the assignment that the address names. */
class RosterCardsElement extends HTMLElement {
  readonly #locale = pageLocale();
  readonly #words = rosterCardWords(this.#locale);
  #people: Expected[] = [];
  #from = 0;
  #turn = 0;

  connectedCallback() {
    whenAddressChanges(() => location.reload());
    nameInAddress(location.hash);
    find(this, "[data-print-now]").addEventListener("click", () => window.print());
    void this.#open();
  }

  #tell(told: string) {
    find(this, "[data-told]").textContent = told;
  }

  async #open() {
    const store = await trainerStore();
    const kept = await store.assignment(location.hash.slice(1)).catch(() => null);
    const rosters = await store.rosters().catch(() => []);
    const id = kept && rosterIdOf(kept.assignment);
    this.#people = rosters.find((roster) => roster.id === id)?.people ?? [];
    if (!kept || this.#people.length === 0)
      return tellNotHere(find(this, "[data-told]"), this.#words.notHere, this.#locale);
    const { assignment } = kept;
    find<HTMLAnchorElement>(this, "[data-back]").href =
      `${pageAddress(this.#locale, "trainer", "gradebook")}#${assignment.id}`;
    const link = await assignmentLink(assignment, this.#locale);
    find(this, "[data-only-here]").hidden = !isOnlyHere(link);
    find(this, "[data-tools]").hidden = false;
    find(this, "[data-pages]").hidden = this.#people.length <= portion;
    const show = (from: number) => void this.#show(from, assignment, link);
    find(this, "[data-previous]").addEventListener("click", () => show(this.#from - portion));
    find(this, "[data-next]").addEventListener("click", () => show(this.#from + portion));
    await this.#show(0, assignment, link);
  }

  async #show(from: number, assignment: Assignment, link: string) {
    const turn = ++this.#turn;
    this.#from = from;
    const people = this.#people.slice(from, from + portion);
    const place = find(this, "[data-cards]");
    try {
      for (const { look, mostModules } of sizes) {
        const codes = await Promise.all(
          people.map(async (one) =>
            drawQrCode(await personalLink(link, one), this.#words.qrOf(one.name), mostModules),
          ),
        );
        if (turn !== this.#turn) return;
        // All of one size: who cuts them has one stack.
        if (codes.some((code) => code === null)) continue;
        place.dataset.look = look;
        place.replaceChildren(...people.map((one, at) => this.#card(one, codes[at] ?? null, assignment)));
        this.#showPages(people.length);
        return;
      }
      place.replaceChildren();
      this.#tell(this.#words.tooLong);
    } catch (failure) {
      this.#tell(notReached(failure, this.#locale)?.text ?? this.#words.tooLong);
    }
  }

  #showPages(count: number) {
    const all = this.#people.length;
    find(this, "[data-page-of]").textContent = this.#words.some(this.#from + 1, this.#from + count, all);
    find<HTMLButtonElement>(this, "[data-previous]").disabled = this.#from === 0;
    find<HTMLButtonElement>(this, "[data-next]").disabled = this.#from + count >= all;
  }

  #card({ name, organisation, code }: Expected, drawn: SVGSVGElement | null, { title, locale }: Assignment) {
    return make(
      "li",
      { class: "card" },
      make("h2", {}, make("bdi", {}, name)),
      organisation === "" ? null : make("p", {}, make("bdi", {}, organisation)),
      make(
        "div",
        { class: "ways-in" },
        drawn,
        make(
          "div",
          { class: "small" },
          make("p", {}, make("bdi", {}, title)),
          make("p", { class: "soft" }, this.#words.byHand),
          make("p", { class: "address" }, siteAddress(locale ?? this.#locale)),
          make("p", {}, `${this.#words.code} `, make("code", {}, code)),
        ),
      ),
    );
  }
}

customElements.define("aula-roster-cards", RosterCardsElement);
