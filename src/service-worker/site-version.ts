/**
 * `pages`: what reading needs, kept at the first visit. `tools`: what solving needs, fetched right
 * after. `trainer`: what trainers alone need, kept once one of their pages was opened. `editor`: the
 * full editor, kept when first used. `downloads`: kept when first asked for.
 */
export type SiteGroup = "pages" | "tools" | "trainer" | "editor" | "downloads";

/** One build of the site, as its service worker knows it. */
export interface SiteVersion {
  version: string;
  /** By group: [address relative to the site's root, first 12 hex digits of its SHA-256]. */
  groups: Record<SiteGroup, [address: string, revision: string][]>;
}
