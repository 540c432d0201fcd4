import { check5wWords } from "../../i18n/check-5w.ts";
import { refusals } from "../../i18n/intake.ts";
import { Refused } from "../../intake/understanding.ts";
import { notReached } from "../../loading/not-reached.ts";
import { notice } from "../../loading/open-part.ts";
import type { Lists } from "../../rules-5w/lists/lists.ts";
import { find } from "../../ui/find.ts";
import { pageLocale } from "../../ui/page-locale.ts";
import { type ReportChecker, startChecker } from "../browser.ts";
import type { CheckedReport, Settings } from "../protocol.ts";
import type { ReportCorrections } from "../read-report.ts";
import { listenForReports, type ReportImport } from "./import-report.ts";
import { listenForLists } from "./own-lists.ts";
import { type Results, showResults } from "./results.ts";
import { viewSource, viewUnderstood } from "./understood-view.ts";

/** `<aula-check-5w>`: a report is brought, read and checked on the device. Fills in its page's HTML. */
class Check5wElement extends HTMLElement {
  readonly #locale = pageLocale();
  readonly #words = check5wWords(this.#locale);
  #checker: ReportChecker | null = null;
  #name = "";
  /** Lists to compare with where a person brings none. */
  #given: Lists = { organisations: null, sectors: null, indicators: null, places: [] };
  /** With those that a person brought; a simulated report comes with its own. */
  #own: Lists = this.#given;
  #settings: Settings = { corrections: {}, lists: this.#own, broken: null, otherwise: "SUM" };
  #results: Results | null = null;
  /** Of two reports, or two corrections, the later one counts. */
  #turn = 0;

  connectedCallback() {
    this.#given = { ...this.#given, places: JSON.parse(this.dataset.places ?? "[]") };
    this.#own = this.#given;
    const reportImport: ReportImport = {
      report: (file, name, lists) => void this.#open(file, name, lists ?? null),
      tell: (text) => this.#tell(text),
      fail: (failure) => this.#fail(failure),
    };
    listenForReports(this, this.#locale, reportImport);
    void listenForLists(this, this.#locale, {
      take: (name, lists) => {
        this.#own = { ...this.#own, ...(lists ?? { [name]: this.#given[name] }) };
        const isSimulated = !find(this, "[data-simulated]").hidden;
        if (this.#checker && !isSimulated) void this.#again({ lists: this.#own });
      },
      fail: (failure) => this.#fail(failure),
    });
    find(this, "[data-cancel]").addEventListener("click", () => this.#cancel());
    this.#results = showResults(this, this.#locale, {
      chooseOtherwise: (otherwise) => this.#again({ otherwise }),
      workbook: async () => {
        try {
          return (await this.#checker?.workbook(this.#locale)) ?? null;
        } catch (failure) {
          this.#fail(failure);
          return null;
        }
      },
      tell: (text) => this.#tell(text),
    });
    this.toggleAttribute("data-ready", true);
  }

  async #open(file: File, name: string, lists: Lists | null) {
    this.#end();
    const turn = this.#turn;
    this.#name = name;
    this.#settings = { corrections: {}, lists: lists ?? this.#own, broken: null, otherwise: "SUM" };
    find(this, "[data-simulated]").hidden = lists === null;
    this.#work(this.#words.reading, null);
    try {
      const checker = await startChecker(({ stage, done, size }) => {
        if (turn === this.#turn && stage === "checking")
          this.#work(this.#words.checking(done, size), done / size);
      });
      if (turn !== this.#turn) return checker.end();
      this.#checker = checker;
      const checked = await checker.open(file, this.#locale, this.#settings);
      if (turn === this.#turn) this.#show(checked, true);
    } catch (failure) {
      if (turn === this.#turn) this.#fail(failure, () => void this.#open(file, name, lists));
    }
  }

  async #again(change: Partial<Settings>) {
    const checker = this.#checker;
    if (!checker) return;
    const turn = ++this.#turn;
    const before = this.#settings;
    this.#settings = { ...before, ...change };
    this.#work(this.#words.reading, null);
    try {
      const checked = await checker.again(this.#settings);
      if (turn === this.#turn) this.#show(checked, false);
    } catch (failure) {
      if (turn !== this.#turn) return;
      this.#settings = before;
      this.#fail(failure);
    }
  }

  #correct(change: ReportCorrections) {
    const before = this.#settings.corrections;
    const columns =
      "columns" in change && change.columns ? { ...before.columns, ...change.columns } : change.columns;
    const corrections = { ...before, ...change, ...("columns" in change && { columns }) };
    void this.#again({ corrections });
  }

  #show(checked: CheckedReport, isNew: boolean) {
    this.#work(null, null);
    const { understood, isForeign } = checked;
    const known = Object.values(understood.mapping).filter((column) => column !== null).length;
    const focused = document.activeElement?.id ?? "";
    find(this, "[data-understood-size]").textContent = this.#words.understoodSize(
      this.#name,
      understood.size,
      known,
      understood.columns.length,
    );
    const correct = (change: ReportCorrections) => this.#correct(change);
    find(this, "[data-understood-what]").replaceChildren(
      ...viewUnderstood(
        checked,
        this.#settings.corrections.withTotals ?? false,
        { correct, chooseBroken: (broken) => void this.#again({ broken }) },
        this.#locale,
      ),
    );
    const details = find<HTMLDetailsElement>(this, "[data-understood] details");
    if (isNew) details.open = isForeign || understood.isCut;
    find(this, "[data-understood]").hidden = false;
    this.#tell(isForeign ? this.#words.foreign : "");
    if (isForeign) this.#results?.hide();
    else this.#results?.show(checked, this.#name, isNew);
    if (isNew) find(this, isForeign ? "[data-understood] h2" : "[data-results] h2").focus();
    else if (focused !== "") document.getElementById(focused)?.focus();
  }

  /** What is being done, with the button that ends it; null: nothing. `share` of 1 where it is known. */
  #work(text: string | null, share: number | null) {
    find(this, "[data-working]").hidden = text === null;
    if (text === null) return;
    // Said once: a count that goes up would be read out again and again.
    if (share === null) this.#tell("");
    find(this, "[data-work]").textContent = text;
    const bar = find<HTMLProgressElement>(this, "progress");
    if (share === null) bar.removeAttribute("value");
    else bar.value = share;
  }

  #tell(text: string) {
    find(this, "[data-told]").textContent = text;
  }

  /** `again`: what was asked for, where that can be asked again. */
  #fail(failure: unknown, again: () => void = () => this.#tell("")) {
    this.#work(null, null);
    const told = notReached(failure, this.#locale);
    if (told) return this.prepend(notice(told, again));
    if (!(failure instanceof Refused)) throw failure;
    const { kind, choices } = failure;
    const own = { "too-many-rows": this.#words.manyRows, "too-large": this.#words.tooLarge }[kind as string];
    this.#tell(own ?? refusals(this.#locale)[kind]);
    // What was shown is of a report that is not open any more.
    this.#results?.hide();
    const canChoose =
      choices !== null && (choices.sheets.length > 1 || choices.separator !== null) && kind !== "empty";
    find(this, "[data-understood]").hidden = !canChoose;
    find(this, "[data-understood-size]").textContent = this.#words.understood;
    if (!canChoose || !choices) return;
    find<HTMLDetailsElement>(this, "[data-understood] details").open = true;
    find(this, "[data-understood-what]").replaceChildren(
      viewSource(choices, (change) => this.#correct(change), this.#locale),
    );
  }

  #end() {
    this.#turn++;
    this.#checker?.end();
    this.#checker = null;
    this.querySelector(":scope > .not-reached")?.remove();
    this.#work(null, null);
    this.#results?.hide();
    find(this, "[data-understood]").hidden = true;
  }

  #cancel() {
    this.#end();
    this.#tell(this.#words.cancelled);
    find(this, "#check-file").focus();
  }
}

customElements.define("aula-check-5w", Check5wElement);
