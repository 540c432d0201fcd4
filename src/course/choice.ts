import type { Choice } from "../grading/exercise.ts";
import type { ExerciseFile } from "./exercise.ts";

/** What an author wrote as an answer, as a learner's answer reads: pairs become "<option>=<partner>". */
export const chosenIn = (answer: NonNullable<ExerciseFile["answer"]>): string[] => {
  if (typeof answer === "string") return [answer];
  return Array.isArray(answer)
    ? answer
    : Object.entries(answer).map(([option, partner]) => `${option}=${partner}`);
};

/** Null for an exercise without options. */
export function choiceOf({ options, answer = [], mistakes = {} }: ExerciseFile): Choice | null {
  if (!options) return null;
  return {
    options,
    answer: chosenIn(answer),
    mistakes: Object.entries(mistakes).map(([id, pattern]) => ({ id, chosen: chosenIn(pattern) })),
  };
}

/** The right answer with a mistake made in it: only the options of the mistake change. */
export function withMistake(kind: ExerciseFile["kind"], answer: string[], chosen: string[]): string[] {
  if (kind === "order") {
    const moved = [...chosen];
    return answer.map((option) => (chosen.includes(option) ? (moved.shift() ?? option) : option));
  }
  const changed = new Map(chosen.map((pair) => [pair.split("=")[0], pair]));
  return answer.map((pair) => changed.get(pair.split("=")[0]) ?? pair);
}

/** What is wrong with the options of an exercise.json and what to do, in pairs. */
export function faultsOfChoice(file: ExerciseFile): [problem: string, mend: string][] {
  const choice = choiceOf(file);
  if (!choice) return [[`a ${file.kind} has no options`, 'add "options"']];
  const faults: [string, string][] = [];
  const { options, answer, mistakes } = choice;
  if (answer.length === 0) faults.push([`a ${file.kind} has no answer`, 'add "answer"']);
  const partners = Object.keys(file.partners ?? {});
  const known =
    file.kind === "match"
      ? options.flatMap((option) => partners.map((partner) => `${option}=${partner}`))
      : options;
  for (const named of [...answer, ...mistakes.flatMap(({ chosen }) => chosen)]) {
    if (!known.includes(named)) faults.push([`"${named}" is no option`, "correct it"]);
  }
  if (file.kind === "order" && mistakes.some(({ chosen }) => chosen.length < 2))
    faults.push(["a mistake holds fewer than two options", "name options that stand one after another"]);
  const whole = file.kind === "order" || file.kind === "match";
  if (whole && answer.length !== options.length)
    faults.push(["the answer does not hold every option once", "complete it"]);
  if (whole && mistakes.length < 2)
    faults.push([
      `holds ${mistakes.length} mistakes`,
      'add "mistakes" that people really make, at least two',
    ]);
  if (file.kind === "order" && answer.join() === options.join())
    faults.push(["the options stand in their right order already", "mix them"]);
  return faults;
}
