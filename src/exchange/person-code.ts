/** What a trainer tells one person of a list by. */
export const personCode = /^[A-Za-z0-9_-]{1,32}$/;

/** A code as somebody types it from a card, "" for none; null where it can be no code. */
export function asPersonCode(typed: string): string | null {
  const code = typed.replace(/\s+/g, "");
  return code === "" || personCode.test(code) ? code : null;
}
