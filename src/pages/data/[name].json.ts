import type { APIRoute } from "astro";
import { listDatasets } from "../../course/dataset/dataset.ts";
import { packedDataset } from "../../course/dataset/packed.ts";

export const getStaticPaths = () => listDatasets().map((name) => ({ params: { name } }));

export const GET: APIRoute = ({ params }) => Response.json(packedDataset(params.name ?? ""));
