import type { Locale } from "../../i18n/locale.ts";
import { make } from "../../ui/make.ts";
import { nameTask, paperBox } from "../paper-parts.ts";
import { matchWords } from "./words.ts";

const letterOf = (place: number): string => String.fromCodePoint(65 + place);

/** Each option with a box for a letter, and the partners by their letters. */
export function matchOnPaper(form: HTMLElement, locale: Locale): void {
  nameTask(form, matchWords(locale).writeLetters);
  const pairs = [...form.querySelectorAll(".pair")];
  const partners = [...(pairs[0]?.querySelectorAll("option") ?? [])].filter(({ value }) => value !== "");
  const letters = make(
    "ul",
    { class: "paper-letters" },
    ...partners.map(({ text }, place) => make("li", {}, make("b", {}, `${letterOf(place)}.`), ` ${text}`)),
  );
  const slots = pairs.map((pair) =>
    make("li", {}, paperBox(), ...(pair.querySelector("label")?.childNodes ?? [])),
  );
  pairs[0]?.before(make("ul", { class: "paper-slots" }, ...slots), letters);
  for (const pair of pairs) pair.remove();
}
