import { pageAddress } from "../i18n/address.ts";
import { fetchJson } from "../loading/fetch-whole.ts";
import { openPart } from "../loading/open-part.ts";
import { find } from "../ui/find.ts";
import { make } from "../ui/make.ts";
import { pageLocale } from "../ui/page-locale.ts";
import type { SearchDocument } from "./document.ts";
import type { Search } from "./engine.ts";
import { searchKindName, searchWords } from "./words.ts";

/**
 * `<aula-search data-index="…">`: looks while one types, and keeps what is looked for in the address, so
 * that one comes back to it. What searches, and what is searched, come with the page.
 */
class SearchElement extends HTMLElement {
  readonly #locale = pageLocale();
  readonly #words = searchWords(this.#locale);
  #search: Search | null = null;

  connectedCallback() {
    const field = find<HTMLInputElement>(this, "input");
    field.form?.addEventListener("submit", (event) => event.preventDefault());
    field.value ||= new URLSearchParams(location.search).get("q")?.slice(0, 100) ?? "";
    field.addEventListener("input", () => this.#look());
    find(this, "search").hidden = false;
    find(this, "[data-instead-title]").textContent = this.#words.instead;
    field.focus();
    void openPart(this, this.#locale, async () => {
      const [{ makeSearch }, documents] = await Promise.all([
        import("./engine.ts"),
        fetchJson<SearchDocument[]>(this.dataset.index ?? ""),
      ]);
      this.#search = makeSearch(documents);
      this.#look();
    });
  }

  #look() {
    const query = find<HTMLInputElement>(this, "input").value.trim();
    const address = new URL(location.href);
    if (query === "") address.searchParams.delete("q");
    else address.searchParams.set("q", query);
    history.replaceState(null, "", address);
    if (!this.#search) return;
    const found = query === "" ? [] : this.#search.find(query);
    find(this, "[data-count]").textContent =
      query === "" ? "" : found.length === 0 ? this.#words.nothing(query) : this.#words.found(found.length);
    find(this, "[data-instead]").hidden = found.length > 0;
    find(this, "[data-results]").replaceChildren(...found.map((one) => this.#view(one)));
  }

  #view({ kind, title, path, text }: SearchDocument): HTMLElement {
    const [page = "", anchor] = path.split("#");
    const address = pageAddress(this.#locale, ...page.split("/").filter(Boolean));
    return make(
      "li",
      {},
      make("a", { href: anchor ? `${address}#${anchor}` : address }, title),
      make("span", { class: "kind" }, searchKindName(kind, this.#locale)),
      make("p", { class: "soft" }, text),
    );
  }
}

customElements.define("aula-search", SearchElement);
