import type { Submission } from "../grading/exercise.ts";
import { whenChosen } from "../learner/when-chosen.ts";
import type { FileAnswerView } from "./file-answer-view.ts";

/** Rows of a table from a file that an attempt keeps: a device has to hold many attempts. */
const mostKeptRows = 1000;

/** An answer as it is recorded. */
export function worthKeeping(submission: Submission): Submission {
  if (submission.kind !== "value" || submission.value.kind !== "table") return submission;
  const { value } = submission;
  return { kind: "value", value: { ...value, rows: value.rows.slice(0, mostKeptRows) } };
}

/** Hands an answer in. Of a large one the submission holds the first rows, and `whole` is all of it as JSON. */
export type HandIn = (submission: Submission, whole: ArrayBuffer | null) => Promise<void>;

/**
 * An answer made with another tool: a file chosen or dropped is read and shown, and handed in when the
 * learner says so. Nothing that reads files is fetched before there is one. Gives back what ends it.
 */
export function openFileAnswer(exercise: HTMLElement, handIn: HandIn): () => void {
  const place = exercise.querySelector<HTMLDetailsElement>("[data-any-tool]");
  const input = place?.querySelector<HTMLInputElement>("input[type=file]");
  if (!place || !input) return () => {};
  let view: Promise<FileAnswerView> | null = null;

  const take = async (file: File | undefined) => {
    if (!file) return;
    view ??= import("./file-answer-view.ts").then(({ openFileView }) => openFileView(place, handIn));
    view.catch(() => {
      view = null;
    });
    await (await view).read(file);
  };
  whenChosen(input, ([file]) => void take(file));
  place.addEventListener("dragover", (event) => {
    event.preventDefault();
    place.dataset.over = "";
  });
  place.addEventListener("dragleave", () => delete place.dataset.over);
  place.addEventListener("drop", (event) => {
    event.preventDefault();
    delete place.dataset.over;
    void take(event.dataTransfer?.files[0]);
  });
  return () => void view?.then(({ close }) => close());
}
