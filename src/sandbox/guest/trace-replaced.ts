/** What the steps are called by. */
const methods = Object.getOwnPropertyNames(Array.prototype).filter((name) => name !== "constructor");
const own = methods.map((name) => (Array.prototype as unknown as Record<string, unknown>)[name]);
const { prototype } = Array;
const { groupBy } = Object as unknown as { groupBy: unknown };

/** Whether the program has put functions of its own in the place of the language's. */
export function areReplaced(): boolean {
  const now = prototype as unknown as Record<string, unknown>;
  for (let i = 0; i < methods.length; i++) if (now[methods[i] as string] !== own[i]) return true;
  return (Object as unknown as { groupBy: unknown }).groupBy !== groupBy;
}
