import { download } from "../../learner/download.ts";

/** The sealed answers and the name of their file, without its ending. */
export interface Sealed {
  text: string;
  name: string;
}

/** How sealed answers leave the page; every one of them is text that can also be read as a file. */
export type Way = "share" | "download" | "copy";

const ending = ".aula";

/** Browsers share only files whose ending they know, so a shared one is a .txt to them. */
const sharedFile = ({ text, name }: Sealed) =>
  new File([text], `${name}${ending}.txt`, { type: "text/plain" });

/** Whether this browser hands files to other applications. */
export function canShare(): boolean {
  try {
    return navigator.canShare?.({ files: [sharedFile({ text: "", name: "x" })] }) ?? false;
  } catch {
    return false;
  }
}

/** @returns false when the learner closed the choice of applications, or the browser refused. */
export const share = (sealed: Sealed): Promise<boolean> =>
  navigator.share({ files: [sharedFile(sealed)] }).then(
    () => true,
    () => false,
  );

/** @returns the file's name */
export function downloadSealed({ text, name }: Sealed): string {
  const file = name + ending;
  download(new Blob([text], { type: "text/plain" }), file);
  return file;
}

/** @returns false when the browser refused */
export const copy = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
};
