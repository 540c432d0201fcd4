import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Diagnostic } from "../diagnostic.ts";
import { folderOfExercise } from "../lesson/folder.ts";
import type { LessonSource, ProseElement } from "../lesson/source.ts";
import type { WorkshopFile } from "../lesson/workshop.ts";
import { diagnostic } from "./known.ts";

/**
 * Whether the prose of a plan has what a facilitator needs: every block of workshop.json, in its order
 * and with its title; for each block that asks exercises, what people get wrong there and what to ask
 * instead of telling; and one hand-out, with the question for Monday.
 */
export function inspectBlocks(
  root: string,
  place: string,
  { blocks }: WorkshopFile,
  { elements }: LessonSource,
): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const written = elements.filter(({ name }) => name === "Block");
  const ids = written.map(({ attributes }) => String(attributes.id));
  const wanted = blocks.map(({ id }) => id);
  if (ids.join() !== wanted.join())
    diagnostics.push(
      diagnostic(
        place,
        `its blocks are ${ids.join(", ") || "none"}, in workshop.json ${wanted.join(", ")}`,
        "give both the same, in the same order",
      ),
    );
  const handOuts = elements.filter(({ name }) => name === "HandOut").length;
  if (handOuts !== 1)
    diagnostics.push(
      diagnostic(place, `has ${handOuts} hand-outs`, "write one <HandOut>: what people take home on paper"),
    );
  if (handOuts === 1 && !elements.some(({ name, inside }) => name === "Monday" && inside?.name === "HandOut"))
    diagnostics.push(
      diagnostic(
        place,
        "its hand-out does not ask the question for Monday",
        "add <Monday /> inside <HandOut>",
      ),
    );
  for (const element of written) {
    const at = `${place}:${element.line}`;
    const id = String(element.attributes.id);
    const block = blocks.find((one) => one.id === id);
    if (!element.attributes.title)
      diagnostics.push(diagnostic(at, `block "${id}" has no title`, 'write it: <Block id="…" title="…">'));
    if (!block || block.exercises.length === 0) continue;
    const notes = elements.filter(({ inside }) => inside === element);
    const wrong = notes.filter(({ name }) => name === "Wrong");
    if (wrong.length === 0)
      diagnostics.push(
        diagnostic(
          at,
          `block "${id}" does not say what people get wrong there`,
          'add <Wrong idea="…"> with an idea of lessons/ideas',
        ),
      );
    if (!notes.some(({ name }) => name === "Ask"))
      diagnostics.push(diagnostic(at, `block "${id}" has no question to ask`, "add <Ask> with what to ask"));
    diagnostics.push(...inspectIdeas(root, place, id, block.exercises, wrong));
  }
  return diagnostics;
}

/** An idea that no mistake of the block's exercises lacks would never show in the group's answers. */
function inspectIdeas(
  root: string,
  place: string,
  block: string,
  exercises: string[],
  wrong: ProseElement[],
): Diagnostic[] {
  const lacked = new Set(exercises.flatMap((exercise) => ideasOf(root, exercise)));
  return wrong
    .filter(({ attributes }) => !lacked.has(String(attributes.idea)))
    .map(({ attributes, line }) =>
      diagnostic(
        `${place}:${line}`,
        `no mistake of block "${block}" lacks the idea "${attributes.idea}"`,
        `its exercises know ${[...lacked].sort().join(", ") || "none"}`,
      ),
    );
}

function ideasOf(root: string, exercise: string): string[] {
  try {
    const file = readFileSync(join(root, folderOfExercise(exercise, root), "exercise.json"), "utf8");
    return Object.values(JSON.parse(file).ideas ?? {});
  } catch {
    return [];
  }
}
