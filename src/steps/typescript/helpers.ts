/**
 * Functions that a program may need, as the lessons write them. Each is told whether a column that the
 * program counts with may be blank; where none may, blanks are not spoken of.
 */
const helpers = {
  groups: () => `const groups = (rows, ...columns) => [
  ...Map.groupBy(rows, (row) => JSON.stringify(columns.map((column) => row[column]))).values(),
];`,
  known: () => "const known = (values) => values.filter((value) => value !== null);",
  sum: (hasBlanks) =>
    hasBlanks
      ? "const sum = (numbers) => (numbers.length > 0 ? numbers.reduce((total, number) => total + number, 0) : null);"
      : "const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);",
  largest: (hasBlanks) => extreme("largest", "max", hasBlanks),
  smallest: (hasBlanks) => extreme("smallest", "min", hasBlanks),
  mean: (hasBlanks) =>
    hasBlanks
      ? "const mean = (numbers) => (numbers.length > 0 ? sum(numbers) / numbers.length : null);"
      : "const mean = (numbers) => sum(numbers) / numbers.length;",
  blanksLast: () => "const blanksLast = (a, b) => Number(a === null) - Number(b === null);",
  numberFrom: () => `const numberFrom = (text) => {
  const plain = (text ?? "").replace(/[\\s,]/g, "");
  return /^-?\\d+(\\.\\d+)?$/.test(plain) ? Number(plain) : null;
};`,
  numberFromComma: () => `const numberFromComma = (text) => {
  const plain = (text ?? "").replace(/[\\s.]/g, "").replace(",", ".");
  return /^-?\\d+(\\.\\d+)?$/.test(plain) ? Number(plain) : null;
};`,
} satisfies Record<string, (hasBlanks: boolean) => string>;

export type Helper = keyof typeof helpers;
export const helperNames = Object.keys(helpers) as Helper[];

const extreme = (name: string, of: "max" | "min", hasBlanks: boolean): string =>
  hasBlanks
    ? `const ${name} = (numbers) => (numbers.length > 0 ? numbers.reduce((a, b) => Math.${of}(a, b)) : null);`
    : `const ${name} = (numbers) => numbers.reduce((a, b) => Math.${of}(a, b));`;

/** The helpers of `wanted`, and those that they need, in an order that works. */
export function helperLines(wanted: ReadonlySet<Helper>): string[] {
  const all = new Set(wanted);
  if (all.has("mean")) all.add("sum");
  return helperNames.filter((name) => all.has(name)).map((name) => helpers[name](wanted.has("known")));
}
