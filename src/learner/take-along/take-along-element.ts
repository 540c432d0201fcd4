import { Unusable } from "../../exchange/fault.ts";
import { faultWords } from "../../i18n/exchange.ts";
import { peopleWords } from "../../i18n/people.ts";
import { recordsWords } from "../../i18n/records.ts";
import { takeAlongWords } from "../../i18n/take-along.ts";
import { notReached } from "../../loading/not-reached.ts";
import { find } from "../../ui/find.ts";
import { pageLocale } from "../../ui/page-locale.ts";
import { devicePeople, whoIsHere } from "../people/device-people.ts";
import { openBringing } from "./bringing.ts";
import { openSaving } from "./saving.ts";

/** `<aula-take-along>`: work into a file and from one. Fills in its page's HTML. */
class TakeAlongElement extends HTMLElement {
  connectedCallback() {
    const locale = pageLocale();
    /** What is to be said of work that failed: nothing of it counts. */
    const failureWords = (failure: unknown): string =>
      failure instanceof Unusable
        ? faultWords(locale, failure.fault, "backup")
        : (notReached(failure, locale)?.text ?? recordsWords(locale).trouble);
    if (devicePeople().people.length > 1) {
      const words = peopleWords(locale);
      find(this, "[data-save]").textContent = words.saveOne(whoIsHere().name || words.unnamed);
      find(this, "[data-save-all]").hidden = false;
      find(this, "[data-holds-key]").textContent = takeAlongWords(locale).holdsKeys;
    }
    openSaving(this, locale, failureWords);
    openBringing(this, locale, failureWords);
  }
}

customElements.define("aula-take-along", TakeAlongElement);
