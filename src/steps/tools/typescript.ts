import { programOf } from "../typescript/program-of.ts";
import type { WriteRecipe } from "./tool.ts";

/** The program itself: what the site runs. */
export const typescriptRecipe: WriteRecipe = ({ steps, datasets }) => {
  const { code, lines } = programOf(
    steps.map(({ step }) => step),
    datasets,
  );
  const written = code.split("\n");
  return {
    text: code,
    steps: lines.map(({ from, to }) => written.slice(from - 1, to).join("\n")),
    notes: [],
  };
};
