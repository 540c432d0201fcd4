const boxesIn = (place: HTMLElement): HTMLInputElement[] => [
  ...place.querySelectorAll<HTMLInputElement>("[data-answer]"),
];
const isChosen = ({ type }: HTMLInputElement) => type === "radio" || type === "checkbox";

/** What is answered at a question's place, as an export writes it. */
export const answerIn = (place: HTMLElement): string =>
  boxesIn(place)
    .filter((box) => !isChosen(box) || box.checked)
    .map(({ value }) => value)
    .join(" ");

export function emptyAnswer(place: HTMLElement): void {
  for (const box of boxesIn(place)) {
    if (isChosen(box)) box.checked = false;
    else box.value = "";
  }
}
