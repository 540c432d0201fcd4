/** Says a problem at its box, and leads there; null takes it away. */
export function tellProblem(place: HTMLElement, box: HTMLElement, problem: string | null): void {
  place.textContent = problem ?? "";
  place.hidden = problem === null;
  if (problem === null) {
    box.removeAttribute("aria-invalid");
  } else {
    box.setAttribute("aria-invalid", "true");
    box.focus();
  }
}
