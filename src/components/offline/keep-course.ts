import { formatBytes } from "../../i18n/format-bytes.ts";
import { defaultLocale, isLocale } from "../../i18n/locale.ts";
import { offlineWords } from "../../i18n/offline.ts";
import type { Answered, End } from "../../service-worker/protocol.ts";
import { lessonWish, trackWish } from "../../service-worker/wishes.ts";
import { ask } from "./site-worker.ts";

/**
 * `<aula-keep-course data-lessons='["basic/01-…", …]'>`: brings lessons onto the device and lets them go
 * again, and says what is there. Lesson by lesson, so that what came before it was stopped is whole.
 */
class KeepCourse extends HTMLElement {
  readonly #locale = isLocale(document.documentElement.lang) ? document.documentElement.lang : defaultLocale;
  readonly #words = offlineWords(this.#locale);
  readonly #lessons: string[] = JSON.parse(this.dataset.lessons ?? "[]");
  readonly #tracks = [...new Set(this.#lessons.map((lesson) => lesson.split("/")[0] ?? ""))];
  readonly #lessonWishes = this.#lessons.map((lesson) => lessonWish(lesson, this.#locale));
  readonly #trackWishes = this.#tracks.map((track) => trackWish(track, this.#locale));
  readonly #wishes = [...this.#lessonWishes, ...this.#trackWishes];
  #stopped = false;

  connectedCallback() {
    this.#on("[data-keep]", () => void this.#keep());
    this.#on("[data-stop]", () => this.#stop());
    this.#on("[data-let-go]", () => this.#sure(true));
    this.#on("[data-yes]", () => void this.#letGo());
    this.#on("[data-no]", () => this.#sure(false));
    void this.#look();
  }

  async #look() {
    const found = await ask({ do: "look", wishes: this.#wishes });
    if (found) this.#show(found);
    else this.#part("[data-standing]").textContent = this.#words.impossible;
    this.hidden = false;
  }

  #show({ standing, complete }: Answered) {
    const words = this.#words;
    const size = formatBytes(standing.size, this.#locale);
    const missing = formatBytes(standing.missing, this.#locale);
    const all = this.#lessons.length;
    const here = this.#lessonWishes.filter((wish) => complete.includes(wish)).length;
    const whole = this.#wishes.every((wish) => complete.includes(wish));
    const said = () => {
      if (whole) return words.all(all, size);
      return here === 0 ? words.none(all, missing) : words.some(here, all, size, missing);
    };
    this.#part("[data-standing]").textContent = said();
    const keep = this.#part("[data-keep]");
    if (here > 0) keep.textContent = words.keepRest;
    else keep.textContent = keep.dataset.label ?? "";
    keep.hidden = whole;
    this.#part("[data-let-go]").hidden = here === 0;
  }

  async #keep() {
    this.#stopped = false;
    this.#running(true);
    this.#part("[data-told]").textContent = "";
    let end: End = "done";
    for (const wish of this.#wishes) {
      if (this.#stopped || end === "unreachable" || end === "full") break;
      const kept = await this.#keepOne(wish);
      if (kept !== "done") end = kept;
    }
    if (this.#stopped) end = "stopped";
    this.#running(false);
    await this.#look();
    if (end !== "done") this.#part("[data-told]").textContent = this.#words[end];
    this.#part(this.#part("[data-keep]").hidden ? "[data-let-go]" : "[data-keep]").focus();
  }

  async #keepOne(wish: string): Promise<End> {
    const before = (await ask({ do: "look", wishes: this.#wishes }))?.standing;
    let first: number | null = null;
    const answered = await ask({ do: "keep", wishes: [wish] }, ({ standing: { missing } }) => {
      first ??= missing;
      if (before) this.#progress(before.weight, before.missing - first + missing);
    });
    return answered?.end ?? "unreachable";
  }

  #progress(weight: number, missing: number) {
    const bar = this.#part("progress") as HTMLProgressElement;
    bar.max = weight;
    bar.value = weight - missing;
    this.#part("[data-amount]").textContent = this.#words.keeping(formatBytes(missing, this.#locale));
  }

  #stop() {
    this.#stopped = true;
    void ask({ do: "stop" });
  }

  #running(runs: boolean) {
    this.#part("[data-running]").hidden = !runs;
    this.#part("[data-actions]").hidden = runs;
    this.#part("[data-standing]").hidden = runs;
    if (runs) this.#part("[data-stop]").focus();
  }

  #sure(asks: boolean) {
    this.#part("[data-sure]").hidden = !asks;
    this.#part("[data-actions]").hidden = asks;
    this.#part(asks ? "[data-no]" : "[data-let-go]").focus();
  }

  async #letGo() {
    const found = await ask({ do: "let go", wishes: this.#wishes });
    this.#part("[data-sure]").hidden = true;
    this.#part("[data-actions]").hidden = false;
    if (found) this.#show(found);
    this.#part("[data-keep]").focus();
  }

  #part(selector: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(selector);
    if (!part) throw new Error(`aula-keep-course has no ${selector}`);
    return part;
  }

  #on(selector: string, press: () => void) {
    this.#part(selector).addEventListener("click", press);
  }
}

customElements.define("aula-keep-course", KeepCourse);
