import type { KeptAtEnd } from "../exchange/at-end.ts";
import { Unusable } from "../exchange/fault.ts";
import { pageAddress } from "../i18n/address.ts";
import { assignedWords } from "../i18n/assigned.ts";
import { peopleWords } from "../i18n/people.ts";
import { stand } from "../learner/assignments-here.ts";
import type { Imported } from "../learner/import.ts";
import { openStore } from "../learner/open.ts";
import { sinceSending } from "../learner/people/begin-space.ts";
import { withoutPersonal } from "../learner/receive.ts";
import type { ReceivedAssignment, Sent } from "../learner/record.ts";
import { senderName } from "../learner/sender.ts";
import { sinceSent } from "../learner/standing.ts";
import { tabs } from "../learner/tabs.ts";
import { find } from "../ui/find.ts";
import { make } from "../ui/make.ts";
import { pageLocale } from "../ui/page-locale.ts";
import { showBrief } from "./brief.ts";
import { showComments } from "./comments-section.ts";
import { openImport } from "./import.ts";
import { importedWords, importFaultWords } from "./import-words.ts";
import { exerciseFinder } from "./lessons.ts";
import { fetchSealing, makeAnswers } from "./make-answers.ts";
import { openRemoving } from "./removing.ts";
import { Sending, type WrittenSender } from "./sending.ts";

/** What of the site's own a link carries behind its `#`. */
const carries = (hash: string): boolean => /^#\w+(=|%3D)/i.test(hash);

/**
 * `<aula-assignment>`: an assignment on the learner's device, opened by the link that carries it and
 * from then on by `#<id>`; without one, the list of all. Fills in its page's HTML.
 */
class AssignmentElement extends HTMLElement {
  readonly #locale = pageLocale();
  readonly #words = assignedWords(this.#locale);
  readonly #findExercise = exerciseFinder(JSON.parse(this.dataset.lessons ?? "[]"));
  readonly #plainTitle = document.title;
  /** Id of the assignment that is shown; null shows the list. */
  #id: string | null = null;
  /** What came and the device refused to keep. */
  #unkept: ReceivedAssignment | null = null;
  #sending: Sending | null = null;
  #turn = 0;
  #shown = "";
  #endWatching = () => {};

  connectedCallback() {
    const sending = find(this, "[data-sending]");
    this.#sending = new Sending(sending, {
      locale: this.#locale,
      now: () => new Date(),
      senderName: async () => senderName(await openStore()),
      seal: async (sender) => {
        const received = await this.#received();
        return received && makeAnswers(await openStore(), received, sender, new Date(), this.#locale);
      },
      attemptsSince: async () => {
        const received = await this.#received();
        return received ? (await sinceSending(await openStore(), received)).attempts.length : 0;
      },
      beginSpace: (sender, takeAlong) => this.#beginSpace(sender, takeAlong),
      dropPersonal: () => this.#dropPersonal(),
      keepAtEnd: (typed) => this.#keepAtEnd(typed),
      markSent: (sent, cardCode) => this.#markSent(sent, cardCode),
    });
    // By the time that somebody presses, what seals should be here: sharing does not wait for it.
    sending.addEventListener("focusin", () => void fetchSealing().catch(() => {}), { once: true });
    openImport(
      find(this, "[data-import]"),
      (input) => this.#import(input, "by hand"),
      () => this.#say("fault", this.#words.pasteFirst),
    );
    openRemoving(find(this, "[data-removing]"), () => this.#remove());
    addEventListener("hashchange", async () => {
      // Where the link stood that was followed, there may be nothing now.
      if (await this.#route()) find(this, "h1").focus();
    });
    addEventListener("pageshow", (event) => {
      if ((event as PageTransitionEvent).persisted) void this.#show();
    });
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "visible") void this.#show();
    });
    tabs().listen(({ about }) => {
      if (about !== "draft") void this.#show();
    });
    void this.#route();
  }

  /** Shows what the address asks for; false when it is only another place on this page. */
  async #route(): Promise<boolean> {
    const { hash } = location;
    if (carries(hash)) {
      if (!(await this.#import(hash, "by link"))) await this.#open(null);
      return true;
    }
    const id = hash.slice(1);
    if (id !== "" && document.getElementById(id)) {
      if (this.#turn === 0) await this.#open(null);
      return false;
    }
    this.#say("news");
    await this.#open(id === "" ? null : id);
    if (id !== "" && this.#id === null) this.#say("fault", this.#words.notHere);
    return true;
  }

  /** Takes in what came; false when it cannot be used, which is said. */
  async #import(input: string | File, how: "by link" | "by hand"): Promise<boolean> {
    this.#say("news");
    try {
      const [{ importReceived, mostBytes }, store] = await Promise.all([
        import("../learner/import.ts"),
        openStore(),
      ]);
      if (typeof input !== "string" && input.size > mostBytes) throw new Unusable({ kind: "too-large" });
      const read = typeof input === "string" ? input : new Uint8Array(await input.arrayBuffer());
      await this.#showImported(await importReceived(read, store, new Date()));
      if (how === "by hand") find(this, "h1").focus();
      return true;
    } catch (failure) {
      this.#say("fault", await importFaultWords(failure, input, this.#locale));
      return false;
    }
  }

  async #showImported(imported: Imported) {
    if (imported.kind === "certificate") {
      const address = pageAddress(this.#locale, "certificate") + imported.fragment;
      const link = make("a", { href: address }, this.#words.openCertificate);
      this.#say("news", make("p", {}, this.#words.certificateHere, " ", link));
      if (this.#turn === 0) await this.#open(null);
      return;
    }
    const { record, kept } = imported;
    const { lasting } = await openStore();
    if (imported.kind === "assignment") this.#unkept = kept ? null : imported.record;
    // What the device keeps needs its long link no more; what it does not keep has only that.
    if (kept && record) history.replaceState(null, "", `#${record.id}`);
    if (kept && record) tabs().tell({ about: "records", exercise: null });
    await this.#open(record?.id ?? this.#id);
    const [first = "", ...more] = importedWords(imported, lasting, this.#locale);
    const hasCome = imported.kind === "comments" && find(this, "[data-comments]").firstChild !== null;
    // Comments stand further down: what says that they came leads to them.
    const lead = hasCome ? make("p", {}, make("a", { href: "#comments-title" }, first)) : first;
    this.#say("news", ...(first === "" ? [] : [lead]), ...more);
  }

  #say(kind: "news" | "fault", ...said: (string | HTMLElement)[]) {
    const told = find(this, "[data-told]");
    told.dataset.kind = kind;
    told.replaceChildren(...said.map((one) => (typeof one === "string" ? make("p", {}, one) : one)));
  }

  async #open(id: string | null) {
    this.#id = id;
    await this.#show();
  }

  /** The assignment that is shown, as the device keeps it now. */
  async #received(): Promise<ReceivedAssignment | null> {
    if (this.#unkept?.id === this.#id) return this.#unkept;
    const kept = await (await openStore()).assignments().catch(() => []);
    return kept.find(({ id }) => id === this.#id) ?? null;
  }

  async #show() {
    const turn = ++this.#turn;
    const store = await openStore();
    const received = this.#id === null ? null : await this.#received();
    const comments = (await store.comments().catch(() => [])).find(({ id }) => id === this.#id) ?? null;
    const isKnown = (exercise: string) => this.#findExercise(exercise) !== null;
    const stands = received && (await stand(store, received, isKnown).catch(() => null));
    // Something newer is being shown already.
    if (turn !== this.#turn) return;
    find(this, "[data-not-lasting]").hidden = store.lasting;
    if (!received && !comments) this.#id = null;
    if (received && !stands) this.#say("fault", this.#words.trouble);
    this.#showTitle(received, received?.assignment.title ?? comments?.comments.title ?? null);
    for (const part of this.querySelectorAll<HTMLElement>("[data-one]")) part.hidden = !stands;
    find(this, "[data-all]").hidden = this.#id !== null;
    const here = stands && { ...stands, comments };
    // What has not changed stays as it is, and with it the focus.
    const state = JSON.stringify([this.#id, here ?? comments, new Date().toISOString().slice(0, 16)]);
    if (state === this.#shown) return;
    this.#shown = state;
    const place = find(this, "[data-comments]");
    const watching = await showComments(place, comments, store, this.#findExercise, this.#locale);
    this.#endWatching();
    this.#endWatching = watching;
    if (!here || turn !== this.#turn) return;
    showBrief(find(this, "[data-brief]"), here, {
      locale: this.#locale,
      now: new Date(),
      exercise: this.#findExercise,
      toSending: () => {
        const title = find(this, "#sending-title");
        title.focus({ preventScroll: true });
        title.scrollIntoView();
      },
    });
    this.#sending?.show(here);
  }

  async #remove() {
    try {
      await (await openStore()).removeAssignment(this.#id ?? "");
      this.#unkept = null;
      history.replaceState(null, "", location.pathname);
      await this.#open(null);
      this.#say("news", this.#words.removed);
      find(this, "h1").focus();
      tabs().tell({ about: "records", exercise: null });
    } catch {
      this.#say("fault", this.#words.trouble);
    }
  }

  /** Opens somebody else's own space at this assignment. */
  async #beginSpace(sender: WrittenSender, takeAlong: boolean) {
    const received = await this.#received();
    if (!received) return;
    const { enterSpace } = await import("../learner/people/enter-space.ts");
    if (!(await enterSpace(await openStore(), received, sender, takeAlong, new Date())))
      this.#say("fault", peopleWords(this.#locale).refused);
  }

  /** The link was for somebody else. A device that keeps no change still sends without the code. */
  async #dropPersonal() {
    const received = await this.#received();
    if (!received) return;
    const record = withoutPersonal(received, new Date());
    const kept = await (await openStore()).setAssignment(record).then(
      () => true,
      () => false,
    );
    if (!kept || this.#unkept) this.#unkept = record;
    tabs().tell({ about: "records", exercise: null });
    await this.#show();
  }

  /** A device that keeps no change still sends it as long as the page is open. */
  async #keepAtEnd(atEnd: KeptAtEnd): Promise<boolean> {
    const received = await this.#received();
    if (!received) return false;
    const record = { ...received, atEnd, at: atEnd.at };
    const store = await openStore();
    const kept = await store.setAssignment(record).then(
      () => store.lasting,
      () => false,
    );
    if (!kept || this.#unkept) this.#unkept = record;
    // That it has to be sent again is said once.
    if (!sinceSent(received, [])?.atEnd && sinceSent(record, [])?.atEnd) await this.#show();
    return kept;
  }

  #showTitle(received: ReceivedAssignment | null, title: string | null) {
    const heading = find(this, "h1");
    heading.textContent = title ?? this.#words.title;
    heading.lang = received?.assignment.locale ?? this.#locale;
    document.title = title === null ? this.#plainTitle : `${title} · ${this.#plainTitle.split(" · ").at(-1)}`;
    const from = find(this, "[data-from]");
    const { trainer = "", group = "" } = received?.assignment ?? {};
    from.hidden = received === null;
    from.textContent = [
      trainer === "" ? this.#words.assignment : this.#words.by(trainer),
      ...(group === "" ? [] : [this.#words.group(group)]),
    ].join(" · ");
    // The other language opens at the same assignment.
    for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-language]"))
      link.hash = this.#id ?? "";
  }

  async #markSent(sent: Sent, cardCode: string): Promise<boolean> {
    const received = await this.#received();
    if (!received) return false;
    const record = { ...received, sent, cardCode, at: sent.at };
    const store = await openStore();
    const kept = await store.setAssignment(record).then(
      () => store.lasting,
      () => false,
    );
    if (this.#unkept) this.#unkept = record;
    if (kept) tabs().tell({ about: "records", exercise: null });
    else await this.#show();
    return kept;
  }
}
customElements.define("aula-assignment", AssignmentElement);
