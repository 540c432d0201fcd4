import { issuingWords } from "../../i18n/issuing.ts";
import { notReached } from "../../loading/not-reached.ts";
import { make } from "../../ui/make.ts";
import type { Learner } from "../gradebook/gradebook.ts";
import type { InsightContext } from "../insight/view/context.ts";
import { viewWays } from "./certificate-ways.ts";
import { completionOf } from "./certificates.ts";
import { NoKeys } from "./issuing-controller.ts";

/** On the page of a learner who completed the assignment: their certificate. */
export function viewLearnerCertificate(learner: Learner, context: InsightContext): HTMLElement | null {
  const { issuing, locale, assignment } = context;
  const words = issuingWords(locale);
  const completion = completionOf({ assignment }, learner, issuing.terms);
  if (!completion) return null;
  const told = make("p", { role: "status" });
  const tell = (text: string) => {
    told.textContent = text;
  };
  const place = make("div");
  const issue = async () => {
    tell(words.issuing);
    try {
      await issuing.issue([completion]);
      tell(words.issued(1));
    } catch (failure) {
      const absent = notReached(failure, locale);
      tell(failure instanceof NoKeys ? words.noKeys : (absent?.text ?? words.notIssued));
      if (!absent && !(failure instanceof NoKeys)) console.error(failure);
    }
  };
  const show = () => {
    const hadFocus = place.contains(document.activeElement);
    place.replaceChildren(viewWays(completion, issuing, locale, { tell, issue }));
    if (hadFocus) place.querySelector<HTMLElement>("a, button")?.focus();
  };
  show();
  const view = make(
    "section",
    { class: "learner-certificate" },
    make("h3", {}, words.certificate),
    place,
    told,
  );
  const stop = issuing.listen(() => (view.isConnected ? show() : stop()));
  return view;
}
