import { beforeAfterWords } from "../../../i18n/before-after.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { openPart } from "../../../loading/open-part.ts";
import { find } from "../../../ui/find.ts";
import { make } from "../../../ui/make.ts";
import { pageLocale } from "../../../ui/page-locale.ts";
import { fetchCatalogue, listed } from "../../assigning/catalogue.ts";
import { type HeldTrainerStore, readable, trainerStore } from "../../device/open.ts";
import { groupsOf } from "../../group/groups.ts";
import { makePair } from "../make-pair.ts";
import { type KeptPair, pairsOf, titleOf, twinsOfCourse } from "../pairs.ts";
import { openPair } from "./context.ts";
import { viewMaking, type Wanted } from "./making-view.ts";
import { viewReport } from "./report-view.ts";

/** `<aula-before-after>`: prepares comparisons, and shows the one that its address names (`#<pair>`). */
class BeforeAfterElement extends HTMLElement {
  readonly #locale: Locale = pageLocale();
  readonly #words = beforeAfterWords(this.#locale);
  /** Of two drawings at once the later counts. */
  #drawing = 0;

  async connectedCallback() {
    const store = await trainerStore();
    await readable(store);
    addEventListener("hashchange", () => void this.#draw(store));
    await this.#draw(store);
    this.toggleAttribute("data-ready", true);
  }

  #draw(store: HeldTrainerStore): Promise<void> {
    this.#drawing += 1;
    const drawing = this.#drawing;
    const place = find(this, "[data-shown]");
    const told = find(this, "[data-told]");
    return openPart(place, this.#locale, async () => {
      const shown = await this.#view(store);
      if (drawing !== this.#drawing) return;
      // What the page is for stands above what there is, and would push a result down.
      find(this, ".lede").hidden = location.hash.length > 1;
      place.replaceChildren(...shown);
      if (location.hash.length > 1) place.querySelector<HTMLElement>("h2")?.focus();
      // Said once, when it is shown what was made.
      told.textContent = this.#isMade ? this.#words.made : "";
      this.#isMade = false;
      scrollTo({ top: 0 });
    });
  }

  #isMade = false;

  async #view(store: HeldTrainerStore): Promise<Node[]> {
    const kept = await store.assignments();
    const pairs = pairsOf(kept);
    const id = location.hash.slice(1);
    const pair = pairs.find((one) => one.id === id);
    const context = pair ? await openPair(pair, store, this.#locale) : null;
    if (context) return [viewReport(context)];
    const words = this.#words;
    const catalogue = await fetchCatalogue(this.#locale);
    const all = listed(catalogue);
    const groups = groupsOf(kept).groups;
    const asksName = (await store.keys()) === null;
    const given = { twins: twinsOfCourse(all), all, catalogue, groups, asksName };
    return [
      ...(id ? [make("p", { class: "caution" }, words.notHere)] : []),
      make("h2", { tabindex: -1 }, words.yours),
      pairs.length === 0 ? make("p", {}, words.none) : this.#viewPairs(pairs),
      make("h2", {}, words.make),
      store.lasting
        ? viewMaking(given, this.#locale, (wanted) => this.#make(wanted, store))
        : make("p", { class: "caution" }, words.notLasting),
    ];
  }

  #viewPairs(pairs: KeptPair[]): HTMLElement {
    return make(
      "ul",
      { class: "plain-list" },
      ...pairs.map((pair) => {
        const { group } = pair.before.assignment;
        return make(
          "li",
          {},
          make("a", { href: `#${pair.id}` }, make("bdi", {}, titleOf(pair))),
          group ? make("span", { class: "soft" }, ` · ${group}`) : null,
        );
      }),
    );
  }

  async #make({ title, group, name, twins }: Wanted, store: HeldTrainerStore): Promise<void> {
    const words = this.#words;
    const pair = await makePair(store, {
      name,
      titles: { before: words.titleBefore(title), after: words.titleAfter(title) },
      note: words.note,
      group,
      twins,
      locale: this.#locale,
      now: new Date(),
    });
    this.#isMade = true;
    location.hash = pair;
  }
}

customElements.define("aula-before-after", BeforeAfterElement);
