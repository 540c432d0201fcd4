import { expect, type Locator, type Page } from "@playwright/test";
import { gradebookWords } from "../../src/i18n/gradebook.ts";
import { cellWords } from "../../src/i18n/gradebook-cells.ts";
import type { Locale } from "../../src/i18n/locale.ts";
import type { CellState } from "../../src/trainer/gradebook/exercise-cell.ts";
import type { ChosenFile } from "./sent-files.ts";
import { settle, type Trainer } from "./trainer-device.ts";

/** The gradebook's page as a trainer uses it: by what it shows and what it is called. */
export class GradebookOnPage {
  readonly page: Page;
  readonly locale: Locale;
  readonly words: ReturnType<typeof gradebookWords>;

  constructor(page: Page, locale: Locale) {
    this.page = page;
    this.locale = locale;
    this.words = gradebookWords(locale);
  }

  async open(trainer: Trainer): Promise<void> {
    await settle(this.page, trainer);
    await this.page.goto(`/${this.locale}/trainer/gradebook/#${trainer.assignment.id}`);
    await expect(this.page.getByRole("heading", { name: trainer.assignment.title })).toBeVisible();
  }

  async importFiles(...files: ChosenFile[]): Promise<void> {
    await this.page.getByLabel(this.words.chooseFiles).setInputFiles(files);
  }

  get importing(): Locator {
    return this.page.getByRole("region", { name: this.words.importFiles, exact: true });
  }

  get told(): Locator {
    return this.importing.getByRole("status");
  }

  get checking(): Locator {
    return this.page.getByRole("region", { name: this.words.checks, exact: true });
  }

  button(name: string): Locator {
    return this.page.getByRole("button", { name, exact: true });
  }

  /** A learner's row, or on a narrow screen their item. */
  learner(name: string): Locator {
    const group = this.page.getByRole("region", { name: this.words.groupTitle, exact: true });
    const link = this.page.getByRole("link", { name, exact: true });
    return group.getByRole("row").or(group.getByRole("listitem")).filter({ has: link });
  }

  async expectStates(name: string, ...states: CellState[]): Promise<void> {
    const words = states.map((state) => cellWords(this.locale)[state]);
    for (const word of new Set(words)) await expect(this.learner(name)).toContainText(word);
  }

  async expectAllChecked(): Promise<void> {
    await expect(this.checking).toContainText(this.words.allChecked);
  }

  /** The names that the table shows, in its order. */
  async expectNames(...names: string[]): Promise<void> {
    const group = this.page.getByRole("region", { name: this.words.groupTitle, exact: true });
    await expect(group.locator("[data-learner] a")).toHaveText(names);
  }
}
