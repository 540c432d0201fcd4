import { programOf } from "../typescript/program-of.ts";
import type { WriteRecipe } from "./tool.ts";

/** The program itself: what the site runs. */
export const typescriptRecipe: WriteRecipe = ({ steps, datasets }) => ({
  text: programOf(
    steps.map(({ step }) => step),
    datasets,
  ).code,
  notes: [],
});
