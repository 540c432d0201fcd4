import { readExercise } from "../../src/course/exercise/folder.ts";
import type { Answers, Sender } from "../../src/exchange/answers.ts";
import type { Attempt } from "../../src/exchange/attempt.ts";
import { newIdentity, recipientOf } from "../../src/exchange/seal.ts";
import type { Submission } from "../../src/grading/exercise.ts";
import { bundleOf, makeTrainer, type Trainer } from "./trainer-device.ts";

export const keepPeople = "basic/what-does-a-figure-count/keep-the-people";
export const nameTheSum = "basic/what-does-a-figure-count/name-the-sum";
export const sideBySide = "basic/honest-charts/side-by-side";

/** A small group as it may come, and the keys with which its learners open what they are answered. */
export interface Group {
  trainer: Trainer;
  files: Answers[];
  /** By the learner's first name. */
  identities: Record<string, string>;
}

interface Try {
  exercise: string;
  submission: Submission;
  /** As the file claims it. */
  outcome?: Attempt["outcome"];
  hints?: number;
}

const code = (text: string): Submission => ({ kind: "code", code: text });
const chosen = (option: string): Submission => ({ kind: "choice", chosen: [option] });
const wrong = (exercise: string, submission: Submission, hints = 0): Try => ({ exercise, submission, hints });
const right = (exercise: string, submission: Submission): Try => ({ exercise, submission, outcome: "pass" });

/**
 * Five people, each with something of their own: Ana and Luis add figures up in keep-the-people, in
 * other words each, and Rosa does so first; María misnames the sum four times; Pedro's file was made by
 * hand, to do harm. Ana and Luis handed in one program for the bars, but for its names.
 */
export async function makeGroup(id: string): Promise<Group> {
  const trainer = await makeTrainer({ id, exercises: [keepPeople, nameTheSum, sideBySide] });
  const people = await readExercise(keepPeople);
  const bars = await readExercise(sideBySide);
  const added = people.wrong["added-the-values"] ?? "";
  const [shared = "", ...others] = Object.values(bars.wrong).filter((text) => text.length > 500);

  const tries: Record<string, Try[]> = {
    "Ana Quispe": [
      wrong(keepPeople, code(added.replaceAll("figure)", "fila)").replaceAll("figure.", "fila."))),
      right(nameTheSum, chosen("nothing")),
      wrong(sideBySide, code(shared)),
    ],
    "Luis Rojas": [
      wrong(keepPeople, code(added.replaceAll("\n\n", "\n").replaceAll("total", "suma"))),
      wrong(sideBySide, code(`// mío\n${shared.replaceAll(/\brow\b/g, "fila").replaceAll("help", "ayuda")}`)),
    ],
    "Rosa Huamán": [
      wrong(keepPeople, code(added)),
      right(keepPeople, code(people.solution)),
      wrong(sideBySide, code(others[0] ?? "")),
    ],
    "María Torres": [
      ...Array.from({ length: 4 }, () => wrong(nameTheSum, chosen("people-reached"), 2)),
      wrong(sideBySide, code(others[1] ?? "")),
    ],
    [harm]: [
      { exercise: keepPeople, submission: code(`export default ${JSON.stringify(harm)};`), outcome: "pass" },
      wrong(nameTheSum, chosen(harm)),
      wrong(sideBySide, code(`export default (${harm}`)),
    ],
  };

  const identities: Record<string, string> = {};
  const files: Answers[] = [];
  for (const [index, [name, list]] of Object.entries(tries).entries()) {
    const identity = await newIdentity();
    identities[name.split(" ")[0] ?? ""] = identity;
    const sender: Sender = {
      id: `sender-${index}`,
      name,
      organisation: index === 4 ? harm : index < 2 ? "Sol" : "Luna",
      recipient: await recipientOf(identity),
    };
    files.push(answersOf(trainer.assignment.id, sender, list));
  }
  return { trainer, files, identities };
}

/** Markup and script wherever a file can hold text. */
export const harm = `<img src=x onerror="document.title='harmed'"><script>document.title='harmed'</script>`;

function answersOf(assignment: string, sender: Sender, tries: Try[]): Answers {
  const attempts = tries.map(
    ({ exercise, submission, outcome = "fail", hints = 0 }, index): Attempt => ({
      id: `${sender.id}-${index}`,
      exercise,
      version: bundleOf(exercise).version,
      at: `2019-06-10T1${index}:00:00.000Z`,
      submission,
      outcome,
      problems: [],
      mistake: null,
      hintsOpened: hints,
      ms: 4,
    }),
  );
  return {
    format: "aula-de-datos answers",
    version: 2,
    assignment,
    sender,
    opened: "2019-06-10T09:00:00.000Z",
    sent: "2019-06-10T20:00:00.000Z",
    attempts,
  };
}
