import { make } from "../make.ts";
import { openRoving } from "../roving.ts";

/** So near to a mark a finger means it, in CSS pixels. */
const reach = 28;
/** The least side of what is pointed at. */
const least = 24;

/**
 * Lays a button over each named thing of a drawing: what is drawn by SVG has no focus, no state and no
 * size that a finger hits in every browser. A press beside them means the nearest.
 */
export function openMarks(
  chart: HTMLElement,
  spots: string[],
  labelOf: (spot: string) => string,
): HTMLButtonElement[] {
  const drawing = chart.querySelector<SVGSVGElement>("svg.plot");
  if (!drawing) return [];
  const marks = spots.flatMap((spot) => {
    const drawn = drawing.querySelector(`[data-spot="${CSS.escape(spot)}"]`);
    const button = make("button", {
      type: "button",
      "data-spot": spot,
      "aria-pressed": "false",
      "aria-label": labelOf(spot),
    });
    return drawn ? [{ drawn, button }] : [];
  });
  const buttons = marks.map(({ button }) => button);
  const { width: across, height: down } = drawing.viewBox.baseVal;
  const layer = make("div", { class: "marks", style: `aspect-ratio: ${across} / ${down}` }, ...buttons);
  const frame = make("div", { class: "marked" });
  drawing.replaceWith(frame);
  frame.append(drawing, layer);
  openRoving([buttons]);

  const place = () => {
    const whole = drawing.getBoundingClientRect();
    if (whole.width === 0) return;
    for (const { drawn, button } of marks) {
      const { left, top, width, height } = drawn.getBoundingClientRect();
      const [wide, high] = [Math.max(width, least), Math.max(height, least)];
      const percent = (length: number, of: number) => `${((100 * length) / of).toFixed(2)}%`;
      Object.assign(button.style, {
        left: percent(left - whole.left - (wide - width) / 2, whole.width),
        top: percent(top - whole.top - (high - height) / 2, whole.height),
        width: percent(wide, whole.width),
        height: percent(high, whole.height),
      });
    }
  };
  new ResizeObserver(place).observe(drawing);

  drawing.addEventListener("click", ({ clientX, clientY }) => {
    const [nearest] = buttons
      .map((button) => ({ button, distance: distanceTo(button, clientX, clientY) }))
      .toSorted((one, other) => one.distance - other.distance);
    if (nearest && nearest.distance <= reach) nearest.button.click();
  });
  return buttons;
}

function distanceTo(button: HTMLElement, x: number, y: number): number {
  const { left, right, top, bottom } = button.getBoundingClientRect();
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}
