import { readFileSync } from "node:fs";
import { readLessons } from "../../src/course/lesson/lesson.ts";
import { readWorkshops } from "../../src/course/lesson/workshop.ts";
import { projectPath } from "../../src/course/project.ts";

/** What has a look of its own in a lesson: each kind of exercise, and a chart that is pointed at. */
const holds = readLessons().map(({ id, folder, exercises }) => ({
  id,
  kinds: new Set(
    exercises.map((name) => {
      const file = projectPath(`lessons/${folder}/exercises/${name}/exercise.json`);
      const { kind, columns } = JSON.parse(readFileSync(file, "utf8")) as { kind: string; columns?: unknown };
      return kind === "spot" && !columns ? `${kind}: chart` : kind;
    }),
  ),
}));

function lessonsOfEveryKind(): string[] {
  const missing = new Set(holds.flatMap(({ kinds }) => [...kinds]));
  const brings = ({ kinds }: (typeof holds)[number]) => [...kinds].filter((kind) => missing.has(kind)).length;
  const chosen: string[] = [];
  while (missing.size > 0) {
    const [best] = holds.toSorted((one, other) => brings(other) - brings(one));
    if (!best) break;
    chosen.push(best.id);
    for (const kind of best.kinds) missing.delete(kind);
  }
  return chosen;
}

/** Few lessons, however many there are, that show every kind of exercise: "<track>/<slug>". */
export const lessons = lessonsOfEveryKind();

const workshop = `trainer/workshops/${readWorkshops()[0]?.slug}/`;

/** An address of each sort of page, without the language: what the two of one sort share is looked at once. */
export const learnersPages = [
  "",
  "basic/",
  ...lessons.map((id) => `${id}/`),
  "datasets/",
  "datasets/practice-5w/",
  "glossary/",
  "recipes/",
  "search/",
  "tools/5w/",
  "ideas/",
  "honesty/",
  "about/",
  "progress/",
  "today/",
  "certificate/",
  "assignment/",
];
/** The other pages of a trainer are looked at when something is on them, where that is put there. */
export const trainersPages = ["trainer/workshops/", workshop, `${workshop}hand-out/`];
