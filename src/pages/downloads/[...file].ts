import type { APIRoute } from "astro";
import { listDatasets } from "../../course/dataset/dataset.ts";
import { downloadFormats, readDownload } from "../../course/dataset/downloads.ts";

export const getStaticPaths = () =>
  listDatasets().flatMap((name) =>
    downloadFormats(name).map((format) => ({ params: { file: name + format }, props: { name, format } })),
  );

export const GET: APIRoute<{ name: string; format: string }> = async ({ props: { name, format } }) => {
  const { type, bytes } = await readDownload(name, format);
  return new Response(bytes, { headers: { "content-type": type } });
};
