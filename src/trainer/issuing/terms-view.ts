import { asLine } from "../../exchange/fields.ts";
import { issuingWords } from "../../i18n/issuing.ts";
import type { Locale } from "../../i18n/locale.ts";
import { make } from "../../ui/make.ts";
import type { IssuingController } from "./issuing-controller.ts";
import type { CertificateTerms } from "./terms.ts";

/**
 * What the trainer certifies, and what the certificates say besides; what is changed holds at once, for those
 * that are issued from then on.
 * @param asked how many exercises the assignment has
 */
export function viewTerms(issuing: IssuingController, asked: number, locale: Locale): HTMLElement {
  const words = issuingWords(locale);
  const { basis, needed, hours, second } = issuing.terms;
  const radio = (value: CertificateTerms["basis"], label: string) =>
    make(
      "label",
      { class: "tick" },
      make("input", { type: "radio", name: "certificate-basis", value, checked: basis === value }),
      ` ${label}`,
    );
  const number = (given: { value: number | null; min: string; max: string; step: string }) =>
    make("input", {
      type: "number",
      min: given.min,
      max: given.max,
      step: given.step,
      inputmode: "decimal",
      value: given.value === null ? "" : String(given.value),
    });
  const text = (value: string) => make("input", { type: "text", maxlength: "200", value });
  const fields = {
    needed: number({ value: Math.min(needed ?? asked, asked), min: "1", max: String(asked), step: "1" }),
    hours: number({ value: hours, min: "0.25", max: "1000", step: "0.25" }),
    second: text(second?.name ?? ""),
    role: text(second?.role ?? ""),
  };
  const neededField = field(fields.needed, words.needed(asked));
  neededField.hidden = basis === "attendance";
  const form = make(
    "form",
    { class: "certificate-terms", novalidate: true },
    make(
      "fieldset",
      {},
      make("legend", {}, words.basis),
      radio("achievement", words.achievement),
      radio("attendance", words.attendance),
    ),
    neededField,
    field(fields.hours, words.hours, words.hoursHow),
    field(fields.second, words.second, words.secondHow),
    field(fields.role, words.role),
  );
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("change", () => {
    const chosen = form.querySelector<HTMLInputElement>("[name=certificate-basis]:checked")?.value;
    const least = fields.needed.validity.valid ? fields.needed.valueAsNumber : asked;
    const name = asLine(fields.second.value);
    neededField.hidden = chosen === "attendance";
    issuing
      .setTerms({
        basis: chosen === "attendance" ? "attendance" : "achievement",
        needed: !(least < asked) ? null : least,
        hours: fields.hours.value !== "" && fields.hours.validity.valid ? fields.hours.valueAsNumber : null,
        second: name === "" ? null : { name, role: asLine(fields.role.value) },
      })
      // They hold on this page all the same; the page says where its device keeps nothing.
      .catch(console.error);
  });
  return make("details", { class: "disclosure" }, make("summary", {}, words.terms), form);
}

let made = 0;

function field(input: HTMLInputElement, label: string, how?: string): HTMLElement {
  made += 1;
  input.id = `certificate-term-${made}`;
  const told = how === undefined ? null : make("p", { class: "soft", id: `${input.id}-how` }, how);
  if (told) input.setAttribute("aria-describedby", told.id);
  return make("div", { class: "field" }, make("label", { for: input.id }, label), input, told);
}
