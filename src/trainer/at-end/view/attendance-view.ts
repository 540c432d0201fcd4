import { atEndWords } from "../../../i18n/at-end.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { make, makeButton } from "../../../ui/make.ts";
import type { Learner } from "../../gradebook/gradebook.ts";

/** Which sessions each person attended, to be confirmed or corrected. */
export function viewAttendance(
  learners: Learner[],
  sessions: string[],
  locale: Locale,
  say: (learner: Learner, attended: string[]) => void,
): HTMLElement {
  const words = atEndWords(locale);
  const rowOf = (learner: Learner): HTMLElement => {
    const { name, attendance } = learner;
    const ticks = sessions.map((session) => {
      const checked = attendance?.sessions.includes(session) ?? false;
      const input = make("input", { type: "checkbox", checked, "aria-label": words.was(name, session) });
      return { session, input };
    });
    const read = () => ticks.filter(({ input }) => input.checked).map(({ session }) => session);
    const by = { learner: words.byLearner, trainer: words.byTrainer, nobody: words.byNobody };
    const told = make("span", {}, by[attendance?.by ?? "nobody"]);
    const confirm = makeButton(words.confirm, () => {
      say(learner, read());
      confirm.hidden = true;
      told.textContent = words.byTrainer;
      ticks[0]?.input.focus();
    });
    confirm.setAttribute("aria-label", words.confirmOf(name));
    confirm.hidden = attendance?.by !== "learner";
    for (const { input } of ticks)
      input.addEventListener("change", () => {
        say(learner, read());
        confirm.hidden = true;
        told.textContent = words.byTrainer;
      });
    return make(
      "tr",
      {},
      make("th", { scope: "row" }, make("bdi", {}, name)),
      ...ticks.map(({ input }) => make("td", {}, make("label", { class: "attended" }, input))),
      make("td", {}, make("div", { class: "said-by" }, told, confirm)),
    );
  };
  const heads = [words.who, ...sessions, words.saidBy];
  return make(
    "div",
    { class: "table-scroll", tabindex: 0, role: "group", "aria-label": words.attendanceResults },
    make(
      "table",
      { class: "plain" },
      make("thead", {}, make("tr", {}, ...heads.map((head) => make("th", { scope: "col" }, head)))),
      make("tbody", {}, ...learners.map(rowOf)),
    ),
  );
}
