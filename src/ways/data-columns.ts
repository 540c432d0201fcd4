import { siteAddress } from "../i18n/address.ts";
import type { Locale } from "../i18n/locale.ts";
import { fetchJson } from "../loading/fetch-whole.ts";
import type { StepsColumns } from "../steps/column.ts";
import { type Reading, readingOf } from "../steps/reading.ts";

const fetched = new Map<string, Promise<StepsColumns>>();

/** What is known of datasets' columns; once fetched they are kept. @throws Unreachable */
export const fetchColumns = (datasets: readonly string[]): Promise<StepsColumns[]> =>
  Promise.all(
    datasets.map((name) => {
      const known = fetched.get(name) ?? fetchJson<StepsColumns>(siteAddress(`data/${name}/columns.json`));
      fetched.set(name, known);
      // Asked for again where it did not come.
      known.catch(() => fetched.delete(name));
      return known;
    }),
  );

/** How tables of these datasets read; null where that did not come: names and codes can be read too. */
export const readData = async (datasets: readonly string[], locale: Locale): Promise<Reading | null> => {
  const columns = await fetchColumns(datasets).catch(() => null);
  return (
    columns &&
    readingOf(
      columns.flatMap((dataset) => dataset.columns),
      locale,
    )
  );
};
