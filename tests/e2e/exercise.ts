import { expect, type Locator, type Page } from "@playwright/test";
import type { ExerciseBundle } from "../../src/grading/exercise.ts";
import type { Way } from "../../src/grading/way.ts";
import { editorWords } from "../../src/i18n/editor.ts";
import { exerciseWords } from "../../src/i18n/exercise.ts";
import type { Locale } from "../../src/i18n/locale.ts";
import { wayWords } from "../../src/ways/words.ts";

/** One exercise on a lesson's page, used as a person would: by what it shows and what it is called. */
export class ExerciseOnPage {
  readonly section: Locator;
  readonly code: Locator;
  readonly result: Locator;
  readonly told: Locator;
  private readonly words: ReturnType<typeof exerciseWords>;
  private readonly page: Page;
  private readonly locale: Locale;
  private readonly lesson: string;
  private readonly name: string;

  constructor(page: Page, locale: Locale, lesson: string, name: string) {
    this.page = page;
    this.locale = locale;
    this.lesson = lesson;
    this.name = name;
    this.words = exerciseWords(locale);
    this.section = page.locator(`#exercise-${name}`);
    this.code = this.section.getByRole("textbox", { name: editorWords(locale).codeLabel });
    this.result = this.section.locator("[data-result]");
    this.told = this.result.getByRole("status");
  }

  /** What the page itself fetches to judge this exercise: the course's own solution and mistakes. */
  async bundle(): Promise<ExerciseBundle> {
    const answer = await this.page.request.get(`/exercises/${this.lesson}/${this.name}.json`);
    return (await answer.json()) as ExerciseBundle;
  }

  button(name: "run" | "check" | "cancel" | "reset" | "showSolution"): Locator {
    return this.section.getByRole("button", { name: this.words[name], exact: true });
  }

  /** What opens a way of making the program. */
  way(way: Way): Locator {
    return this.section.getByRole("button", { name: wayWords(way, this.locale).name, exact: true });
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

  async check(): Promise<void> {
    await this.button("check").click();
  }

  async run(): Promise<void> {
    await this.button("run").click();
  }

  async solve(): Promise<void> {
    const { solution } = await this.bundle();
    await this.write(solution);
    await this.check();
    await this.expectTold("pass");
  }

  async expectTold(outcome: "pass" | "fail" | "error" | "neutral", text?: string | RegExp): Promise<void> {
    await expect(this.section.locator("[data-result]")).toHaveAttribute("data-outcome", outcome);
    if (text !== undefined) await expect(this.told).toContainText(text);
  }
}

export const keepPeople = (page: Page, locale: Locale) =>
  new ExerciseOnPage(page, locale, "basic/what-does-a-figure-count", "keep-the-people");
export const nameTheSum = (page: Page, locale: Locale) =>
  new ExerciseOnPage(page, locale, "basic/what-does-a-figure-count", "name-the-sum");
export const peoplePerEvent = (page: Page, locale: Locale) =>
  new ExerciseOnPage(page, locale, "basic/what-does-a-figure-count", "people-per-event");
export const sortTheBars = (page: Page, locale: Locale) =>
  new ExerciseOnPage(page, locale, "basic/the-first-chart", "sort-the-bars");
export const partsOnly = (page: Page, locale: Locale) =>
  new ExerciseOnPage(page, locale, "basic/the-first-chart", "parts-only");
