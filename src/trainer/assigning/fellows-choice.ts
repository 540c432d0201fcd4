import { fingerprint } from "../../exchange/fingerprint.ts";
import { assigningWords } from "../../i18n/assigning.ts";
import type { Locale } from "../../i18n/locale.ts";
import { find } from "../../ui/find.ts";
import { make } from "../../ui/make.ts";
import type { Fellow } from "../device/record.ts";

/** Boxes to tick for those who can read the answers too: known fellows, and others whom the assignment names. */
export async function showFellows(
  root: HTMLElement,
  fellows: Fellow[],
  chosen: string[],
  locale: Locale,
  changed: (recipients: string[]) => void,
): Promise<void> {
  const words = assigningWords(locale);
  const others = chosen.filter((recipient) => !fellows.some((fellow) => fellow.recipient === recipient));
  const all = [
    ...fellows.map(({ recipient, name }) => ({ recipient, name })),
    ...(await Promise.all(
      others.map(async (recipient) => ({ recipient, name: words.someone(await fingerprint(recipient)) })),
    )),
  ];
  const boxes = all.map(({ recipient }, n) => {
    const box = make("input", { type: "checkbox", id: `fellow-${n}`, value: recipient });
    box.checked = chosen.includes(recipient);
    box.addEventListener("change", () =>
      changed(boxes.filter(({ checked }) => checked).map(({ value }) => value)),
    );
    return box;
  });
  find(root, "[data-fellows]").replaceChildren(
    ...(all.length === 0
      ? [make("p", { class: "how" }, words.noFellows)]
      : boxes.map((box, n) =>
          make("p", { class: "tick" }, box, make("label", { for: box.id }, all[n]?.name ?? "")),
        )),
  );
}
