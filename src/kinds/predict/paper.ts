import { choiceOnPaper } from "../choice/paper.ts";
import { numberOnPaper } from "../number/paper.ts";

/** The program in sight, and what it is foretold with. */
export const predictOnPaper = (form: HTMLElement, answer: string): void =>
  answer === "choice" ? choiceOnPaper(form) : numberOnPaper(form);
