import { ownName } from "../../learner/own-name.ts";

/**
 * Lets one tab at a time write something: the one that opened it last. Two that wrote the same text
 * would overwrite each other's.
 * @param lost called when another tab opens it
 */
export function holdAlone(name: string, lost: () => void): void {
  if (!("locks" in navigator)) return;
  navigator.locks
    // Held until the page goes or another tab steals it.
    .request(ownName(`aula ${name}`), { steal: true }, () => new Promise(() => {}))
    .catch((cause) => {
      if ((cause as Error)?.name === "AbortError") lost();
    });
}
