import { exerciseKinds, isProgram } from "../../grading/exercise.ts";
import type { Diagnostic } from "../diagnostic.ts";
import type { LessonSource } from "../lesson/source.ts";
import { diagnostic, type Written, writtenExercise } from "./known.ts";

/** How many exercises are good, by track. */
const counts: Record<string, [least: number, most: number]> = { basic: [5, 6], intermediate: [5, 7] };

type Fault = [problem: string, fix: string];
const written = ["code", "chart"];
const isMade = ({ kind }: Written) => exerciseKinds.some((one) => one === kind && isProgram(one));

interface Rung extends Written {
  name: string;
}

/**
 * Whether a lesson's exercises are neither few nor many, climb from choosing to writing, and can be answered
 * by whoever the track is for.
 * @param folder "<track>/<NN-name>"
 */
export function inspectLadder(root: string, folder: string, source: LessonSource | undefined): Diagnostic[] {
  const track = folder.split("/")[0] ?? "";
  const names = source?.elements.filter(({ name }) => name === "Exercise") ?? [];
  if (!(track in counts) || names.length === 0) return [];
  const exercises = names.map(({ attributes: { id } }) => ({
    name: String(id),
    ...writtenExercise(root, folder, String(id)),
  }));
  return [
    ...inCount(track, exercises.filter(({ optional }) => !optional).length),
    ...exercises.flatMap((exercise, at) => inWays(track, exercise, at === exercises.length - 1)),
    ...inOrder(exercises),
  ].map(([problem, fix]) => diagnostic(folder, problem, fix));
}

function inCount(track: string, count: number): Fault[] {
  const [least, most] = counts[track] as [number, number];
  const problem = `has ${count} exercises; ${least} to ${most} are good`;
  if (count < least) return [[problem, "add some"]];
  return count > most ? [[problem, "take some out, or make two lessons of it"]] : [];
}

const isOnlyCode = (one: Written): boolean =>
  isMade(one) && (one.ways ?? ["code"]).every((way) => way === "code");

function inWays(track: string, exercise: Rung, isLast: boolean): Fault[] {
  const { name, kind = "", optional = false } = exercise;
  if (optional && !isLast) return [[`"${name}" is optional before others come`, "place it last"]];
  if (!isOnlyCode(exercise)) return [];
  if (track === "basic" && !optional)
    return [
      [
        `"${name}" can be answered with code alone`,
        'let it be made with "steps" as well, or place it last and make it "optional"',
      ],
    ];
  return track === "intermediate" && written.includes(kind)
    ? [[`"${name}" is written in one way alone`, 'let it be made by "arrange" or "steps" as well']]
    : [];
}

/** What is given is chosen from, completed or mended before anything is written from nothing. */
function inOrder(exercises: Rung[]): Fault[] {
  const isWritten = (one: Rung) => written.includes(one.kind ?? "") && one.ways?.[0] !== "steps";
  const [first, ...others] = exercises;
  if (first && isMade(first))
    return [[`begins with "${first.name}", a program`, "let the learner predict or choose first"]];
  const made = others.filter(isMade);
  return made[0] && isWritten(made[0])
    ? [[`has "${made[0].name}" written before anything is completed or fixed`, "give a beginning first"]]
    : [];
}
