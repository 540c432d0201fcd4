import type { Personal } from "../exchange/personal.ts";
import type { Locale } from "../i18n/locale.ts";
import { sendingWords } from "../i18n/sending.ts";
import { find } from "../ui/find.ts";

/** What the opened link says of who somebody is, where answers are sent; null for nothing. */
export function showPersonal(
  root: HTMLElement,
  personal: Personal | null,
  locale: Locale,
  sender: { name: string; organisation: string },
): void {
  const words = sendingWords(locale);
  const place = find(root, "[data-personal]");
  const code = find(root, "[data-what-code]");
  place.hidden = personal === null;
  code.hidden = personal === null;
  if (!personal) return;
  const { name, organisation } = personal;
  code.textContent = words.whatCode(personal.code);
  find(place, "p").textContent = words.personal(organisation === "" ? name : `${name}, ${organisation}`);
  find(place, "[data-personal-use]").hidden = name === sender.name && organisation === sender.organisation;
}
