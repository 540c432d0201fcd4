import { has, includes, keys, push, safeList, stringify } from "./primordials.ts";

/** Names that were read of rows and that no row has, with the columns of the row. */
const names = safeList<string>();
const columnsOf = safeList<string[]>();
const most = 20;

/** What libraries and the language itself ask an object for, to learn what it is. */
const asked = " then toJSON length type geometry properties $isSeries ownerSVGElement nodeType ";

export function noteAbsent(row: unknown, name: unknown): void {
  if (typeof name !== "string" || includes(asked, ` ${name} `) || names.length >= most) return;
  if (typeof row !== "object" || row === null || has(row, name)) return;
  for (let i = 0; i < names.length; i++) if (names[i] === name) return;
  push(names, name);
  push(columnsOf, keys(row));
}

/**
 * What the rows of datasets inherit from: an object like any other that notes what is read and not there.
 * Names that are there are found on the row itself and cost nothing.
 */
export const rowPrototype: object = new Proxy(Object.create(Object.prototype), {
  get(target: Record<PropertyKey, unknown>, name, row) {
    const value = target[name];
    if (value === undefined) noteAbsent(row, name);
    return value;
  },
});

/** As JSON: [[name, columns], …]. */
export function writeAbsent(): string {
  let out = "";
  for (let i = 0; i < names.length; i++) {
    let columns = "";
    const own = columnsOf[i] as string[];
    for (let j = 0; j < own.length && j < 100; j++)
      columns += (j > 0 ? "," : "") + stringify(own[j] as string);
    out += `${i > 0 ? "," : ""}[${stringify(names[i] as string)},[${columns}]]`;
  }
  return `[${out}]`;
}
