import { stepViewWords } from "../i18n/step-view.ts";
import { make, makeButton } from "../ui/make.ts";
import { pageLocale } from "../ui/page-locale.ts";

export interface Player {
  /** To where the steps are turned. */
  focus(): void;
}

/** So far a finger goes sideways before it turns a page, px; and how much farther than up or down. */
const swipe = { least: 48, slope: 1.5 };

/**
 * Makes a list of steps one that shows a step at a time: by buttons, arrow keys and swiping, each step said aloud.
 * @param view what viewSteps() made
 * @param shown called with the lines of the step that is seen; null where all are
 */
export function openPlayer(
  view: HTMLElement,
  shown: (lines: { from: number; to: number } | null) => void,
): Player {
  const words = stepViewWords(pageLocale());
  const steps = [...view.querySelectorAll<HTMLElement>(".step-call")];
  let at = 0;
  let all = false;
  const said = make("p", { class: "visually-hidden", role: "status" });
  const previous = makeButton(words.previous, () => turn(at - 1));
  const next = makeButton(words.next, () => turn(at + 1), "button");
  const toggle = makeButton(words.all, () => {
    all = !all;
    draw();
  });
  toggle.classList.add("side");
  const bar = make(
    "div",
    { class: "step-bar", role: "group", "aria-label": words.stepByStep },
    previous,
    next,
    toggle,
  );
  view.prepend(bar, said);

  const draw = () => {
    steps.forEach((step, index) => {
      step.hidden = !all && index !== at;
    });
    view.classList.toggle("one-step", !all);
    for (const [button, isEnd] of [
      [previous, at === 0],
      [next, at === steps.length - 1],
    ] as const) {
      button.hidden = all;
      // A button that is disabled loses the focus, and the keyboard its place.
      button.setAttribute("aria-disabled", String(isEnd));
    }
    toggle.textContent = all ? words.oneByOne : words.all;
    const step = steps[at];
    shown(all || !step ? null : { from: Number(step.dataset.from), to: Number(step.dataset.to) });
  };
  const turn = (wanted: number) => {
    if (all || wanted < 0 || wanted >= steps.length || wanted === at) return;
    at = wanted;
    draw();
    const step = steps[at];
    const text = (selector: string) => step?.querySelector(selector)?.textContent ?? "";
    said.textContent = `${text(".step-title")}. ${text(".step-said")}`;
  };

  view.addEventListener("keydown", (event) => {
    const { key, ctrlKey, metaKey, altKey, shiftKey, target } = event;
    // In a table that can be moved the arrows move it.
    if (ctrlKey || metaKey || altKey || shiftKey || canScroll(target as Element, view)) return;
    const wanted = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: steps.length - 1 }[key];
    if (wanted === undefined || all) return;
    event.preventDefault();
    turn(wanted);
  });
  let start: { x: number; y: number } | null = null;
  view.addEventListener(
    "touchstart",
    ({ touches, target }) => {
      const [finger] = touches;
      const isAlone = touches.length === 1 && finger && !canScroll(target as Element, view);
      start = isAlone ? { x: finger.clientX, y: finger.clientY } : null;
    },
    { passive: true },
  );
  view.addEventListener("touchend", ({ changedTouches }) => {
    const [finger] = changedTouches;
    if (!start || !finger) return;
    const [x, y] = [finger.clientX - start.x, finger.clientY - start.y];
    if (Math.abs(x) >= swipe.least && Math.abs(x) > swipe.slope * Math.abs(y)) turn(at + (x < 0 ? 1 : -1));
  });

  draw();
  return { focus: () => next.focus({ preventScroll: true }) };
}

/** Whether what is touched stands in something wider than its frame. */
function canScroll(from: Element, until: Element): boolean {
  for (let element: Element | null = from; element && element !== until; element = element.parentElement)
    if (element.matches(".table-scroll, pre") && element.scrollWidth > element.clientWidth) return true;
  return false;
}
