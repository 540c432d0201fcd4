import { download } from "../../learner/download.ts";

/** Hands over a text as a file; gives its name. */
export function saveTextFile(text: string, name: string): string {
  download(new Blob([text], { type: name.endsWith(".json") ? "application/json" : "text/plain" }), name);
  return name;
}
