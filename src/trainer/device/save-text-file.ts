import { download } from "../../learner/download.ts";

/** Hands over a text as a file; gives its name. */
export function saveTextFile(text: string, name: string): string {
  download(new Blob([text], { type: name.endsWith(".json") ? "application/json" : "text/plain" }), name);
  return name;
}

/** A name as a part of a file's name: "Ana Ñahui" is "ana-nahui". */
export const inFileName = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 40);
