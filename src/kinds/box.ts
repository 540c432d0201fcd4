import type { ExerciseKind, Submission } from "../grading/exercise.ts";
import type { Writing } from "../learner/decimal-sign.ts";
import type { AnswerBox } from "./answer-box.ts";
import { openChoiceBox } from "./choice/box.ts";
import { openCompleteBox } from "./complete/box.ts";
import { openMatchBox } from "./match/box.ts";
import { openOrderBox } from "./order/box.ts";

/** What a box is opened on. */
export interface BoxHost {
  form: HTMLFormElement;
  /** What the exercise is answered with. */
  answer: Submission["kind"];
  changed(): void;
  writing: Writing;
  /** The box of a program. */
  openProgram(): Promise<AnswerBox>;
}

type OpenBox = (host: BoxHost) => AnswerBox | Promise<AnswerBox>;
/** Reading what people write as a number weighs more than a box. */
const openNumber: OpenBox = async ({ form, changed, writing }) =>
  (await import("./number/box.ts")).openNumberBox(form, changed, writing);
const program: OpenBox = ({ openProgram }) => openProgram();

const boxes: Record<ExerciseKind, OpenBox> = {
  choice: ({ form, changed }) => openChoiceBox(form, changed),
  number: openNumber,
  predict: (host) => (host.answer === "choice" ? openChoiceBox(host.form, host.changed) : openNumber(host)),
  order: ({ form, changed }) => openOrderBox(form, changed),
  match: ({ form, changed }) => openMatchBox(form, changed),
  spot: async ({ form, changed }) => (await import("./spot/box.ts")).openSpotBox(form, changed),
  table: async ({ form, changed, writing }) =>
    (await import("./table/box.ts")).openTableBox(form, changed, writing),
  code: program,
  chart: program,
  complete: async ({ openProgram }) => openCompleteBox(await openProgram()),
  fix: program,
};

/** Makes the answer box of a page's exercise come alive. */
export const openBox = (kind: ExerciseKind, host: BoxHost): AnswerBox | Promise<AnswerBox> =>
  boxes[kind](host);
