import type { Attempt } from "../../exchange/attempt.ts";
import { asNote } from "../../exchange/fields.ts";
import { newId } from "../../exchange/new-id.ts";
import type { Holding } from "../../learner/holding.ts";
import type { IssuedCertificate, KeptComment, SavedComment, SentBack } from "../device/record.ts";
import type { TrainerStore } from "../device/store.ts";
import { type Standing, standingOf } from "./answer-back.ts";

/** An answer of a learner, as something to say a word to. */
export interface Commented {
  /** Of the learner. */
  sender: string;
  attempt: Attempt;
}

/** To whom something goes back, from the device on which they wrote. */
export interface Whose {
  /** Of the device. */
  sender: string;
  /** Under which it is noted that they were handed it: the device, where one person used it. */
  part?: string;
  /** Ids of theirs among what came from the device; all of it where it is left out. */
  attempts?: ReadonlySet<string>;
  /** All ids of the person, under whichever of which their certificate may be kept. */
  person?: string[];
}

/** The same words to one answer or to many, on a line of them or on the whole. */
export interface Remark {
  line: number | null;
  text: string;
  /** By the attempt that each of its comments speaks of. */
  comments: KeptComment[];
}

type CommentStore = Pick<
  TrainerStore,
  | "comments"
  | "setComments"
  | "removeComment"
  | "savedComments"
  | "setSavedComment"
  | "removeSavedComment"
  | "certificates"
  | "sentBack"
  | "setSentBack"
> &
  Partial<Pick<Holding<unknown>, "trouble" | "listen">>;

/** What a trainer has said of the answers to an assignment. Read once; every change is kept at once. */
export class CommentController {
  readonly #store: CommentStore;
  readonly #assignment: string;
  readonly #now: () => Date;
  #comments = new Map<string, KeptComment>();
  #saved = new Map<string, SavedComment>();
  /** By whom it was handed to. */
  #sent = new Map<string, SentBack>();
  /** By learner: the one that goes along with the comments. */
  #certificates = new Map<string, IssuedCertificate>();
  /** How often something was changed here. */
  #changes = 0;
  readonly #listeners = new Set<() => void>();

  private constructor(store: CommentStore, assignment: string, now: () => Date) {
    this.#store = store;
    this.#assignment = assignment;
    this.#now = now;
  }

  /** @throws StorageTrouble */
  static async open(
    store: CommentStore,
    assignment: string,
    now = () => new Date(),
  ): Promise<CommentController> {
    const controller = new CommentController(store, assignment, now);
    await controller.read();
    return controller;
  }

  /**
   * Reads it all anew: certificates are issued elsewhere on the page.
   * @throws StorageTrouble
   */
  async read(): Promise<void> {
    const before = this.#changes;
    const [comments, saved, sent, certificates] = await Promise.all([
      this.#store.comments(this.#assignment),
      this.#store.savedComments(),
      this.#store.sentBack(this.#assignment),
      this.#store.certificates(this.#assignment),
    ]);
    // What was typed meanwhile is not in what was read.
    if (this.#changes !== before) return this.read();
    this.#comments = new Map(comments.map((comment) => [comment.id, comment]));
    this.#saved = new Map(saved.map((comment) => [comment.id, comment]));
    this.#sent = new Map(sent.map((one) => [one.sender, one]));
    // Only one fits a file: that of the assignment before that of a track, the later one of two.
    const inOrder = certificates.toSorted(
      (one, other) =>
        Number(one.of === "assignment") - Number(other.of === "assignment") || one.at.localeCompare(other.at),
    );
    this.#certificates = new Map(inOrder.map((certificate) => [certificate.sender, certificate]));
    this.#tell();
  }

  /** @param person all ids of the learner, those first that count first */
  certificateTo(person: string[]): IssuedCertificate | null {
    return person.flatMap((id) => this.#certificates.get(id) ?? [])[0] ?? null;
  }

  /** Calls back after each change, until the returned function is called. */
  listen(told: () => void): () => void {
    this.#listeners.add(told);
    return () => this.#listeners.delete(told);
  }

  /** All that is said to a device, of whomever it speaks: a file stands for all earlier ones there. */
  to(sender: string): KeptComment[] {
    return [...this.#comments.values()].filter((comment) => comment.sender === sender);
  }

  /** What of it is said of their answers. */
  about({ sender, attempts }: Whose): KeptComment[] {
    return this.to(sender).filter(({ attempt }) => attempts?.has(attempt) ?? true);
  }

  /** What is said of these answers: the same words on the same line once, the first line first, the whole at the end. */
  remarksOn(answers: Commented[]): Remark[] {
    // A file that somebody made may use the ids of another's attempts.
    const asked = new Set(answers.map(({ sender, attempt }) => `${sender} ${attempt.id}`));
    const remarks = new Map<string, Remark>();
    for (const comment of this.#comments.values()) {
      if (!asked.has(`${comment.sender} ${comment.attempt}`)) continue;
      const { line, text } = comment;
      const key = JSON.stringify([line, text]);
      const remark = remarks.get(key) ?? { line, text, comments: [] };
      remarks.set(key, remark);
      remark.comments.push(comment);
    }
    const place = ({ line }: Remark) => line ?? Number.POSITIVE_INFINITY;
    return [...remarks.values()].toSorted((one, other) =>
      place(one) === place(other) ? 0 : place(one) - place(other),
    );
  }

  /**
   * Now, and never before what was said or sent earlier, whatever became of the device's clock: learners
   * take the later of two files, and of a comment that is older than what was sent nobody would hear.
   */
  moment(): Date {
    const before = [...this.#comments.values(), ...this.#sent.values()].map(({ at }) => Date.parse(at));
    return new Date(before.reduce((latest, at) => Math.max(latest, at + 1), this.#now().getTime()));
  }

  /** A remark that says nothing yet; it is kept once it does. */
  begin(answers: Commented[], line: number | null): Remark {
    const comments = answers.map(
      ({ sender, attempt }): KeptComment => ({
        id: newId(),
        assignment: this.#assignment,
        sender,
        exercise: attempt.exercise,
        attempt: attempt.id,
        line,
        text: "",
        at: this.moment().toISOString(),
      }),
    );
    return { line, text: "", comments };
  }

  /** Gives a remark other words, everywhere; without words it is taken away. @throws StorageTrouble */
  async say(remark: Remark, words: string): Promise<Remark> {
    const text = asNote(words);
    if (text.trim() === "") {
      await Promise.all(remark.comments.map(({ id }) => this.#store.removeComment(id)));
      for (const { id } of remark.comments) this.#comments.delete(id);
    } else {
      const at = this.moment().toISOString();
      const comments = remark.comments.map((comment) => ({ ...comment, text, at }));
      // What the device refuses the store holds: it is said all the same.
      for (const comment of comments) this.#comments.set(comment.id, comment);
      await this.#store.setComments(comments);
    }
    this.#changed();
    return { ...remark, text };
  }

  /** Calls back each time that the device has everything again, until the returned function is called. */
  whenSaved(told: () => void): () => void {
    return this.#store.listen?.(() => this.#store.trouble || told()) ?? (() => {});
  }

  /** Comments to use again, the newest first. */
  saved(): SavedComment[] {
    return [...this.#saved.values()].toSorted((one, other) => other.at.localeCompare(one.at));
  }

  /** @throws StorageTrouble */
  async saveForReuse(words: string): Promise<void> {
    const text = asNote(words).trim();
    if (text === "" || this.saved().some((saved) => saved.text === text)) return;
    const saved = { id: newId(), text, at: this.#now().toISOString() };
    await this.#store.setSavedComment(saved);
    this.#saved.set(saved.id, saved);
    this.#changed();
  }

  /** @throws StorageTrouble */
  async removeSaved(id: string): Promise<void> {
    await this.#store.removeSavedComment(id);
    this.#saved.delete(id);
    this.#changed();
  }

  /** Of one device; the certificate goes to each that its learner has. */
  standing(whose: Whose): Standing {
    const { sender, part = sender, person = [sender] } = whose;
    return standingOf(this.about(whose), this.certificateTo(person), this.#sent.get(part) ?? null);
  }

  /** Notes that these learners were handed all that is said to them now. @throws StorageTrouble */
  async noteSent(to: Whose[]): Promise<void> {
    const at = this.moment().toISOString();
    const sent = to.map((whose) => ({
      assignment: this.#assignment,
      sender: whose.part ?? whose.sender,
      at,
      comments: this.about(whose).length,
    }));
    await this.#store.setSentBack(sent);
    for (const each of sent) this.#sent.set(each.sender, each);
    this.#changed();
  }

  #changed() {
    this.#changes += 1;
    this.#tell();
  }

  #tell() {
    for (const told of this.#listeners) told();
  }
}
