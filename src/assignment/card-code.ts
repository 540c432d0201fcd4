import { asPersonCode } from "../exchange/one-line.ts";
import type { Locale } from "../i18n/locale.ts";
import { sendingWords } from "../i18n/sending.ts";
import type { ReceivedAssignment } from "../learner/record.ts";
import { find } from "../ui/find.ts";
import { tellProblem } from "../ui/tell-problem.ts";

/** The code of a name card, which who has one may type where they send: a link that is theirs brings its own. */
export function openCardCode(root: HTMLElement, locale: Locale) {
  const place = find<HTMLDetailsElement>(root, "[data-card]");
  const field = find<HTMLInputElement>(place, "input");
  const problem = find(place, "[data-problem]");
  const what = find(root, "[data-what-card]");
  const words = sendingWords(locale);
  const read = () => (place.hidden ? "" : asPersonCode(field.value));
  const tell = () => {
    const code = read();
    if (code !== null) tellProblem(problem, field, null);
    what.hidden = !code;
    what.textContent = code ? words.whatCardCode(code) : "";
  };
  field.addEventListener("input", tell);
  return {
    /** What was sent with stands in the box again; what is being typed stays. */
    show({ personal, cardCode = "" }: ReceivedAssignment, isAnother: boolean): void {
      if (isAnother) {
        field.value = cardCode;
        place.open = cardCode !== "";
      }
      place.hidden = personal !== undefined;
      tell();
    },
    /** "" for none; null where what stands there can be no code, which is said. */
    check(): string | null {
      const code = read();
      if (code === null) {
        place.open = true;
        tellProblem(problem, field, words.noCardCode);
      }
      return code;
    },
  };
}
