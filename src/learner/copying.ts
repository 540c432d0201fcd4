/**
 * Puts a text into the clipboard; call it while a click is being handled. Browsers forget the click when
 * the text takes its time, so they are given the promise of it.
 * @returns false when the browser refused
 */
export async function copy(text: string | Promise<string>): Promise<boolean> {
  try {
    if (typeof text === "string" || !("ClipboardItem" in globalThis)) {
      await navigator.clipboard.writeText(await text);
      return true;
    }
    const type = "text/plain";
    const blob = text.then((written) => new Blob([written], { type }));
    // Where the browser refuses at once, nobody waits for the text any more.
    blob.catch(() => {});
    await navigator.clipboard.write([new ClipboardItem({ [type]: blob })]);
    return true;
  } catch {
    return false;
  }
}

/** Copies what a box holds; where the browser refuses, selects it, so that it can be copied by hand. */
export async function copyFrom(box: HTMLInputElement | HTMLTextAreaElement): Promise<boolean> {
  if (await copy(box.value)) return true;
  box.focus();
  box.select();
  return false;
}
