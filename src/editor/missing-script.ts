/** Whether a part of the site's own code did not come; each browser has its own words for it. */
export const isMissingScript = (failure: unknown): boolean =>
  failure instanceof TypeError && /module script|imported module/i.test(failure.message);

/**
 * A browser remembers for as long as the page lives that a script did not come: only a reload asks
 * again. Drafts are kept, so nothing is lost by it; without a connection the page stays as it is.
 */
export async function reloadWhenReachable(): Promise<void> {
  const reachable = await fetch(location.href, { cache: "no-store" }).then(
    ({ ok }) => ok,
    () => false,
  );
  if (reachable) location.reload();
}
