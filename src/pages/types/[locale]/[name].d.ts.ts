import type { APIRoute } from "astro";
import { listDatasets, readDataset } from "../../../course/dataset/dataset.ts";
import { offeredFields } from "../../../course/dataset/offered.ts";
import { isLocale, locales } from "../../../i18n/locale.ts";
import { datasetTypes } from "../../../ways/code/dataset-types.ts";

export const getStaticPaths = () =>
  locales.flatMap((locale) => listDatasets().map((name) => ({ params: { locale, name } })));

/** What the full editor tells of a dataset's columns, in the page's language. */
export const GET: APIRoute = ({ params: { locale, name } }) => {
  if (!isLocale(locale) || !name) throw new Error(`no types at ${locale}/${name}`);
  const dataset = readDataset(name);
  const offered = { ...dataset, fields: offeredFields(dataset.fields, locale) };
  return new Response(datasetTypes(offered, locale), {
    headers: { "content-type": "text/plain; charset=utf-8" },
  });
};
