import { download } from "./download.ts";

/** What is sealed for somebody, and the name of its file without the ending. */
export interface Sealed {
  text: string;
  name: string;
}

/** How it leaves the page; every one of them is text that can also be read as a file. */
export type ExportWay = "share" | "download" | "copy";

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

/** @returns false when the choice of applications was closed, or the browser refused. */
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
