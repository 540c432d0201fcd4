/**
 * What was pressed before the script came that knows what it means: on a slow line somebody points at a place at
 * once. Fields keep what is typed by themselves; a button does not.
 */
const early = new WeakMap<HTMLElement, (HTMLElement | SVGElement)[]>();

/** Keeps what is pressed in `place`, of what `selector` names, until it is taken. */
export function keepPresses(place: HTMLElement, selector: string): void {
  early.set(place, []);
  place.addEventListener("click", ({ target }) => {
    const pressed = (target as Element).closest<HTMLElement | SVGElement>(selector);
    if (pressed) early.get(place)?.push(pressed);
  });
}

/** What was pressed in `place` so far, in order; from now on who takes it listens for themselves. */
export function takePresses(place: HTMLElement): (HTMLElement | SVGElement)[] {
  const pressed = early.get(place) ?? [];
  early.delete(place);
  return pressed;
}
