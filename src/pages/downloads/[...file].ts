import type { APIRoute } from "astro";
import { listDatasets, readDataset } from "../../course/dataset.ts";
import { toDownloadCsv } from "../../course/dataset-csv.ts";
import { toXlsx } from "../../course/dataset-xlsx.ts";
import { toZip } from "../../course/dataset-zip.ts";

/** By what stands behind the dataset's name. */
const formats: Record<string, { type: string; write: (name: string) => BodyInit | Promise<BodyInit> }> = {
  ".csv": {
    type: "text/csv; charset=utf-8",
    write: (name) => toDownloadCsv(readDataset(name), false),
  },
  ".hxl.csv": {
    type: "text/csv; charset=utf-8",
    write: (name) => toDownloadCsv(readDataset(name), true),
  },
  ".xlsx": {
    type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    write: (name) => toXlsx(readDataset(name)),
  },
  ".zip": { type: "application/zip", write: toZip },
};

export const getStaticPaths = () =>
  listDatasets().flatMap((name) =>
    Object.keys(formats).map((format) => ({ params: { file: name + format }, props: { name, format } })),
  );

export const GET: APIRoute<{ name: string; format: string }> = async ({ props: { name, format } }) => {
  const found = formats[format];
  if (!found) throw new Error(`unknown format: ${format}`);
  return new Response(await found.write(name), { headers: { "content-type": found.type } });
};
