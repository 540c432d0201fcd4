import { certificateWords } from "../i18n/certificate.ts";
import type { Locale } from "../i18n/locale.ts";

/** What somebody typed of a fingerprint, as it is compared. */
export const bare = (typed: string): string => typed.toUpperCase().replace(/[^0-9A-F]/g, "");

/** Says while a fingerprint is typed whether it is this one. */
export function watchComparison(part: HTMLElement, fingerprint: string, locale: Locale): void {
  const words = certificateWords(locale);
  const box = part.querySelector("input");
  const told = part.querySelector("[role=status]");
  if (!box || !told) throw new Error("the page has no box for a fingerprint");
  const wanted = bare(fingerprint);
  box.value = "";
  told.textContent = "";
  box.oninput = () => {
    const given = bare(box.value);
    part.dataset.compared = given.length < wanted.length ? "" : given === wanted ? "same" : "other";
    told.textContent =
      given === ""
        ? ""
        : given.length < wanted.length
          ? words.compareShort(given.length)
          : given === wanted
            ? words.compareSame
            : words.compareOther;
  };
}
