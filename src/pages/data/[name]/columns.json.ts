import type { APIRoute } from "astro";
import { listDatasets } from "../../../course/dataset/dataset.ts";
import { readStepsColumns } from "../../../course/dataset/steps-dataset.ts";

export const getStaticPaths = () => listDatasets().map((name) => ({ params: { name } }));

/** What steps are made with: a dataset's columns, and the values to choose from. */
export const GET: APIRoute = ({ params }) => Response.json(readStepsColumns(params.name ?? ""));
