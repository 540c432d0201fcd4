import type { Assignment } from "../../exchange/assignment.ts";
import type { Locale } from "../../i18n/locale.ts";
import type { IssuedCertificate } from "../device/record.ts";
import type { TrainerStore } from "../device/store.ts";
import { type Completion, issueCertificate } from "./certificates.ts";
import type { CertificateTerms } from "./terms.ts";
import type { TermsShelf } from "./terms-shelf.ts";

/** This device has no key that could sign. */
export class NoKeys extends Error {}

export interface IssuingEffects {
  store: Pick<TrainerStore, "keys" | "certificates" | "setCertificates">;
  assignment: Pick<Assignment, "id" | "locale">;
  /** Of the page: certificates of an assignment without a language speak it. */
  locale: Locale;
  /** The exercises of the course's lessons, those that are optional aside. Rejects where they cannot be fetched. */
  fetchExercises(): Promise<(lesson: string) => string[]>;
  terms: TermsShelf;
  now(): Date;
  /** Called when certificates were issued. */
  issued(): Promise<void> | void;
}

/** What was issued in one assignment's gradebook. Every certificate is kept at once. */
export class IssuingController {
  readonly #effects: IssuingEffects;
  #issued: IssuedCertificate[] = [];
  readonly #listeners = new Set<() => void>();

  private constructor(effects: IssuingEffects) {
    this.#effects = effects;
  }

  /** @throws StorageTrouble */
  static async open(effects: IssuingEffects): Promise<IssuingController> {
    const controller = new IssuingController(effects);
    await controller.#read();
    return controller;
  }

  async #read(): Promise<void> {
    this.#issued = await this.#effects.store.certificates(this.#effects.assignment.id);
  }

  /** The language in which its certificates are written and shown. */
  get locale(): Locale {
    return this.#effects.assignment.locale ?? this.#effects.locale;
  }

  /** What is certified here. */
  get terms(): CertificateTerms {
    return this.#effects.terms.read();
  }

  /** For certificates that are issued from now on; resolves once it is kept. @throws StorageTrouble */
  async setTerms(terms: CertificateTerms): Promise<void> {
    const keeping = this.#effects.terms.keep(terms);
    this.#tell();
    await keeping;
  }

  #tell(): void {
    for (const told of this.#listeners) told();
  }

  /** Of the learner, for this; null while it was not issued. */
  issuedFor({ learner, of }: Completion): IssuedCertificate | null {
    // Before a trainer joined their devices it was issued to one of them.
    const theirs = this.#issued.filter((one) => one.of === of && learner.senders.includes(one.sender));
    return theirs.find(({ sender }) => sender === learner.id) ?? theirs[0] ?? null;
  }

  /** Calls back after each change, until the returned function is called. */
  listen(told: () => void): () => void {
    this.#listeners.add(told);
    return () => this.#listeners.delete(told);
  }

  /** Signs one for each. @throws NoKeys, StorageTrouble, or what fetchExercises() rejects with */
  async issue(completions: Completion[]): Promise<void> {
    const { store, fetchExercises, now } = this.#effects;
    const keys = await store.keys();
    if (!keys) throw new NoKeys();
    const { hours, second } = this.terms;
    const exercisesOf = await fetchExercises();
    const terms = { keys, locale: this.locale, exercisesOf, hours, second, now: now() };
    const made = await Promise.all(completions.map((completion) => issueCertificate(completion, terms)));
    await store.setCertificates(made);
    await this.#read();
    await this.#effects.issued();
    this.#tell();
  }
}
