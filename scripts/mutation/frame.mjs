// What the tests import as "vitest" while src/check is broken in one place after the other: the same `expect`,
// and `describe` and `test` that only note what there is to run. A test runs as often as it is asked to, in one
// process whose modules stay loaded. What a `describe` prepares it prepares anew for each break.
import { format } from "node:util";
import fc from "fast-check";
import { expect } from "vitest";

// Random values would see a break in one run and not in the next.
fc.configureGlobal({ seed: 1 });

export { expect };

/** Of each file what it declares outside of a `describe`, in order: a test, or a suite that is not opened yet. */
const files = [];
let open;

/** Loads a test file, which declares its tests to this frame. */
export async function load(name, url) {
  open = { id: name, entries: [], prepare: [] };
  files.push(open);
  await import(url);
}

const declare = (entry) => {
  open.entries.push(entry);
};
export const test = (name, run) => declare({ name, run });
export const describe = (name, body) => declare({ name, body });
export const beforeAll = (run) => {
  open.prepare.push(run);
};
/** What is closed at the end is closed with the process. */
export const afterAll = () => {};

const each = (declareOne) => (rows) => (name, run) => {
  for (const row of rows) {
    const values = Array.isArray(row) ? row : [row];
    const named = name.replaceAll(/\$(\w+)/g, (_, key) => row[key]);
    const { length } = named.match(/%[sdjio]/g) ?? [];
    declareOne(format(named, ...values.slice(0, length ?? 0)), () => run(...values));
  }
};
test.each = each(test);
describe.each = each(describe);

/** A suite with what its body declares, and so do the suites in it. */
function opened({ id, body }) {
  const outer = open;
  const suite = { id, entries: [], prepare: [] };
  open = suite;
  body();
  open = outer;
  return suite;
}

/** Each entry with an id that no other has. */
function* identified({ id, entries }) {
  const seen = new Map();
  for (const entry of entries) {
    const count = (seen.get(entry.name) ?? 0) + 1;
    seen.set(entry.name, count);
    yield { ...entry, id: `${id} > ${entry.name}${count > 1 ? ` (${count})` : ""}` };
  }
}

/**
 * Runs tests in their order, until one fails or all have run.
 * @param wants whether a suite or test of this id is to be run
 * @param around is handed each test's id, the ids of the suites that it stands in, and what runs it or prepares
 * a suite, and gives false to end all
 */
export async function run(wants, around) {
  for (const file of files) if (!(await runSuite(file, wants, around))) return;
}

async function runSuite(suite, wants, around) {
  let prepared = suite.prepare.length === 0;
  for (const entry of identified(suite)) {
    if (!wants(entry.id)) continue;
    if (!prepared) {
      prepared = true;
      const prepare = async () => {
        for (const one of suite.prepare) await one();
      };
      if (!(await around({ id: suite.id, isSuite: true, run: prepare }))) return false;
    }
    if (entry.body) {
      let inner;
      const collect = () => {
        inner = opened(entry);
      };
      if (!(await around({ id: entry.id, isSuite: true, run: collect }))) return false;
      if (!(await runSuite(inner, wants, around))) return false;
    } else if (!(await around({ id: entry.id, isSuite: false, run: entry.run }))) return false;
  }
  return true;
}
