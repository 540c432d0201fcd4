/** Whether every element is closed, in order, and every attribute is quoted. */
export function isWellFormed(markup: string): boolean {
  const open: string[] = [];
  const rest = markup.replace(
    /<(\/?)([\w-]+)((?:\s[\w:.-]+="[^"<]*")*)\s*(\/?)>/g,
    (_, slash, name: string, _attributes, empty) => {
      if (slash) {
        if (open.pop() !== name) open.push("mismatch");
      } else if (!empty) open.push(name);
      return "";
    },
  );
  return open.length === 0 && !/[<>]/.test(rest);
}
