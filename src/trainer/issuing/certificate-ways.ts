import { pageAddress } from "../../i18n/address.ts";
import { formatDate } from "../../i18n/format.ts";
import { issuingWords } from "../../i18n/issuing.ts";
import type { Locale } from "../../i18n/locale.ts";
import { copy } from "../../learner/copying.ts";
import { make, makeButton } from "../../ui/make.ts";
import { clockAt } from "../assigning/zoned-time.ts";
import type { Completion } from "./certificates.ts";
import type { IssuingController } from "./issuing-controller.ts";

export const completedOn = ({ completed, timeZone }: Completion, locale: Locale): string =>
  formatDate(clockAt(completed, timeZone), locale);

interface Doing {
  tell(text: string): void;
  issue(completions: Completion[]): Promise<void>;
}

/** What can be done about one certificate: issue it; see, print and copy one that was. */
export function viewWays(
  completion: Completion,
  issuing: IssuingController,
  locale: Locale,
  { tell, issue }: Doing,
): HTMLElement {
  const words = issuingWords(locale);
  const { title, timeZone } = completion;
  const { name } = completion.learner;
  const named = <Element extends HTMLElement>(element: Element, full: string): Element => {
    element.setAttribute("aria-label", full);
    return element;
  };
  const of = `${completion.of} ${completion.learner.id}`;
  const issued = issuing.issuedFor(completion);
  if (!issued) {
    const button = makeButton(words.issue, () => void issue([completion]));
    return make("div", { class: "tools", "data-of": of }, named(button, words.issueFor(name, title)));
  }
  const address = pageAddress(issuing.locale, "certificate") + issued.fragment;
  const copying = makeButton(words.copy, async () => {
    tell((await copy(new URL(address, location.href).href)) ? words.copied : words.notCopied);
  });
  return make(
    "div",
    { class: "tools", "data-of": of },
    named(make("a", { class: "button quiet", href: address }, words.see), words.seeFor(name, title)),
    named(copying, words.copyFor(name, title)),
    named(
      makeButton(words.again, () => void issue([completion])),
      words.againFor(name, title),
    ),
    make("span", { class: "soft" }, words.issuedOn(formatDate(clockAt(issued.at, timeZone), locale))),
  );
}
