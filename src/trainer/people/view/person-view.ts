import { asLine } from "../../../exchange/fields.ts";
import { formatDate } from "../../../i18n/format.ts";
import { trainerPeopleWords } from "../../../i18n/trainer-people.ts";
import { make, makeButton } from "../../../ui/make.ts";
import type { Learner } from "../../gradebook/gradebook.ts";
import { learnerLink } from "../../insight/view/people-view.ts";
import type { PeopleChange } from "../act.ts";
import { callLearner, codeOf, type PeopleHost } from "./host.ts";
import { viewBefore, viewOtherNames } from "./shared-view.ts";

/** Whose answers a learner's page shows: their devices, their name, with whom they are one or a pair. */
export function viewPerson(
  learner: Learner,
  host: PeopleHost,
  day: (moment: string) => string,
  back: () => HTMLElement | null,
): HTMLElement[] {
  const words = trainerPeopleWords(host.locale);
  const others = host.book.learners.filter(({ id }) => id !== learner.id);
  const unpaired = others.filter(({ id }) => !learner.partners.includes(id));
  const withOne =
    (kind: "join" | "pair") =>
    (other: Learner): PeopleChange => ({ kind, ones: learner.senders, others: other.senders });
  const joining = { title: words.join, how: words.joinHow, go: words.joinNow, change: withOne("join") };
  const pairing = { title: words.pair, how: words.pairHow, go: words.pairNow, change: withOne("pair") };
  return [
    viewDevices(learner, host, day, back),
    ...viewPartners(learner, host, back),
    viewRenaming(learner, host, back),
    viewChoosing(others, host, joining, back),
    viewChoosing(unpaired, host, pairing, back),
  ];
}

type Back = () => HTMLElement | null;

function viewDevices(learner: Learner, host: PeopleHost, day: (moment: string) => string, back: Back) {
  const { devices, senders } = learner;
  const words = trainerPeopleWords(host.locale);
  return make(
    "ul",
    { class: "plain-list" },
    ...devices.flatMap((sentFrom) => {
      const { sender, part, received } = sentFrom;
      const device = words.device(codeOf(sender.id));
      const facts = [
        words.sentAs(sender.name, sender.organisation),
        device,
        words.lastCame(formatDate(day(received.last), host.locale)),
      ];
      const ones = [part];
      const others = senders.filter((other) => other !== part);
      const split = makeButton(words.split, () => host.say({ kind: "split", ones, others }, back));
      split.setAttribute("aria-label", words.splitOf(device));
      const about = [make("p", {}, facts.join(" · ")), viewBefore(sentFrom, host)];
      return [
        make("li", {}, ...about, devices.length > 1 ? split : null),
        ...viewOtherNames(sentFrom, host, back),
      ];
    }),
  );
}

function viewPartners({ senders: ones, partners }: Learner, host: PeopleHost, back: Back): HTMLElement[] {
  const words = trainerPeopleWords(host.locale);
  const others = host.book.learners.filter(({ id }) => partners.includes(id));
  return others.map((partner) => {
    const end = makeButton(words.unpair, () =>
      host.say({ kind: "apart", ones, others: partner.senders }, back),
    );
    end.setAttribute("aria-label", words.unpairOf(callLearner(partner, host)));
    const [before = "", after = ""] = words.inPair("\n").split("\n");
    return make("div", { class: "pair" }, make("p", {}, before, learnerLink(partner), after), end);
  });
}

function viewRenaming(learner: Learner, host: PeopleHost, back: Back): HTMLElement {
  const words = trainerPeopleWords(host.locale);
  const { senders } = learner;
  const field = (id: string, label: string, value: string) => {
    const input = make("input", { id, value, autocomplete: "off", maxlength: 200 });
    return { input, line: make("p", {}, make("label", { for: id }, label), input) };
  };
  const name = field("person-name", words.name, learner.name);
  const organisation = field("person-organisation", words.organisation, learner.organisation);
  const problem = make("p", { class: "problem", role: "alert" });
  const form = make(
    "form",
    {},
    make("p", {}, words.renameHow),
    name.line,
    organisation.line,
    problem,
    make("button", { class: "button" }, words.keepName),
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const called = { name: asLine(name.input.value), organisation: asLine(organisation.input.value) };
    problem.textContent = called.name === "" ? words.nameFirst : "";
    if (called.name === "") return name.input.focus();
    const isSame = called.name === learner.name && called.organisation === learner.organisation;
    if (!isSame) host.say({ kind: "rename", senders, ...called }, back);
  });
  return make("details", {}, make("summary", {}, words.rename), form);
}

/** One of the others, chosen from a list that is filled when it is opened. */
function viewChoosing(
  others: Learner[],
  host: PeopleHost,
  {
    title,
    how,
    go,
    change,
  }: { title: string; how: string; go: string; change(other: Learner): PeopleChange },
  back: Back,
): HTMLElement {
  const words = trainerPeopleWords(host.locale);
  const select = make("select", { "aria-label": words.with }, make("option", { value: "" }, words.choose));
  const problem = make("p", { class: "problem", role: "alert" });
  const button = make("button", { class: "button" }, go);
  const form = make("form", {}, make("p", {}, how), make("p", {}, select), problem, button);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const other = others.find(({ id }) => id === select.value);
    problem.textContent = other ? "" : words.chooseFirst;
    if (other) host.say(change(other), back);
    else select.focus();
  });
  const inside = others.length > 0 ? form : make("p", { class: "soft" }, words.nobodyElse);
  const details = make("details", {}, make("summary", {}, title), inside);
  const fill = () =>
    select.append(...others.map((other) => make("option", { value: other.id }, callLearner(other, host))));
  details.addEventListener("toggle", fill, { once: true });
  return details;
}
