import { asLine } from "../../../exchange/fields.ts";
import { assigningWords } from "../../../i18n/assigning.ts";
import { beforeAfterWords } from "../../../i18n/before-after.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { make } from "../../../ui/make.ts";
import type { Catalogue, Listed } from "../../assigning/catalogue.ts";
import type { Group } from "../../group/groups.ts";
import { nameOptions, namesInUse } from "../../group/view/names-in-use.ts";
import type { Twins } from "../change.ts";

/** What a trainer says of a new pair. */
export interface Wanted {
  title: string;
  group: string;
  /** Their own name; "" where their keys hold it already. */
  name: string;
  twins: Twins[];
}

/** Where a comparison is prepared. @param create rejects where it could not be made */
export function viewMaking(
  {
    twins,
    all,
    catalogue,
    groups,
    asksName,
  }: {
    twins: Twins[];
    all: ReadonlyMap<string, Listed>;
    catalogue: Catalogue;
    groups: Pick<Group, "name">[];
    asksName: boolean;
  },
  locale: Locale,
  create: (wanted: Wanted) => Promise<void>,
): HTMLFormElement {
  const words = beforeAfterWords(locale);
  const title = field("pair-title", [words.name], words.nameMissing);
  const mayBeLeft = make("span", { class: "how" }, assigningWords(locale).ifYouLike);
  const group = field("pair-group", [words.group, " ", mayBeLeft], "", namesInUse);
  const name = field("pair-trainer", [words.trainer], words.trainerMissing);
  const ticks = twins.map((one, at) => {
    const id = `twins-${at}`;
    const input = make("input", { type: "checkbox", id });
    const [first, second] = one.exercises.map((exercise) => all.get(exercise)?.title ?? exercise);
    const idea = catalogue.ideas[one.idea ?? ""] ?? one.idea ?? "";
    const label = make(
      "label",
      { for: id },
      idea,
      make("span", { class: "how" }, ` ${words.twinsOf(first ?? "", second ?? "")}`),
    );
    return { input, twins: one, line: make("p", { class: "tick" }, input, label) };
  });
  const noTwins = make("p", { class: "problem", id: "twins-problem", hidden: true }, words.twinsMissing);
  const told = make("p", { role: "status" });
  const form = make(
    "form",
    { novalidate: true },
    make("p", {}, words.makeHow),
    title.line,
    group.line,
    make("datalist", { id: namesInUse }, ...nameOptions(groups)),
    asksName ? name.line : null,
    make(
      "fieldset",
      { "aria-describedby": "twins-problem twins-how" },
      make("legend", {}, words.twins),
      make("p", { class: "how", id: "twins-how" }, words.twinsHow),
      ...ticks.map(({ line }) => line),
      noTwins,
    ),
    make("button", { type: "submit", class: "button" }, words.create),
    told,
  );
  form.addEventListener("change", () => {
    if (ticks.some(({ input }) => input.checked)) noTwins.hidden = true;
  });
  let isMaking = false;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const chosen = ticks.filter(({ input }) => input.checked).map((tick) => tick.twins);
    noTwins.hidden = chosen.length > 0;
    const faulty = [
      title.fault(),
      asksName ? name.fault() : null,
      chosen.length === 0 ? (ticks[0]?.input ?? null) : null,
    ].find((input) => input !== null);
    if (faulty) return faulty.focus();
    if (isMaking) return;
    isMaking = true;
    told.textContent = words.making;
    create({ title: title.value(), group: group.value(), name: name.value(), twins: chosen }).catch(
      (failure: unknown) => {
        console.error(failure);
        isMaking = false;
        told.textContent = words.notMade;
      },
    );
  });
  return form;
}

/** A box of one line. `fault` says under it what is missing, and gives the box; null for nothing. */
function field(id: string, label: (string | Node)[], missing: string, list?: string) {
  const input = make("input", { id, type: "text", maxlength: 180, autocomplete: "off", list: list ?? null });
  const problem = make("p", { class: "problem", id: `${id}-problem`, hidden: true }, missing);
  input.setAttribute("aria-describedby", problem.id);
  const value = () => asLine(input.value);
  const say = (isMissing: boolean) => {
    input.setAttribute("aria-invalid", String(isMissing));
    problem.hidden = !isMissing;
  };
  // What was missing is said until something stands there.
  input.addEventListener("input", () => {
    if (value() !== "") say(false);
  });
  return {
    line: make("div", { class: "field" }, make("label", { for: id }, ...label), input, problem),
    value,
    fault(): HTMLInputElement | null {
      const isMissing = value() === "";
      say(isMissing);
      return isMissing ? input : null;
    },
  };
}
