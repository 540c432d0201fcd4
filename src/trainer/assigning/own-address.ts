/** What the page shows, behind the # of its address: a reload and the other language come back to it. */
let shown = "";

export function nameInAddress(fragment: string): void {
  shown = fragment;
  if (location.hash !== fragment) history.replaceState(null, "", fragment || location.pathname);
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-language]")) link.hash = fragment;
}

/** Calls back when the address names something else; places on the page itself are only jumped to. */
export function whenAddressChanges(changed: () => void): void {
  addEventListener("hashchange", () => {
    if (location.hash === shown) return;
    if (document.getElementById(location.hash.slice(1))) nameInAddress(shown);
    else changed();
  });
}
