import type { Expected } from "./roster.ts";

/** Finds who of a list has a code, as somebody reads it out or writes it by hand; null for nobody. */
export function codeFinder(list: Expected[]): (typed: string) => Expected | null {
  const byPlain = new Map<string, Expected[]>();
  for (const one of list) {
    const same = byPlain.get(one.code.toLowerCase());
    if (same) same.push(one);
    else byPlain.set(one.code.toLowerCase(), [one]);
  }
  return (typed) => {
    const code = typed.replace(/\s+/g, "");
    const same = byPlain.get(code.toLowerCase()) ?? [];
    // Codes of another tool may differ in capitals alone: then only the exact one is meant.
    return same.find((one) => one.code === code) ?? (same.length === 1 ? (same[0] as Expected) : null);
  };
}

export const findByCode = (list: Expected[], typed: string): Expected | null => codeFinder(list)(typed);
