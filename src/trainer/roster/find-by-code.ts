import type { Expected } from "./roster.ts";

/** Who has this code, as somebody reads it out or writes it by hand; null for nobody. */
export function findByCode(list: Expected[], typed: string): Expected | null {
  const code = typed.replace(/\s+/g, "");
  const isSame = (one: Expected) => one.code.toLowerCase() === code.toLowerCase();
  // Codes of another tool may differ in capitals alone: then only the exact one is meant.
  const same = list.filter(isSame);
  return same.find((one) => one.code === code) ?? (same.length === 1 ? (same[0] as Expected) : null);
}
