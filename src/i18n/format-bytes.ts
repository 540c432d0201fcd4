import { formatNumber } from "./format.ts";
import type { Locale } from "./locale.ts";

/** "8 kB", "1,8 MB": decimal units, no more digits than a reader needs. */
export function formatBytes(bytes: number, locale: Locale): string {
  if (bytes < 1e6) return `${formatNumber(Math.max(1, Math.round(bytes / 1000)), locale)}\u00a0kB`;
  return `${formatNumber(Math.round(bytes / 1e5) / 10, locale)}\u00a0MB`;
}
