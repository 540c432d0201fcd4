import type { Answers, Sender } from "../../src/exchange/answers.ts";
import type { Attempt } from "../../src/exchange/attempt.ts";
import { newIdentity, recipientOf } from "../../src/exchange/seal.ts";
import type { Submission } from "../../src/grading/exercise.ts";
import { answerOf, bundleOf, chart, choice, choiceMistake, program, programMistake } from "./course.ts";
import { makeTrainer, type Trainer } from "./trainer-device.ts";

/** Lines of somebody's own: programs that are hardly more than their starter are alike by themselves. */
const ownLines = `const doubled = [1, 2, 3].map((count) => count * 2).filter((count) => count > 2);
const added = doubled.reduce((sum, count) => sum + count, 0) + doubled.length;
console.log(doubled, added);
`;

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
  ownJudgement?: string[];
}

const code = (text: string): Submission => ({ kind: "code", code: text });
const chosen = (option: string): Submission => ({ kind: "choice", chosen: [option] });
const wrong = (exercise: string, submission: Submission, hints = 0): Try => ({ exercise, submission, hints });
const right = (exercise: string, submission: Submission): Try => ({ exercise, submission, outcome: "pass" });

/**
 * Five people, each with something of their own: Ana and Luis make the same mistake in the program, in other
 * words each, and Rosa does so first; María chooses wrongly four times; Pedro's file was made by
 * hand, to do harm. Ana and Luis handed in one program for the bars, but for its names.
 */
export async function makeGroup(id: string): Promise<Group> {
  const trainer = await makeTrainer({ id, exercises: [program.id, choice.id, chart.id] });
  const mistaken = program.wrong[programMistake] ?? "";
  const [first = "", ...others] = Object.values(chart.wrong);
  const shared = ownLines + first;

  const tries: Record<string, Try[]> = {
    "Ana Quispe": [
      wrong(program.id, code(ownLines + renamed(mistaken, "suma"))),
      right(choice.id, { kind: "choice", chosen: answerOf(choice) }),
      wrong(chart.id, code(shared)),
    ],
    "Luis Rojas": [
      wrong(program.id, code(ownLines + renamed(mistaken.replaceAll("\n\n", "\n"), "cuenta"))),
      wrong(chart.id, code(`// mío\n${renamed(shared, "ayuda")}`)),
    ],
    "Rosa Huamán": [
      wrong(program.id, code(mistaken)),
      right(program.id, code(program.solution)),
      wrong(chart.id, code(others[0] ?? "")),
    ],
    "María Torres": [
      ...Array.from({ length: 4 }, () => wrong(choice.id, chosen(choiceMistake), 2)),
      wrong(chart.id, code(others[1] ?? "")),
    ],
    [harm]: [
      { exercise: program.id, submission: code(`export default ${JSON.stringify(harm)};`), outcome: "pass" },
      wrong(choice.id, chosen(harm)),
      wrong(chart.id, code(`export default (${harm}`)),
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

/** The same program, its first name another. */
function renamed(text: string, name: string): string {
  const [, first = ""] = /const (\w+)/.exec(text) ?? [];
  return text.replaceAll(new RegExp(`\\b${first}\\b`, "g"), name);
}

/** Markup and script wherever a file can hold text. */
export const harm = `<img src=x onerror="document.title='harmed'"><script>document.title='harmed'</script>`;

export function answersOf(assignment: string, sender: Sender, tries: Try[]): Answers {
  const attempts = tries.map(
    ({ exercise, submission, outcome = "fail", hints = 0, ownJudgement }, index): Attempt => ({
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
      ...(ownJudgement ? { ownJudgement } : {}),
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
