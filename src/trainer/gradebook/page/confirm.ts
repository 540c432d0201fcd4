import { make, makeButton } from "../../../ui/make.ts";

/** Asks before something is taken away: two buttons in the place of the one that was pressed. */
export function confirmInPlace(
  button: HTMLElement,
  question: string,
  { yes, no }: { yes: string; no: string },
  go: () => void,
): void {
  const end = () => {
    asked.remove();
    button.hidden = false;
    button.focus();
  };
  const stay = makeButton(no, end);
  const leave = makeButton(
    yes,
    () => {
      end();
      go();
    },
    "button",
  );
  const asked = make(
    "div",
    { class: "caution", role: "group", "aria-label": question },
    make("p", {}, question),
    make("div", { class: "buttons" }, leave, stay),
  );
  button.hidden = true;
  button.after(asked);
  stay.focus();
}
