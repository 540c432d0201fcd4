import { expect, type Locator, type Page } from "@playwright/test";
import type { Way } from "../../src/grading/way.ts";
import { editorWords } from "../../src/i18n/editor.ts";
import { exerciseWords } from "../../src/i18n/exercise.ts";
import type { Locale } from "../../src/i18n/locale.ts";
import { wayName } from "../../src/ways/words.ts";
import { bundleOf, chart, choice, number, placeOf, program } from "./course.ts";

/** One exercise on a lesson's page, used as a person would: by what it shows and what it is called. */
export class ExerciseOnPage {
  readonly section: Locator;
  readonly code: Locator;
  readonly result: Locator;
  readonly told: Locator;
  private readonly words: ReturnType<typeof exerciseWords>;
  private readonly page: Page;
  private readonly locale: Locale;
  private readonly address: string;
  private readonly id: string;

  constructor(page: Page, locale: Locale, exercise: { id: string; lesson: string }) {
    this.page = page;
    this.locale = locale;
    this.address = `/${locale}/${exercise.lesson}/`;
    this.id = exercise.id;
    this.words = exerciseWords(locale);
    this.section = page.locator(placeOf(exercise));
    this.code = this.section.getByRole("textbox", { name: editorWords(locale).codeLabel });
    this.result = this.section.locator("[data-result]");
    this.told = this.result.getByRole("status");
  }

  /** The course's own solution and mistakes. */
  get bundle() {
    return bundleOf(this.id);
  }

  /** Goes to its lesson. */
  async open(): Promise<void> {
    await this.page.goto(this.address);
  }

  button(name: "run" | "check" | "cancel" | "reset" | "showSolution"): Locator {
    return this.section.getByRole("button", { name: this.words[name], exact: true });
  }

  /** What opens a way of making the program. */
  way(way: Way): Locator {
    return this.section.getByRole("button", { name: wayName(way, this.locale), exact: true });
  }

  /** Scrolls to it, as one does before using it; that is when it comes alive. */
  async reach(): Promise<void> {
    await this.section.scrollIntoViewIfNeeded();
  }

  /** Takes the place of all code, through the text area as a paste would. */
  async write(code: string): Promise<void> {
    await this.reach();
    const way = this.way("code");
    if ((await way.count()) > 0) await way.click();
    await this.code.fill(code);
  }

  /** Picks an option of a choice. */
  async choose(option: string): Promise<void> {
    await this.section.locator(`input[value="${option}"]`).check();
  }

  async check(): Promise<void> {
    await this.button("check").click();
  }

  async run(): Promise<void> {
    await this.button("run").click();
  }

  async solve(): Promise<void> {
    await this.write(this.bundle.solution);
    await this.check();
    await this.expectTold("pass");
  }

  async expectTold(outcome: "pass" | "fail" | "error" | "neutral", text?: string | RegExp): Promise<void> {
    await expect(this.section.locator("[data-result]")).toHaveAttribute("data-outcome", outcome);
    if (text !== undefined) await expect(this.told).toContainText(text);
  }
}

export const programOn = (page: Page, locale: Locale) => new ExerciseOnPage(page, locale, program);
export const choiceOn = (page: Page, locale: Locale) => new ExerciseOnPage(page, locale, choice);
export const numberOn = (page: Page, locale: Locale) => new ExerciseOnPage(page, locale, number);
export const chartOn = (page: Page, locale: Locale) => new ExerciseOnPage(page, locale, chart);
