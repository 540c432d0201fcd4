import { make } from "../ui/make.ts";
import { paperBox, paperLines, unwrap } from "./paper-parts.ts";

/** A program in the way that opens, and lines to write on what is to be done with it. */
export function programOnPaper(form: HTMLElement): void {
  for (const other of form.querySelectorAll("[data-way-host][hidden], .way-chooser")) other.remove();
  const host = form.querySelector("[data-way-host]");
  if (host?.matches("[data-way-host=steps]")) stepsOnPaper(host);
  // Where it is typed its lines are numbered, which is of no use here.
  for (const editor of host?.querySelectorAll(".light-editor") ?? []) unwrap(editor);
  for (const block of host?.querySelectorAll("[data-block]") ?? []) block.prepend(paperBox());
  host?.append(paperLines(3));
}

/** The sentences alone: a table under each would take a page. */
function stepsOnPaper(host: Element): void {
  const sentences = [...host.querySelectorAll("[data-steps] .sentence")];
  host.replaceChildren(
    make("ol", { class: "paper-steps" }, ...sentences.map(({ textContent }) => make("li", {}, textContent))),
  );
}
