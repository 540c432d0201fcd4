import type { APIRoute } from "astro";
import { listDatasets, readDatasetFile } from "../../course/dataset/dataset.ts";

export const getStaticPaths = () => listDatasets().map((name) => ({ params: { name } }));

/** A dataset as exercises fetch it: `DatasetFile`. */
export const GET: APIRoute = ({ params }) => Response.json(readDatasetFile(params.name ?? ""));
