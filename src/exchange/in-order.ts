/** For JSON.stringify: fields by name, so that it does not matter in which order they were written. */
export const inOrder = (_: string, content: unknown): unknown =>
  typeof content === "object" && content !== null && !Array.isArray(content)
    ? Object.fromEntries(Object.entries(content).toSorted(([one], [other]) => (one < other ? -1 : 1)))
    : content;
