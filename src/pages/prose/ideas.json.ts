import { ideasProse } from "../../course/lesson/idea.ts";

/** What the trainer's pages say of the ideas that are missing: `IdeaProse` by idea. */
export const GET = () => Response.json(ideasProse());
