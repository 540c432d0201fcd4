/**
 * One key leads from wherever the learner is to the table of their chart, and from there back again.
 * @returns what the key does; false where no chart's table is there
 */
export function chartTableKey(): (result: HTMLElement) => boolean {
  let before: Element | null = null;
  return (result) => {
    const details = result.querySelector<HTMLDetailsElement>("details[data-table]");
    if (!details) return false;
    const { activeElement } = document;
    if (details.contains(activeElement) && before instanceof HTMLElement) {
      before.focus();
      return true;
    }
    before = activeElement;
    details.open = true;
    details.querySelector<HTMLElement>("[tabindex='0']")?.focus();
    return true;
  };
}
