import type { Listed } from "../assigning/catalogue.ts";

/** What to go through for an idea that is missing. */
export interface NextStep {
  idea: string;
  /** "<track>/<lesson>" that teaches it; null where none does. */
  lesson: string | null;
  /** Of the idea, and not asked yet: in the lesson that teaches it before others; empty where there are none left. */
  exercises: Listed[];
}

/** What can be worked on until the next time: more ideas at once are none. */
const most = { ideas: 4, exercises: 2 };

/**
 * @param ideas that are missing, the weakest first
 * @param all exercises of the course, by id, in its order
 * @param taught the lesson that teaches an idea
 * @param asked exercises that are in assignments already
 */
export function nextSteps(
  ideas: string[],
  all: ReadonlyMap<string, Listed>,
  taught: Readonly<Record<string, string>>,
  asked: ReadonlySet<string>,
): NextStep[] {
  const taken = new Set(asked);
  return ideas.slice(0, most.ideas).map((idea) => {
    const lesson = taught[idea] ?? null;
    const isElsewhere = (one: Listed) => Number(one.lesson.id !== lesson);
    const exercises = [...all.values()]
      .filter((one) => one.ideas.includes(idea) && !taken.has(one.id))
      .toSorted((one, other) => isElsewhere(one) - isElsewhere(other))
      .slice(0, most.exercises);
    for (const { id } of exercises) taken.add(id);
    return { idea, lesson, exercises };
  });
}
