/** Letters and digits that nobody takes for each other, on paper either. */
const signs = "abcdefghjkmnpqrstuvwxyz23456789";
const length = 6;

/** A code that is not among those taken. It tells people apart and guards nothing. */
export function newCode(taken: ReadonlySet<string>): string {
  for (;;) {
    const drawn = crypto.getRandomValues(new Uint32Array(length));
    const code = [...drawn].map((number) => signs[number % signs.length]).join("");
    if (!taken.has(code)) return code;
  }
}
