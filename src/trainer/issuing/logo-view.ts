import { drawLogo, keepLogo, keptLogo, type LogoFault, removeLogo } from "../../certificate/logo.ts";
import { issuingWords } from "../../i18n/issuing.ts";
import type { Locale } from "../../i18n/locale.ts";
import { browserNotes } from "../../learner/notes.ts";
import { make, makeButton } from "../../ui/make.ts";

/** The logo for the certificates of a signature: chosen, seen, taken away. It stays on the device. */
export function viewLogo(signer: string, locale: Locale): HTMLElement {
  const words = issuingWords(locale);
  const said: Record<LogoFault, string> = { "too-large": words.logoTooLarge, "no-image": words.logoNoImage };
  const told = make("p", { role: "status" });
  const shown = make("div", { class: "tools" });
  const input = make("input", { type: "file", accept: "image/png,image/jpeg", id: "certificate-logo" });
  input.setAttribute("aria-describedby", "certificate-logo-how");
  const show = () => {
    const image = keptLogo(browserNotes, signer);
    const remove = makeButton(words.logoRemove, () => {
      removeLogo(browserNotes);
      told.textContent = words.logoRemoved;
      show();
      input.focus();
    });
    shown.replaceChildren(
      ...(image ? [make("img", { class: "certificate-logo", src: image, alt: words.logoNow }), remove] : []),
    );
  };
  input.addEventListener("change", async () => {
    const [file] = input.files ?? [];
    if (!file) return;
    const drawn = await drawLogo(file);
    told.textContent =
      "fault" in drawn
        ? said[drawn.fault]
        : keepLogo(browserNotes, { signer, image: drawn.image })
          ? words.logoKept
          : words.logoNotKept;
    input.value = "";
    show();
  });
  show();
  return make(
    "div",
    { class: "field" },
    make("label", { for: input.id }, words.logo),
    input,
    make("p", { class: "soft", id: "certificate-logo-how" }, words.logoHow),
    shown,
    told,
  );
}
