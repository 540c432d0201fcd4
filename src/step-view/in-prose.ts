import { adoptStyle } from "../ui/adopt-style.ts";
import { openPlayer } from "./player.ts";
import css from "./step-view.css?inline";

/** Shows the steps that stand in a lesson one at a time. Each has its own lines of the program beside it. */
export function playInProse(view: HTMLElement): void {
  adoptStyle(css);
  openPlayer(view, () => {});
}
