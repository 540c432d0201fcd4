import type { Assignment } from "../../exchange/assignment.ts";
import { pageAddress } from "../../i18n/address.ts";
import type { Locale } from "../../i18n/locale.ts";
import { sharingWords } from "../../i18n/sharing.ts";
import { copyFrom } from "../../learner/copying.ts";
import { notReached } from "../../loading/not-reached.ts";
import { find } from "../../ui/find.ts";
import { invitation } from "./invitation.ts";
import { isOnlyHere } from "./link.ts";
import { drawLinkCode } from "./qr-code.ts";

/** What is handed to the group: link, text, code, page. */
export interface SharePanel {
  show(assignment: Assignment, link: string, minutes: number): Promise<void>;
  /** Whether the assignment was changed and the link still says what it was. */
  setBehind(behind: boolean): void;
  setKeySaved(saved: boolean): void;
  focus(): void;
}

export function openSharePanel(root: HTMLElement, locale: Locale): SharePanel {
  const words = sharingWords(locale);
  const panel = find(root, "[data-share]");
  const linkBox = find<HTMLInputElement>(panel, "[data-link]");
  const textBox = find<HTMLTextAreaElement>(panel, "[data-text]");
  const told = find(panel, "[data-copied]");
  let shared: { assignment: Assignment; link: string } | null = null;

  const copyAndTell = async (box: HTMLInputElement | HTMLTextAreaElement, copied: string) => {
    told.textContent = "";
    told.textContent = (await copyFrom(box)) ? copied : words.notCopied;
  };
  find(panel, "[data-copy-link]").addEventListener("click", () => copyAndTell(linkBox, words.copiedLink));
  find(panel, "[data-copy-text]").addEventListener("click", () => copyAndTell(textBox, words.copiedText));
  const app = find(panel, "[data-app]");
  app.hidden = !("share" in navigator);
  app.addEventListener("click", () => {
    // Closing the choice of applications rejects: there is nothing to say about it.
    if (shared) void navigator.share({ title: shared.assignment.title, text: textBox.value }).catch(() => {});
  });

  const projected = find<HTMLDialogElement>(panel, "[data-projected]");
  find(panel, "[data-enlarge]").addEventListener("click", () => {
    const code = find(panel, "[data-qr]").firstElementChild?.cloneNode(true);
    find(panel, "[data-projected-title]").textContent = shared?.assignment.title ?? "";
    find(panel, "[data-projected-qr]").replaceChildren(...(code ? [code] : []));
    projected.showModal();
  });
  find(projected, "[data-close]").addEventListener("click", () => projected.close());

  const showCode = async (title: string, link: string) => {
    // Until the code is drawn, an earlier link's must not be pointed at, and there is none to enlarge.
    find(panel, "[data-qr]").replaceChildren();
    find(panel, "[data-enlarge]").hidden = true;
    const how = find(panel, "[data-qr-how]");
    let code: SVGSVGElement | null;
    try {
      code = await drawLinkCode(link, words.qrOf(title));
    } catch (failure) {
      // The link is made all the same, and can be copied.
      how.textContent = notReached(failure, locale)?.text ?? words.qrTooLong;
      return;
    }
    if (shared?.link !== link) return;
    find(panel, "[data-qr]").replaceChildren(...(code ? [code] : []));
    find(panel, "[data-enlarge]").hidden = code === null;
    how.textContent = code ? words.qrHow : words.qrTooLong;
  };
  const page = (language: Locale, id: string, ...path: string[]) =>
    `${pageAddress(language, "trainer", ...path)}#${id}`;

  return {
    async show(assignment, link, minutes) {
      shared = { assignment, link };
      const language = assignment.locale ?? locale;
      linkBox.value = link;
      textBox.value = invitation(assignment, link, minutes, language);
      find(panel, "[data-only-here]").hidden = !isOnlyHere(link);
      find<HTMLAnchorElement>(panel, "[data-print]").href = page(language, assignment.id, "print");
      find<HTMLAnchorElement>(panel, "[data-paper]").href = page(language, assignment.id, "paper");
      find<HTMLAnchorElement>(panel, "[data-paper-key]").href = page(language, assignment.id, "paper-key");
      find<HTMLAnchorElement>(panel, "[data-try]").href = link;
      find<HTMLAnchorElement>(panel, "[data-answers]").href = page(locale, assignment.id, "gradebook");
      told.textContent = "";
      panel.hidden = false;
      await showCode(assignment.title, link);
    },
    setBehind(behind) {
      find(panel, "[data-behind]").hidden = !behind;
    },
    setKeySaved(saved) {
      find(panel, "[data-key-unsaved]").hidden = saved;
    },
    focus: () => find(panel, "h2").focus(),
  };
}
