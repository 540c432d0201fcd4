import { rosterWords } from "../../../i18n/roster.ts";
import { make, makeButton } from "../../../ui/make.ts";
import type { Learner } from "../../gradebook/gradebook.ts";
import { learnerLink } from "../../insight/view/people-view.ts";
import { saidNotToBe, saidToBe, withPerson } from "../edits.ts";
import { findByCode } from "../find-by-code.ts";
import type { Doubt } from "../match.ts";
import { callExpected } from "../reminder.ts";
import { type Expected, mostExpected } from "../roster.ts";
import type { RosterHost } from "./host.ts";
import { viewPortions } from "./portions.ts";

/** Who sent and may be somebody of the list, each with the answers; null for nobody. */
export function viewAsked(host: RosterHost): HTMLElement | null {
  const { match, locale, list } = host;
  const words = rosterWords(locale);
  if (match.asked.length === 0) return null;
  const why: Record<Doubt, string> = { code: words.byCode, name: words.byName, near: words.byNear };
  const viewOne = ({ by, offers, doubt }: (typeof match.asked)[number]) => {
    const none = makeButton(words.isNone, () => {
      const codes = offers.map(({ code }) => code);
      host.change(saidNotToBe(list, codes, by.senders), words.didDeny(callExpected(by)));
    });
    none.setAttribute("aria-label", words.isNoneOf(callExpected(by)));
    return make(
      "li",
      {},
      make("p", {}, viewSender(by), make("span", { class: "why soft" }, why[doubt])),
      make("div", { class: "buttons" }, ...offers.map((offer) => makeIs(offer, by, host)), none),
      viewChoosing(by, host),
    );
  };
  return make(
    "div",
    {},
    make("h3", {}, words.asked(match.asked.length)),
    make("p", { class: "soft" }, words.askedHow),
    viewPortions(match.asked, viewOne, locale),
  );
}

/** Who sent and is not on the list; null for nobody. */
export function viewUnknown(host: RosterHost): HTMLElement | null {
  const { match, locale, list } = host;
  const words = rosterWords(locale);
  const { unknown } = match;
  if (unknown.length === 0) return null;
  const add = (learners: Learner[]) => {
    const people = learners.reduce(withPerson, list);
    const isFull = people.length < list.length + learners.length;
    host.change(isFull ? list : people, isFull ? words.full(mostExpected) : words.didAdd(learners.length));
  };
  const viewOne = (learner: Learner) => {
    const button = makeButton(words.add, () => add([learner]));
    button.setAttribute("aria-label", words.addOf(callExpected(learner)));
    return make(
      "li",
      {},
      make("p", {}, viewSender(learner)),
      make("div", { class: "buttons" }, button),
      viewChoosing(learner, host),
    );
  };
  return make(
    "div",
    {},
    make("h3", {}, words.unknown(unknown.length)),
    make("p", { class: "soft" }, words.unknownHow),
    unknown.length > 1
      ? make(
          "p",
          {},
          makeButton(words.addAll(unknown.length), () => add(unknown)),
        )
      : null,
    viewPortions(unknown, viewOne, locale),
  );
}

const viewSender = (learner: Learner): HTMLElement =>
  make(
    "span",
    {},
    learnerLink(learner),
    learner.organisation === "" ? null : make("span", { class: "soft" }, ` ${learner.organisation}`),
  );

function makeIs(offer: Expected, by: Learner, { list, locale, change }: RosterHost): HTMLElement {
  const words = rosterWords(locale);
  const called = callExpected(offer);
  const twins = list.filter((one) => callExpected(one) === called);
  return makeButton(words.isThis(twins.length > 1 ? `${called}, ${offer.code}` : called), () =>
    change(saidToBe(list, offer.code, by.senders), words.didSay(callExpected(by), called)),
  );
}

/** Anybody of the list, by their code or chosen from a list that is filled when it is opened. */
function viewChoosing(learner: Learner, host: RosterHost): HTMLElement {
  const words = rosterWords(host.locale);
  const select = make(
    "select",
    { "aria-label": words.who(callExpected(learner)) },
    make("option", { value: "" }, words.choose),
  );
  const id = `code-of-${learner.id}`;
  const code = make("input", { id, class: "code", maxlength: 40, autocomplete: "off", spellcheck: "false" });
  const problem = make("p", { class: "problem", role: "alert" });
  const form = make(
    "form",
    { class: "buttons" },
    select,
    make("label", { for: id }, words.orCode),
    code,
    make("button", { class: "button quiet" }, words.thisOne),
    problem,
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const typed = code.value.trim();
    const listed = host.list.find((one) => one.code === select.value);
    const chosen = typed === "" ? listed : findByCode(host.list, typed);
    problem.textContent = chosen ? "" : typed === "" ? words.chooseFirst : words.noCode(typed);
    if (!chosen) return (typed === "" ? select : code).focus();
    host.change(
      saidToBe(host.list, chosen.code, learner.senders),
      words.didSay(callExpected(learner), callExpected(chosen)),
    );
  });
  const details = make("details", {}, make("summary", {}, words.isListed), form);
  details.addEventListener(
    "toggle",
    () => select.append(...host.list.map((one) => make("option", { value: one.code }, callExpected(one)))),
    { once: true },
  );
  return details;
}
