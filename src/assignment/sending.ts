import type { KeptAtEnd } from "../exchange/at-end.ts";
import { fingerprint } from "../exchange/fingerprint.ts";
import { asLine } from "../exchange/one-line.ts";
import type { Personal } from "../exchange/personal.ts";
import { assignedWords } from "../i18n/assigned.ts";
import { atEndWords } from "../i18n/at-end.ts";
import { isPast } from "../i18n/due.ts";
import { formatMoment } from "../i18n/format.ts";
import { formatBytes } from "../i18n/format-bytes.ts";
import type { Locale } from "../i18n/locale.ts";
import { sendingWords } from "../i18n/sending.ts";
import type { AssignmentHere } from "../learner/assignments-here.ts";
import { copy } from "../learner/copying.ts";
import { canShare, downloadSealed, type ExportWay, type Sealed, share } from "../learner/export-sealed.ts";
import { sameName } from "../learner/people/people.ts";
import type { Sent } from "../learner/record.ts";
import { type SinceSent, sinceSent } from "../learner/standing.ts";
import { notReached } from "../loading/not-reached.ts";
import { find } from "../ui/find.ts";
import { make } from "../ui/make.ts";
import { openAtEnd } from "./at-end.ts";
import { openCardCode } from "./card-code.ts";
import { showPersonal } from "./personal.ts";
import { askWhoSends } from "./who-sends.ts";

/** Who sends, as they wrote it: "" for no organisation, and for no code of a name card. */
export interface WrittenSender {
  name: string;
  organisation: string;
  cardCode: string;
}

/** What came of sealing; `remembered`: the device kept who sent. */
export interface Making extends Sealed {
  /** As it was made fit to travel. */
  sender: { name: string; organisation: string };
  leftOut: number;
  remembered: boolean;
  sent: Sent;
}

export interface SendingEffects {
  locale: Locale;
  now(): Date;
  senderName(): Promise<{ name: string; organisation: string } | null>;
  /** Attempts of this assignment that were made after the last sending. */
  attemptsSince(): Promise<number>;
  /** Somebody else sends: their own space opens, with the next page. */
  beginSpace(sender: WrittenSender, takeAlong: boolean): Promise<void>;
  /** Keeps what was typed besides the exercises; false when the device does not. */
  keepAtEnd(typed: KeptAtEnd): Promise<boolean>;
  /** Null when there is nothing to send. */
  seal(sender: WrittenSender): Promise<Making | null>;
  /** The link is for somebody else: its code goes with nothing. */
  dropPersonal(): Promise<void>;
  /** Notes that what was made left the page, and with which card; false when the device keeps no note. */
  markSent(sent: Sent, cardCode: string): Promise<boolean>;
}

/** What the last file does not hold. */
function sinceText({ solved, attempts, atEnd }: SinceSent, locale: Locale): string[] {
  const words = sendingWords(locale);
  if (solved > 0) return [words.solvedSince(solved)];
  if (attempts > 0) return [words.triedSince(attempts)];
  return atEnd ? [atEndWords(locale).changedSince] : [];
}

/** The part of the page where answers leave. `show` says how things stand. */
export class Sending {
  readonly #root: HTMLElement;
  readonly #effects: SendingEffects;
  readonly #atEnd: ReturnType<typeof openAtEnd>;
  readonly #cardCode: ReturnType<typeof openCardCode>;
  #trainer = "";
  #personal: Personal | null = null;
  #shown = "";
  #busy = false;
  /** What the learner has to send by themselves, until they say that they did. */
  #inHand: Sent | null = null;
  /** The code of a card with which they last sent. */
  #sentCode = "";

  constructor(root: HTMLElement, effects: SendingEffects) {
    this.#root = root;
    this.#effects = effects;
    const { locale, now, keepAtEnd: keep } = effects;
    this.#atEnd = openAtEnd(find(root, "[data-at-end]"), { locale, now, keep });
    this.#cardCode = openCardCode(root, locale);
    const sharing = find(root, "[data-way=share]");
    sharing.hidden = !canShare();
    find(root, "[data-way=download]").classList.toggle("quiet", !sharing.hidden);
    for (const button of root.querySelectorAll<HTMLButtonElement>("[data-way]"))
      button.addEventListener("click", () => void this.#send(button.dataset.way as ExportWay));
    // Enter in a field sends by the first way that is offered.
    find(root, "form").addEventListener("submit", (event) => {
      event.preventDefault();
      find(root, "[data-way]:not([hidden])").click();
    });
    find(root, "[data-sent-now]").addEventListener("click", () => void this.#noteSent());
    find(root, "[data-change]").addEventListener("click", () => {
      this.#askName(true);
      this.#field("name").focus();
    });
    find(root, "[data-personal-use]").addEventListener("click", () => {
      if (this.#personal) this.#fillIn(this.#personal);
      this.#askName(true);
      this.#showPersonal();
      this.#field("name").focus();
    });
    find(root, "[data-personal-not]").addEventListener("click", async () => {
      await effects.dropPersonal();
      this.#say(sendingWords(effects.locale).personalGone);
      this.#askName(true);
      this.#field("name").focus();
    });
  }

  show(here: AssignmentHere): void {
    this.#personal = here.received.personal ?? null;
    const { locale, now } = this.#effects;
    const words = sendingWords(locale);
    const { id, assignment, sent } = here.received;
    const { due, recipients } = assignment;
    this.#trainer = assignment.trainer || words.whoMade;
    this.#atEnd.show(here.received, this.#trainer);
    find(this.#root, "[data-what-at-end]").hidden = assignment.atEnd === undefined;
    const since = sinceSent(here.received, here.attempts);
    const moment = sent ? formatMoment(sent.at, locale) : "";
    const told = sent?.inHand
      ? { file: words.inFile, text: words.asText }[sent.inHand](moment, this.#trainer)
      : words.sent(moment);
    find(this.#root, "[data-since]").textContent = since
      ? [told, ...sinceText(since, locale)].join(" ")
      : words.never;
    this.#inHand = sent?.inHand ? sent : null;
    this.#sentCode = here.received.cardCode ?? "";
    find(this.#root, "[data-in-hand]").hidden = this.#inHand === null;
    const late = find(this.#root, "[data-late]");
    late.hidden = due === null || !isPast(due, now());
    late.textContent = assignedWords(locale).late;
    find(this.#root, "[data-who]").textContent =
      recipients.length === 1
        ? words.whoOne(this.#trainer)
        : words.whoSeveral(this.#trainer, recipients.length);
    void this.#showKeys(recipients);
    this.#showPersonal();
    this.#cardCode.show(here.received, this.#shown !== id);
    if (this.#shown === id) return;
    this.#shown = id;
    this.#say();
    find(this.#root, "[data-text]").hidden = true;
    void this.#showName();
  }

  async #showKeys(recipients: string[]) {
    const keys = await Promise.all(recipients.map(fingerprint));
    find(this.#root, "[data-fingerprints]").replaceChildren(...keys.map((key) => make("li", {}, key)));
  }

  #showPersonal() {
    showPersonal(this.#root, this.#personal, this.#effects.locale, {
      name: this.#field("name").value,
      organisation: this.#field("organisation").value,
    });
  }

  #field(name: "name" | "organisation") {
    return find<HTMLInputElement>(this.#root, `[name=${name}]`);
  }

  async #showName() {
    const kept = await this.#effects.senderName().catch(() => null);
    // Typing may have begun meanwhile.
    const own = kept ?? this.#personal;
    if (own && this.#field("name").value === "") this.#fillIn(own);
    this.#askName(kept === null);
    this.#showPersonal();
  }

  #fillIn({ name, organisation }: { name: string; organisation: string }) {
    this.#field("name").value = name;
    this.#field("organisation").value = organisation;
  }

  #askName(ask: boolean) {
    const [name, organisation] = [this.#field("name").value, this.#field("organisation").value];
    find(this.#root, "[data-asked-once]").hidden = !ask;
    find(this.#root, "[data-as]").hidden = ask;
    find(this.#root, "[data-as] span").textContent = sendingWords(this.#effects.locale).as(
      name,
      organisation,
    );
  }

  #say(...said: string[]) {
    find(this.#root, "[data-sent]").replaceChildren(...said.map((text) => make("p", {}, text)));
  }

  async #send(way: ExportWay) {
    const words = sendingWords(this.#effects.locale);
    if (this.#busy) return;
    const sender = {
      name: asLine(this.#field("name").value),
      organisation: asLine(this.#field("organisation").value),
    };
    this.#field("name").setAttribute("aria-invalid", String(sender.name === ""));
    if (sender.name === "") {
      this.#askName(true);
      this.#field("name").focus();
      this.#say(words.nameFirst);
      return;
    }
    const cardCode = this.#cardCode.check();
    if (cardCode === null) return;
    const whole = { ...sender, cardCode };
    const before = await this.#effects.senderName().catch(() => null);
    if (before && !sameName(before.name, sender.name)) return this.#askWho(way, before.name, whole);
    await this.#sendAs(way, whole);
  }

  async #askWho(way: ExportWay, before: string, sender: WrittenSender) {
    this.#say();
    const since = await this.#effects.attemptsSince().catch(() => 0);
    askWhoSends(
      find(this.#root, "[data-who-sends]"),
      { before, now: sender.name, since },
      this.#effects.locale,
      async (answer) => {
        if (answer.who === "same") return this.#sendAs(way, sender);
        await this.#effects.beginSpace(sender, answer.takeAlong).catch((failure) => {
          console.error(failure);
          this.#say(assignedWords(this.#effects.locale).trouble);
        });
      },
    );
  }

  async #sendAs(way: ExportWay, sender: WrittenSender) {
    const words = sendingWords(this.#effects.locale);
    if (this.#busy) return;
    this.#busy = true;
    this.#say(words.making);
    try {
      await this.#atEnd.settled();
      const making = await this.#effects.seal(sender);
      if (!making) {
        this.#say(words.nothingYet);
        return;
      }
      const said = await this.#handOver(way, making);
      if (!said) {
        this.#say(words.notShared);
        return;
      }
      this.#fillIn(making.sender);
      this.#askName(false);
      const inHand = ({ download: "file", copy: "text", share: undefined } as const)[way];
      const sent = inHand ? { ...making.sent, inHand } : making.sent;
      const noted = (await this.#effects.markSent(sent, sender.cardCode)) && making.remembered;
      this.#say(
        said,
        ...(making.leftOut > 0 ? [words.leftOut(making.leftOut)] : []),
        ...(noted ? [] : [words.notRemembered]),
      );
    } catch (failure) {
      const absent = notReached(failure, this.#effects.locale);
      if (!absent) console.error(failure);
      this.#say(absent?.text ?? assignedWords(this.#effects.locale).trouble);
    } finally {
      this.#busy = false;
    }
  }

  /** The learner says that what they had in hand is on its way. */
  async #noteSent() {
    if (!this.#inHand) return;
    const { inHand: _, ...sent } = this.#inHand;
    const noted = await this.#effects.markSent(sent, this.#sentCode);
    this.#say(...(noted ? [] : [sendingWords(this.#effects.locale).notRemembered]));
    // The button that was pressed goes with it.
    find(this.#root, "h2").focus();
  }

  /** @returns what to say; null when nothing left the page */
  async #handOver(way: ExportWay, making: Making): Promise<string | null> {
    const { locale } = this.#effects;
    const words = sendingWords(locale);
    switch (way) {
      case "share":
        return (await share(making)) ? words.shared : null;
      case "download": {
        const size = formatBytes(new Blob([making.text]).size, locale);
        return words.downloaded(downloadSealed(making), size, this.#trainer);
      }
      case "copy": {
        const text = find<HTMLTextAreaElement>(this.#root, "textarea");
        text.value = making.text;
        find(this.#root, "[data-text]").hidden = false;
        text.select();
        return (await copy(making.text)) ? words.copied(this.#trainer) : words.copyByHand(this.#trainer);
      }
    }
  }
}
