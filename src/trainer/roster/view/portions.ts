import type { Locale } from "../../../i18n/locale.ts";
import { rosterWords } from "../../../i18n/roster.ts";
import { make, makeButton } from "../../../ui/make.ts";

/** Rows that are drawn at a time: as many as can be looked over. */
const portion = 50;

/** A list whose rows are drawn when they are asked for. */
export function viewPortions<One>(
  all: One[],
  viewOne: (one: One) => HTMLElement,
  locale: Locale,
): HTMLElement {
  const list = make("ul", { class: "plain-list" });
  let shown = 0;
  const showMore = () => {
    const rows = all.slice(shown, shown + portion).map(viewOne);
    shown += rows.length;
    list.append(...rows);
    const left = all.length - shown;
    if (left === 0) return;
    const more = makeButton(rosterWords(locale).more(Math.min(left, portion)), () => {
      const at = list.childElementCount - 1;
      item.remove();
      showMore();
      // The button has gone from under the keyboard: it goes on at the first new row.
      const next = list.children[at] as HTMLElement | undefined;
      next?.setAttribute("tabindex", "-1");
      next?.focus();
    });
    const item = make("li", {}, more);
    list.append(item);
  };
  showMore();
  return list;
}
