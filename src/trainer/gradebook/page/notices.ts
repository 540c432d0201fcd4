import { formatList } from "../../../i18n/format.ts";
import { gradebookWords } from "../../../i18n/gradebook.ts";
import { gradebookTroubleWords } from "../../../i18n/gradebook-trouble.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { find } from "../../../ui/find.ts";
import type { GradebookState, GradebookTrouble } from "../state.ts";
import type { Names } from "./names.ts";

/** What stands in the way, each as long as it does. */
export function viewNotices(
  page: HTMLElement,
  { trouble, missing, hasKeys, kept }: GradebookState,
  { lasting, names, locale }: { lasting: boolean; names: Names | null; locale: Locale },
): void {
  const words = gradebookWords(locale);
  const troubles: Record<GradebookTrouble, string> = gradebookTroubleWords(locale);
  const say = (notice: string, text: string | null) => {
    const place = find(page, `[data-notice=${notice}]`);
    place.hidden = text === null;
    if (place.textContent !== (text ?? "")) place.textContent = text ?? "";
  };
  say("lasting", lasting ? null : words.notLasting);
  find(page, "[data-notice=keys]").hidden = hasKeys;
  say("trouble", trouble && troubles[trouble]);
  const gone = missing.map((id) => names?.exercise(id) ?? id);
  say("missing", kept && gone.length > 0 ? words.missing(formatList(gone, locale)) : null);
}
