import { readFileSync } from "node:fs";
import { expect, type Locator, type Page } from "@playwright/test";
import { type Answers, openAnswers } from "../../src/exchange/answers.ts";
import { type Assignment, assignmentFragment } from "../../src/exchange/assignment.ts";
import type { Comment, Comments } from "../../src/exchange/comments.ts";
import { newIdentity, recipientOf } from "../../src/exchange/seal.ts";
import type { Locale } from "../../src/i18n/locale.ts";
import { sendingWords } from "../../src/i18n/sending.ts";
import { signAssignment } from "../../src/trainer/assigning/sign-assignment.ts";
import { someSecret, someSigner } from "../exchange/some-keys.ts";
import { chart, number, program } from "./course.ts";

/** Ana's: what opens answers stays with the tests. */
const identity = await newIdentity();

/** When these tests take place: Wednesday, 20 November 2019, 10:00 in Lima. */
export const today = new Date("2019-11-20T15:00:00.000Z");
export const minutesLater = (minutes: number) => new Date(today.getTime() + minutes * 60_000);

export const assignmentOf = async (change: Partial<Assignment> = {}): Promise<Assignment> => ({
  format: "aula-de-datos assignment",
  version: 2,
  id: "tumbes-1",
  title: "Taller de Tumbes",
  note: "Antes de la reunión del viernes.",
  group: "Socios de Tumbes",
  trainer: "Ana Quispe",
  locale: null,
  due: "2019-11-22T23:00:00.000Z",
  timeZone: "America/Lima",
  limits: { attempts: null, hints: null },
  exercises: [program.id, number.id, chart.id],
  recipients: [await recipientOf(identity)],
  signer: someSigner,
  changed: "2019-11-19T15:00:00.000Z",
  ...change,
});

export const linkOf = async (change: Partial<Assignment> = {}): Promise<string> =>
  assignmentFragment(signAssignment(await assignmentOf(change), someSecret));

/** Opens the link of an assignment as a messenger would, until the device has it. */
export async function openAssignment(page: Page, locale: Locale, change: Partial<Assignment> = {}) {
  await page.goto(`/${locale}/assignment/${await linkOf(change)}`);
  await expect(page).toHaveURL(/#[\w-]+$/);
}

/** Opens what a learner sent, as the trainer does. */
export const openSent = (text: string): Promise<Answers> => openAnswers(text, identity);

/** The part of the page where answers leave. */
export class SendingOnPage {
  readonly section: Locator;
  private readonly words: ReturnType<typeof sendingWords>;
  private readonly page: Page;

  constructor(page: Page, locale: Locale) {
    this.page = page;
    this.words = sendingWords(locale);
    this.section = page.getByRole("region", { name: this.words.title });
  }

  async signAs(name: string, organisation = ""): Promise<void> {
    await this.section.getByLabel(this.words.name).fill(name);
    await this.section.getByLabel(this.words.organisation).fill(organisation);
  }

  button(way: "share" | "download" | "copy"): Locator {
    return this.section.getByRole("button", { name: this.words[way] });
  }

  /** Downloads the file and reads it as the trainer. */
  async download(): Promise<{ name: string; answers: Answers }> {
    const downloading = this.page.waitForEvent("download");
    await this.button("download").click();
    const file = await downloading;
    return {
      name: file.suggestedFilename(),
      answers: await openSent(readFileSync(await file.path(), "utf8")),
    };
  }
}

export const commentOf = (change: Partial<Comment> = {}): Comment => ({
  id: "c-1",
  exercise: program.id,
  attempt: "none",
  line: null,
  text: "Bien pensado.",
  at: "2019-11-21T15:00:00.000Z",
  ...change,
});

export const commentsOf = (comments: Comment[], change: Partial<Comments> = {}): Comments => ({
  format: "aula-de-datos comments",
  version: 2,
  assignment: "tumbes-1",
  title: "Taller de Tumbes",
  trainer: "Ana Quispe",
  made: "2019-11-21T15:00:00.000Z",
  comments,
  certificate: null,
  ...change,
});
