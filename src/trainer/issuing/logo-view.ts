import { drawLogo, type LogoFault } from "../../certificate/logo.ts";
import { issuingWords } from "../../i18n/issuing.ts";
import type { Locale } from "../../i18n/locale.ts";
import { browserNotes } from "../../learner/notes.ts";
import { make, makeButton } from "../../ui/make.ts";
import type { TrainerStore } from "../device/store.ts";
import { settleLogo } from "./settle-logo.ts";

/**
 * The logo for the certificates of the trainer's signature: chosen, seen, taken away. It is of their records.
 * @throws StorageTrouble
 */
export async function viewLogo(
  signer: string,
  store: Pick<TrainerStore, "keys" | "logos" | "setLogo">,
  locale: Locale,
): Promise<HTMLElement> {
  const words = issuingWords(locale);
  const said: Record<LogoFault, string> = { "too-large": words.logoTooLarge, "no-image": words.logoNoImage };
  const told = make("p", { role: "status" });
  const shown = make("div", { class: "tools" });
  const input = make("input", { type: "file", accept: "image/png,image/jpeg", id: "certificate-logo" });
  input.setAttribute("aria-describedby", "certificate-logo-how");
  /** "" takes it away. */
  const keep = async (image: string, kept: string) => {
    try {
      await store.setLogo({ signer, image, at: new Date().toISOString() });
      told.textContent = kept;
    } catch {
      told.textContent = words.logoNotKept;
    }
    show(await settleLogo(store, browserNotes).catch(() => image));
  };
  const show = (image: string | null) => {
    const remove = makeButton(words.logoRemove, async () => {
      await keep("", words.logoRemoved);
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
    input.value = "";
    if ("fault" in drawn) told.textContent = said[drawn.fault];
    else await keep(drawn.image, words.logoKept);
  });
  show(await settleLogo(store, browserNotes));
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
