import { cellsOf } from "../form/cells.ts";
import type { Form } from "../form/form.ts";
import { type Asked, interview } from "../form/interview.ts";
import { formWords } from "../i18n/form.ts";
import { adoptStyle } from "../ui/adopt-style.ts";
import { find } from "../ui/find.ts";
import { make, makeButton } from "../ui/make.ts";
import { pageLocale } from "../ui/page-locale.ts";
import { answerIn, emptyAnswer } from "./answer.ts";
import css from "./form-view.css?inline";
import { rowTable } from "./row-table.ts";

/** `<aula-form>`: a form's questions, one at a time, with what its conditions do and the row that is left. */
class FormElement extends HTMLElement {
  connectedCallback() {
    adoptStyle(css);
    const words = formWords(pageLocale());
    const form: Form = JSON.parse(this.dataset.form ?? "");
    const numbers: Record<string, number> = JSON.parse(this.dataset.numbers ?? "");
    const places = new Map(
      form.rows.map(({ name }) => [name, find(this, `[data-question="${CSS.escape(name)}"]`)] as const),
    );
    /** The question that is seen; null at the end. */
    let at: string | null = form.rows[0]?.name ?? null;

    const said = make("p", { class: "form-said", role: "status" });
    const back = makeButton(words.back, () => go(-1));
    const next = makeButton(words.next, () => go(1), "button");
    const again = makeButton(words.again, () => restart(true));
    const bar = make("div", { class: "form-bar" }, back, next, again);
    const left = make("div", { class: "form-left" });
    this.append(said, bar, left);

    const asked = (): Asked[] =>
      interview(form, Object.fromEntries([...places].map(([name, place]) => [name, answerIn(place)])));

    const draw = () => {
      for (const [name, place] of places) place.hidden = name !== at;
      const shown = asked().filter(({ isShown }) => isShown);
      const isFirst = shown[0]?.row.name === at;
      // A button that is disabled loses the focus, and the keyboard its place.
      back.setAttribute("aria-disabled", String(isFirst));
      next.hidden = at === null;
      const answers = Object.fromEntries(shown.map(({ row, answer }) => [row.name, answer]));
      left.replaceChildren(rowTable(cellsOf(form, form.rows, answers), words));
    };

    const say = (name: string, problem: Asked["problem"]) => {
      const place = places.get(name);
      if (!place) return;
      const line = find(place, ".form-problem");
      line.textContent =
        problem === null ? "" : problem === "required" ? words.required : (line.dataset.refused ?? "");
      for (const box of place.querySelectorAll("[data-answer]"))
        box.setAttribute("aria-invalid", String(problem !== null));
    };

    const go = (by: 1 | -1) => {
      const questions = asked();
      const from = at === null ? questions.length : questions.findIndex(({ row }) => row.name === at);
      const now = questions[from];
      if (by === 1 && now) {
        say(now.row.name, now.problem);
        if (now.problem) return;
      }
      let to = from + by;
      const passed: string[] = [];
      while (questions[to] && !questions[to]?.isShown) {
        passed.push(questions[to]?.row.name ?? "");
        to += by;
      }
      if (to < 0) return;
      at = questions[to]?.row.name ?? null;
      const skipped = by === 1 ? passed.map((name) => words.skipped(numbers[name] ?? 0, whyOf(name))) : [];
      said.textContent = [...skipped, ...(at === null ? [words.ended] : [])].join(" ");
      draw();
      (at === null ? again : places.get(at))?.focus({ preventScroll: true });
    };
    const whyOf = (name: string) => places.get(name)?.querySelector("[data-when]")?.textContent?.trim() ?? "";

    const restart = (isNew: boolean) => {
      for (const [name, place] of places) {
        if (isNew) emptyAnswer(place);
        say(name, null);
      }
      at = form.rows[0]?.name ?? null;
      said.textContent = "";
      draw();
      if (isNew && at) places.get(at)?.focus({ preventScroll: true });
    };

    const tries = this.querySelector<HTMLElement>("[data-tries]");
    const choose = () => {
      const chosen = tries?.querySelector<HTMLInputElement>("input:checked");
      const row = form.rows.find(({ name }) => name === tries?.dataset.tries);
      if (!chosen || !row) return;
      row.relevant = chosen.value;
      const when = places.get(row.name)?.querySelector("[data-when]");
      if (when) when.textContent = words.shownWhen(chosen.dataset.said ?? chosen.value);
      restart(false);
    };

    this.addEventListener("input", ({ target }) => {
      if (tries?.contains(target as Node)) return choose();
      if (at) say(at, null);
      draw();
    });
    this.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || !(event.target instanceof HTMLInputElement)) return;
      event.preventDefault();
      go(1);
    });
    if (tries) tries.hidden = false;
    draw();
  }
}

customElements.define("aula-form", FormElement);
