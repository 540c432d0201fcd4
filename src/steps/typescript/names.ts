const reserved = new Set(
  (
    "arguments await break case catch class const continue debugger default delete do else enum eval export " +
    "extends false finally for function if implements import in instanceof interface let new null package " +
    "private protected public return static super switch this throw true try typeof undefined var void " +
    "while with yield Array Infinity Intl JSON Map Math NaN Number Object Plot Set String console show"
  ).split(" "),
);

/** Names for constants: each once, none that the language, a library or `taken` has. */
export class Names {
  readonly #taken: Set<string>;
  constructor(taken: Iterable<string>) {
    this.#taken = new Set([...reserved, ...taken]);
  }

  /** `wished`, with a number behind it where there is one already. */
  take(wished: string): string {
    let name = wished;
    for (let count = 2; this.#taken.has(name); count++) name = `${wished}${count}`;
    this.#taken.add(name);
    return name;
  }
}

/** "Adm1 name (año)" is ["adm1", "name", "ano"]: plain letters and digits, so that all can be typed. */
const words = (text: string): string[] =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== "");

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** "emergency_response" is "EmergencyResponse"; "" where nothing is left of it. */
export const pascal = (text: string): string => words(text).slice(0, 4).map(capital).join("");

/** "Lima Province" is "limaProvince"; null where it would not start with a letter. */
export function camel(text: string): string | null {
  const joined = pascal(text);
  return /^[A-Z]/.test(joined) ? joined.charAt(0).toLowerCase() + joined.slice(1) : null;
}

/** Names to take columns apart with: the columns' own where they can be, none twice, none `row`. */
export function bindings(columns: readonly string[]): { column: string; name: string; text: string }[] {
  const names = new Names(["row"]);
  return columns.map((column) => {
    const isPlain = /^[\p{ID_Start}_$][\p{ID_Continue}$]*$/u.test(column);
    const name = names.take(isPlain ? column : (camel(column) ?? "column"));
    const key = isPlain ? column : JSON.stringify(column);
    return { column, name, text: name === column ? column : `${key}: ${name}` };
  });
}
