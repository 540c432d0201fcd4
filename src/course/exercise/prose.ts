import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type MdastNode, mdxToMdast } from "satteri";
import type { ExerciseProse } from "../../grading/exercise.ts";
import { inEach, type Locale, locales } from "../../i18n/locale.ts";
import { authoredOf } from "../../kinds/authoring.ts";
import { courseEffects } from "../effects.ts";
import { type WrittenCalculation, writeFigure } from "../figures/figure.ts";
import { folderOfLesson } from "../lesson/folder.ts";
import { attributesOf, type Jsx } from "../lesson/source.ts";
import { projectPath } from "../project.ts";
import { readExercise } from "./folder.ts";
import { runStimulusInEach } from "./run-stimulus.ts";

/** Of every exercise of a lesson, by its id "<track>/<lesson>/<name>". */
export async function readExerciseProse(
  lesson: string,
  root = projectPath("lessons"),
): Promise<Record<string, ExerciseProse>> {
  const prose: Record<string, ExerciseProse> = {};
  for (const locale of locales) {
    const mdx = readFileSync(join(root, folderOfLesson(lesson, root), `${locale}.mdx`), "utf8");
    for (const exercise of elementsIn(mdxToMdast(mdx) as MdastNode, "Exercise")) {
      const id = `${lesson}/${attributeOf(exercise, "id")}`;
      prose[id] ??= await withoutProse(id, root);
      prose[id].instructions = { ...prose[id].instructions, [locale]: instructionsOf(exercise, locale) };
      prose[id].hints = elementsIn(exercise, "Hint").length;
      for (const option of elementsIn(exercise, "Option")) {
        const value = attributeOf(option, "value");
        const words = { ...prose[id].options[value], [locale]: textOf(option, locale).trim() };
        prose[id].options[value] = words as Record<Locale, string>;
      }
    }
  }
  return prose;
}

async function withoutProse(id: string, root: string): Promise<ExerciseProse> {
  const folder = await readExercise(id, root);
  const { file } = folder;
  const { nameOptions } = authoredOf(file.kind);
  return {
    title: file.title,
    instructions: inEach(""),
    hints: 0,
    options: nameOptions ? nameOptions(file, await runStimulusInEach(folder, await courseEffects())) : {},
    partners: "partners" in file ? file.partners : {},
  };
}

const isElement = (node: MdastNode): node is Jsx =>
  node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement";

const childrenOf = (node: MdastNode): MdastNode[] =>
  "children" in node ? (node.children as MdastNode[]) : [];

const elementsIn = (node: MdastNode, name: string): Jsx[] => [
  ...(isElement(node) && node.name === name ? [node] : []),
  ...childrenOf(node).flatMap((child) => elementsIn(child, name)),
];

const attributesIn = (element: Jsx) => attributesOf(element, element.position?.start.line ?? 1);
const attributeOf = (element: Jsx, name: string): string => String(attributesIn(element)[name]);

/** What stands before the options, hints and whys: a line a paragraph, and one an item of a list. */
const instructionsOf = (exercise: Jsx, locale: Locale): string =>
  childrenOf(exercise)
    .filter((block) => !(isElement(block) && ["Option", "Hint", "Why"].includes(block.name ?? "")))
    .flatMap((block) => linesOf(block, locale))
    .filter((line) => line !== "")
    .join("\n");

const linesOf = (block: MdastNode, locale: Locale): string[] =>
  block.type === "list"
    ? block.children.map(
        (item, place) =>
          `${block.ordered ? `${place + 1}.` : "•"} ${textOf(item as MdastNode, locale).trim()}`,
      )
    : [textOf(block, locale).trim()];

/** The words without their markup; a <Figure> is its number. */
function textOf(node: MdastNode, locale: Locale): string {
  if (isElement(node) && node.name === "Figure")
    return writeFigure(attributesIn(node) as WrittenCalculation, locale).text;
  if ("value" in node && typeof node.value === "string") return node.value;
  return childrenOf(node)
    .map((child) => textOf(child, locale))
    .join("");
}
