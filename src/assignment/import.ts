import { whenChosen } from "../learner/when-chosen.ts";
import { find } from "../ui/find.ts";

/** Takes what is pasted, chosen or dropped; a file as it is, because it may be large. */
export function openImport(
  root: HTMLElement,
  submit: (what: string | File) => Promise<boolean>,
  nothingPasted: () => void,
): void {
  const pasted = find<HTMLTextAreaElement>(root, "textarea");
  find(root, "form").addEventListener("submit", async (event) => {
    event.preventDefault();
    const text = pasted.value.trim();
    if (text === "") {
      nothingPasted();
      pasted.focus();
    } else if (await submit(text)) pasted.value = "";
  });

  whenChosen(find<HTMLInputElement>(root, "input[type=file]"), ([file]) => {
    if (file) void submit(file);
  });

  root.addEventListener("dragover", (event) => {
    event.preventDefault();
    root.toggleAttribute("data-over", true);
  });
  for (const end of ["dragleave", "drop"])
    root.addEventListener(end, () => root.toggleAttribute("data-over", false));
  root.addEventListener("drop", (event) => {
    event.preventDefault();
    const file = event.dataTransfer?.files[0];
    const text = event.dataTransfer?.getData("text/plain");
    if (file) void submit(file);
    else if (text) void submit(text);
  });
}
