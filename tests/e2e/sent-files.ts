import type { Answers } from "../../src/exchange/answers.ts";
import type { Attempt } from "../../src/exchange/attempt.ts";
import type { Submission } from "../../src/grading/exercise.ts";
import { someRecipient } from "../exchange/some-keys.ts";
import { bundleOf } from "./course.ts";
import { sealFor, type Trainer } from "./trainer-device.ts";

/** A file as a person chooses it. */
export interface ChosenFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

export const fileOf = (name: string, content: string | Uint8Array): ChosenFile => ({
  name,
  mimeType: "application/octet-stream",
  buffer: Buffer.from(content as Uint8Array),
});

export interface Tried {
  exercise: string;
  submission: Submission;
  /** As the file claims it; wrong where it is left out. */
  outcome?: Attempt["outcome"];
  at?: string;
}

export const code = (text: string): Submission => ({ kind: "code", code: text });

/** What somebody sends: attempts a minute apart on 10 June 2019, unless they say otherwise. */
export function answersBy(
  { assignment }: Pick<Trainer, "assignment">,
  name: string,
  tries: Tried[],
  {
    id = name.replace(/[^a-z]/gi, "") || "x",
    organisation = "Organización Sol",
    sent = "2019-06-10T20:00:00.000Z",
  } = {},
): Answers {
  const attempts = tries.map(
    ({ exercise, submission, outcome = "fail", at }, index): Attempt => ({
      id: `${id}-${index}`,
      exercise,
      version: bundleOf(exercise).version,
      at: at ?? new Date(Date.UTC(2019, 5, 10, 15, index)).toISOString(),
      submission,
      outcome,
      problems: [],
      mistake: null,
      hintsOpened: index,
      ms: 4,
    }),
  );
  return {
    format: "aula-de-datos answers",
    version: 2,
    assignment: assignment.id,
    sender: { id, name, organisation, recipient: someRecipient },
    opened: "2019-06-10T14:59:00.000Z",
    sent,
    attempts,
  };
}

export const fileBy = async (trainer: Trainer, answers: Answers): Promise<ChosenFile> =>
  fileOf(`${answers.sender.id}.aula`, await sealFor(trainer, answers));
