import { find } from "../../ui/find.ts";
import { make, makeButton } from "../../ui/make.ts";
import { pageLocale } from "../../ui/page-locale.ts";
import type { WayEditor } from "../way-editor.ts";
import type { WayHost } from "../ways-box.ts";
import { type Arrangement, programOfBlocks } from "./arrangement.ts";
import { type ArrangeState, blocksOf, drop, emptyState, join, moved, readState, restOf } from "./state.ts";
import { unitView } from "./unit-view.ts";
import { arrangeWords } from "./words.ts";

/** Wrong tries after which a shorter task is offered. */
const triesBeforeHelp = 2;

/** Lines of a program, put in order by their buttons, by dragging or by keyboard. */
export function openArrangeBox(
  { host, changed }: WayHost,
  { announce }: { announce(text: string): void },
): WayEditor {
  const arrangement = arrangementIn(host);
  const words = arrangeWords(pageLocale());
  const lists = {
    program: find(host, "[data-list=program]"),
    rest: find(host, "[data-list=rest]"),
  };
  const help = find(host, "[data-help]");
  const textOf = (block: string) => arrangement.blocks.find(({ id }) => id === block)?.text ?? "";
  let state: ArrangeState = emptyState;
  const textsOf = (unit: string) => blocksOf(unit, state).map(textOf);
  const firstLine = (unit: string) => textsOf(unit)[0]?.split("\n")[0] ?? "";

  const put = (unit: string, at: number | null, control: string | null) => {
    const was = state.program.indexOf(unit);
    state = moved(state, unit, at);
    const place = state.program.indexOf(unit);
    draw();
    // The button that was pressed, or the line itself where that button is gone.
    const item = host.querySelector(`[data-unit="${unit}"]`);
    const buttons = [...(item?.querySelectorAll<HTMLElement>("button[data-control]") ?? [])];
    if (control !== null) (buttons.find((one) => one.dataset.control === control) ?? buttons[0])?.focus();
    const line = firstLine(unit);
    if (place === -1) announce(words.takenOut(line));
    else if (was === -1) announce(words.added(line, place + 1));
    else announce(words.moved(line, place + 1, state.program.length));
    changed();
  };

  const draw = () => {
    const viewed = (unit: string, place: number | null) =>
      unitView({
        unit,
        texts: textsOf(unit),
        place,
        count: state.program.length,
        put: (at, control) => put(unit, at, control),
        dropped(list, before) {
          if (list === lists.rest) return state.program.includes(unit) && put(unit, null, null);
          const others = state.program.filter((one) => one !== unit);
          const at = others.indexOf(before?.dataset.unit ?? "");
          put(unit, at === -1 ? others.length : at, null);
        },
      });
    const fill = (list: HTMLElement, units: HTMLElement[], empty: string) =>
      list.replaceChildren(...(units.length > 0 ? units : [make("li", { class: "none" }, empty)]));
    fill(lists.program, state.program.map(viewed), words.empty);
    fill(
      lists.rest,
      restOf(state, arrangement).map((unit) => viewed(unit, null)),
      words.allUsed,
    );
    drawHelp();
  };

  const drawHelp = () => {
    help.hidden = state.wrong < triesBeforeHelp;
    if (help.hidden) return;
    const offer = (
      label: string,
      made: { state: ArrangeState; unit: string } | null,
      said: (line: string) => string,
    ) =>
      made &&
      makeButton(label, () => {
        state = made.state;
        draw();
        announce(said(firstLine(made.unit)));
        lists.program.querySelector<HTMLElement>("button")?.focus();
        changed();
      });
    const offers = [
      offer(words.join, join(state, arrangement.order), words.joined),
      offer(words.drop, drop(state, arrangement), words.dropped),
    ].filter((button) => button !== null);
    help.hidden = offers.length === 0;
    help.replaceChildren(make("p", {}, words.offer), ...offers);
  };

  const take = (kept: unknown): boolean => {
    const read = readState(kept, arrangement);
    if (!read) return false;
    state = read;
    draw();
    return true;
  };
  draw();
  return {
    program: () =>
      state.program.length === 0 ? null : programOfBlocks(arrangement.given, state.program.flatMap(textsOf)),
    missing: () => words.noneYet,
    state: () => state,
    restore: take,
    write: take,
    reset() {
      state = emptyState;
      draw();
    },
    focus: () => host.querySelector<HTMLElement>("[data-unit] button")?.focus(),
    judged({ outcome }) {
      if (outcome === "pass") return;
      state = { ...state, wrong: state.wrong + 1 };
      drawHelp();
      changed();
    },
  };
}

/** The blocks as the page came with them. */
function arrangementIn(host: HTMLElement): Arrangement {
  const blocks = [...host.querySelectorAll<HTMLElement>("[data-block]")];
  return {
    given: host.querySelector("[data-given]")?.textContent ?? "",
    blocks: blocks.map((block) => ({ id: block.dataset.block ?? "", text: block.textContent.trim() })),
    order: find(host, "[data-order]").dataset.order?.split(" ") ?? [],
  };
}
