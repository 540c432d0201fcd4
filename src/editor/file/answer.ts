import type { Submission } from "../../grading/exercise.ts";
import { whenChosen } from "../../learner/when-chosen.ts";
import { openPart } from "../../loading/open-part.ts";
import { pageLocale } from "../../ui/page-locale.ts";
import type { FileEffects, SubmitFile } from "./submit.ts";
import type { FileAnswerView } from "./view.ts";

/** Rows of a table from a file that an attempt keeps: a device has to hold many attempts. */
const mostKeptRows = 1000;

/** An answer as it is recorded. */
export function worthKeeping(submission: Submission): Submission {
  if (submission.kind !== "value" || submission.value.kind !== "table") return submission;
  const { value } = submission;
  return { kind: "value", value: { ...value, rows: value.rows.slice(0, mostKeptRows) } };
}

/**
 * An answer made with another tool: a file chosen or dropped is read and shown, and handed in when the
 * learner says so. Nothing that reads files is fetched before there is one. Gives back what ends it.
 */
export function openFileAnswer(
  exercise: HTMLElement,
  submitFile: SubmitFile,
  effects: FileEffects,
): () => void {
  const place = exercise.querySelector<HTMLDetailsElement>("[data-any-tool]");
  const input = place?.querySelector<HTMLInputElement>("input[type=file]");
  if (!place || !input) return () => {};
  let view: Promise<FileAnswerView> | null = null;

  const take = async (file: File | undefined) => {
    if (!file) return;
    await openPart(place, pageLocale(), async () => {
      view ??= import("./view.ts").then(({ openFileView }) => openFileView(place, submitFile, effects));
      view.catch(() => {
        // Told by openPart; the next file tries again.
        view = null;
      });
      await (await view).read(file);
    });
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
  return () =>
    void view?.then(
      ({ close }) => close(),
      () => {},
    );
}
