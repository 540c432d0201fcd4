/**
 * Puts text into a field. Who stands in it just then, because the text was kept and comes late, replaces all of it
 * by typing and does not add to it.
 */
export function putText(input: HTMLInputElement, text: string): void {
  input.value = text;
  if (document.activeElement === input) input.select();
}
