import { trainerPeopleWords } from "../../../i18n/trainer-people.ts";
import { make } from "../../../ui/make.ts";
import { organisationsIn } from "../organisations.ts";
import type { PeopleHost } from "./host.ts";

/** Two organisations that are one however unlike they are written; null where there are no two. */
export function viewJoiningOrganisations(
  host: PeopleHost,
  open: boolean,
  back: () => HTMLElement | null,
): HTMLElement | null {
  const { book, locale, organisations } = host;
  const words = trainerPeopleWords(locale);
  const { called } = organisationsIn(book.people);
  const { compare } = new Intl.Collator(locale);
  const names = [...new Set(organisations.map(called))].filter(Boolean).toSorted(compare);
  if (names.length < 2) return null;
  const choice = (id: string, label: string) => {
    const select = make("select", { id }, make("option", { value: "" }, words.chooseOrganisation));
    return { select, line: make("p", {}, make("label", { for: id }, label), select) };
  };
  const one = choice("organisation-one", words.organisationOne);
  const same = choice("organisation-same", words.organisationSame);
  const problem = make("p", { class: "problem", role: "alert" });
  const form = make(
    "form",
    {},
    make("p", {}, words.joinOrganisationsHow),
    one.line,
    same.line,
    problem,
    make("button", { class: "button" }, words.joinNow),
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const [written, name] = [one.select.value, same.select.value];
    const missing = [one.select, same.select].find(({ value }) => value === "");
    problem.textContent = missing ? words.chooseTwo : written === name ? words.chooseOther : "";
    if (missing || written === name) return (missing ?? same.select).focus();
    host.say({ kind: "organisation", written: [written, name], name }, back);
  });
  const details = make("details", { "data-joining": "" }, make("summary", {}, words.joinOrganisations), form);
  const fill = () => {
    for (const { select } of [one, same])
      select.append(...names.map((name) => make("option", { value: name }, name)));
  };
  details.addEventListener("toggle", fill, { once: true });
  details.open = open;
  return details;
}
