/** Writes a part of the page anew, with the focus and what stands open as they were. Parts are known by `data-key`. */
export function keepFocus(root: HTMLElement, write: () => void): void {
  const focused = document.activeElement;
  const key =
    focused && root.contains(focused) ? focused.closest<HTMLElement>("[data-key]")?.dataset.key : undefined;
  const value = focused instanceof HTMLInputElement && focused.type === "checkbox" ? focused.value : null;
  const isSame = () => focused?.isConnected ?? false;
  const open = [...root.querySelectorAll<HTMLDetailsElement>("details[data-key][open]")].map(
    (details) => details.dataset.key,
  );
  write();
  for (const details of root.querySelectorAll<HTMLDetailsElement>("details[data-key]"))
    if (open.includes(details.dataset.key)) details.open = true;
  if (key === undefined || isSame()) return;
  const again = [...root.querySelectorAll<HTMLElement>("[data-key]")].find((one) => one.dataset.key === key);
  const box =
    value === null ? null : again?.querySelector<HTMLElement>(`input[value="${CSS.escape(value)}"]`);
  (box ?? (again instanceof HTMLDetailsElement ? again.querySelector("summary") : again))?.focus();
}
