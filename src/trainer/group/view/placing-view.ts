import { asLine } from "../../../exchange/fields.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { groupsWords } from "../../../i18n/trainer-groups.ts";
import { make } from "../../../ui/make.ts";
import type { KeptAssignment } from "../../device/record.ts";
import { groupOf } from "../groups.ts";
import { namesInUse } from "./names-in-use.ts";

/** Puts an assignment into the group of this name, "" for none. */
export type Place = (kept: KeptAssignment, group: string) => void;

/** Where a trainer says to which group an assignment belongs. */
export function viewPlacing(kept: KeptAssignment, locale: Locale, place: Place): HTMLFormElement {
  const words = groupsWords(locale);
  const id = `group-of-${kept.id}`;
  const input = make("input", {
    id,
    type: "text",
    list: namesInUse,
    value: groupOf(kept),
    maxlength: 200,
    autocomplete: "off",
  });
  const button = make("button", { type: "submit", class: "button quiet" }, words.place);
  button.setAttribute("aria-label", words.placeOf(kept.assignment.title));
  const form = make(
    "form",
    { class: "place" },
    make("div", { class: "field" }, make("label", { for: id }, words.groupName), input),
    button,
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    place(kept, asLine(input.value));
  });
  return form;
}
