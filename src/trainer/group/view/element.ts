import type { Locale } from "../../../i18n/locale.ts";
import { groupsWords } from "../../../i18n/trainer-groups.ts";
import { openPart } from "../../../loading/open-part.ts";
import { find } from "../../../ui/find.ts";
import { make } from "../../../ui/make.ts";
import { pageLocale } from "../../../ui/page-locale.ts";
import { type HeldTrainerStore, readable, trainerStore } from "../../device/open.ts";
import type { KeptAssignment } from "../../device/record.ts";
import { groupsOf } from "../groups.ts";
import { viewComments } from "./comments-view.ts";
import { openGroupContext } from "./context.ts";
import { viewGroup } from "./group-view.ts";
import { viewGroups } from "./groups-view.ts";
import { viewMember } from "./member-view.ts";
import { offerNames } from "./names-in-use.ts";
import { readGroupRoute } from "./route.ts";

/** `<aula-groups>`: a trainer's groups, one of them, or one of its people, as the address says. */
class GroupsElement extends HTMLElement {
  readonly #locale: Locale = pageLocale();
  readonly #words = groupsWords(this.#locale);
  /** Of two drawings at once the later counts. */
  #drawing = 0;

  async connectedCallback() {
    const store = await trainerStore();
    await readable(store);
    addEventListener("hashchange", () => {
      this.#tell("");
      void this.#draw(store, true);
    });
    await this.#draw(store, location.hash.length > 1);
    this.toggleAttribute("data-ready", true);
  }

  #tell(text: string) {
    find(this, "[data-told]").textContent = text;
  }

  /** @param isNews whether the reader came here by the address: the heading is read to them */
  #draw(store: HeldTrainerStore, isNews: boolean): Promise<void> {
    this.#drawing += 1;
    const drawing = this.#drawing;
    const place = find(this, "[data-shown]");
    return openPart(place, this.#locale, async () => {
      const shown = await this.#view(store);
      if (drawing !== this.#drawing) return;
      // What the page is for stands above what there is, and would push one group down.
      find(this, ".lede").hidden = location.hash.length > 1;
      place.replaceChildren(...shown);
      if (!isNews) return;
      place.querySelector<HTMLElement>("h2")?.focus();
      scrollTo({ top: 0 });
    });
  }

  async #view(store: HeldTrainerStore): Promise<Node[]> {
    const { groups, rest } = groupsOf(await store.assignments());
    offerNames(this, groups);
    const { group: key, person } = readGroupRoute(location.hash);
    const group = groups.find((one) => one.key === key);
    const place = (kept: KeptAssignment, name: string) => void this.#place(kept, name, store);
    const lost = () => make("p", { class: "caution" }, this.#words.notHere);
    if (!group) return [...(key ? [lost()] : []), ...viewGroups({ groups, rest }, this.#locale, place)];
    const context = await openGroupContext(group, store, this.#locale);
    const member = context.members.find(({ id }) => id === person);
    if (member) return [viewMember(member, context)];
    const comments = await viewComments(context, store);
    return [...(person ? [lost()] : []), viewGroup(context, place, comments)];
  }

  async #place(kept: KeptAssignment, group: string, store: HeldTrainerStore) {
    const { title } = kept.assignment;
    try {
      await store.setAssignment({ ...kept, placed: { group, at: new Date().toISOString() } });
      await this.#draw(store, false);
      this.#tell(group === "" ? this.#words.unplaced(title) : this.#words.placed(title, group));
      // What was pressed may be gone: the keyboard goes on from what was said.
      find(this, "[data-told]").focus();
    } catch {
      this.#tell(this.#words.trouble);
    }
  }
}

customElements.define("aula-groups", GroupsElement);
