/**
 * Hands over the files that are chosen with an input, also those that were chosen before this script had
 * come: on a slow line a page can be used before. The same file may be chosen again after it was mended.
 */
export function whenChosen(input: HTMLInputElement, take: (files: File[]) => void): void {
  const hand = () => {
    const files = [...(input.files ?? [])];
    input.value = "";
    take(files);
  };
  input.addEventListener("change", hand);
  if (input.files?.length) hand();
}
