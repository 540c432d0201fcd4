import { type Card, cardFragment, readCardLink } from "../../exchange/card.ts";
import { Unusable } from "../../exchange/fault.ts";
import { fingerprint } from "../../exchange/fingerprint.ts";
import { pageAddress } from "../../i18n/address.ts";
import { faultWords } from "../../i18n/exchange.ts";
import { fellowWords } from "../../i18n/fellows.ts";
import type { Locale } from "../../i18n/locale.ts";
import { trainerWords } from "../../i18n/trainer.ts";
import { copyFrom } from "../../learner/copying.ts";
import { notReached } from "../../loading/not-reached.ts";
import { find } from "../../ui/find.ts";
import { make, makeButton } from "../../ui/make.ts";
import { tellProblem } from "../../ui/tell-problem.ts";
import type { Fellow, TrainerKeys } from "../device/record.ts";
import type { TrainerStore } from "../device/store.ts";

export interface FellowsPanel {
  show(fellows: Fellow[], keys: TrainerKeys | null): Promise<void>;
  /** Asks whether to add whom a card names. */
  read(card: string): Promise<void>;
}

const whoIs = ({ name, organisation }: Pick<Card, "name" | "organisation">): string =>
  organisation ? `${name} (${organisation})` : name;

/** The fellow trainers, one's own card, and the cards of others. */
export function openFellowsPanel(
  root: HTMLElement,
  locale: Locale,
  store: TrainerStore,
  changed: () => Promise<void>,
): FellowsPanel {
  const words = fellowWords(locale);
  const general = trainerWords(locale);
  const cardBox = find<HTMLTextAreaElement>(root, "[data-card]");
  const cardStatus = find(root, "[data-card-status]");
  const theirs = find<HTMLTextAreaElement>(root, "#their-card");
  const problem = find(root, "[data-card-problem]");
  const told = find(root, "[data-fellow-told]");

  find(root, "[data-copy-card]").addEventListener("click", async () => {
    cardStatus.textContent = "";
    cardStatus.textContent = (await copyFrom(cardBox)) ? words.cardCopied : words.notCopied;
  });

  const keep = async (work: Promise<void>, said: string) => {
    told.textContent = await work.then(
      () => said,
      () => general.trouble,
    );
    await changed();
    find(root, "#fellows").focus();
  };
  const ask = async (card: Card) => {
    const mark = await fingerprint(card.recipient);
    const { recipient, name, signer } = card;
    const fellow = { recipient, name, signer, at: new Date().toISOString() };
    const add = makeButton(
      words.addYes,
      () => {
        theirs.value = "";
        void keep(store.setFellow(fellow), words.added(card.name));
      },
      "button",
    );
    const leave = makeButton(words.addNo, () => {
      told.textContent = words.notAdded;
      theirs.focus();
    });
    told.replaceChildren(
      make("p", {}, words.cardSays(whoIs(card))),
      make("p", {}, make("code", { class: "fingerprint" }, mark)),
      make("p", {}, words.cardWhy),
      make("div", { class: "buttons" }, add, leave),
    );
  };

  const read = async (text: string) => {
    const isMissing = text.trim() === "";
    tellProblem(problem, theirs, isMissing ? words.cardMissing : null);
    told.replaceChildren();
    if (isMissing) return;
    try {
      const card = await readCardLink(text);
      const [keys, fellows] = await Promise.all([store.keys(), store.fellows()]);
      const known = fellows.find(({ recipient }) => recipient === card.recipient);
      if (card.recipient === keys?.recipient) told.textContent = words.cardOwn;
      else if (known?.signer) told.textContent = words.cardKnown(known.name);
      else await ask(card);
    } catch (trouble) {
      told.textContent =
        trouble instanceof Unusable
          ? faultWords(locale, trouble.fault, "card")
          : (notReached(trouble, locale)?.text ?? general.trouble);
    }
  };
  find(root, "[data-read-card]").addEventListener("submit", (event) => {
    event.preventDefault();
    void read(theirs.value);
  });

  const itemOf = async ({ recipient, name }: Fellow) => {
    const remove = makeButton(
      words.remove,
      () => void keep(store.removeFellow(recipient), words.removedFellow(name)),
    );
    remove.setAttribute("aria-label", words.removeFellow(name));
    return make(
      "li",
      {},
      make("strong", {}, name),
      make("code", { class: "fingerprint" }, await fingerprint(recipient)),
      remove,
    );
  };
  const ownCard = async ({ name, organisation, recipient, signer }: TrainerKeys) => {
    const card: Card = { format: "aula-de-datos card", version: 1, name, organisation, recipient, signer };
    const page = new URL(pageAddress(locale, "trainer"), location.href).href;
    return words.cardText(whoIs(card), page + (await cardFragment(card)));
  };

  return {
    async show(fellows, keys) {
      const sorted = fellows.toSorted((one, other) => one.name.localeCompare(other.name, locale));
      find(root, "[data-fellows]").replaceChildren(...(await Promise.all(sorted.map(itemOf))));
      find(root, "[data-card-needs-key]").hidden = keys !== null;
      find(root, "[data-has-card]").hidden = keys === null;
      if (keys) cardBox.value = await ownCard(keys);
    },
    async read(card) {
      await read(card);
      find(root, "#fellows").focus();
    },
  };
}
