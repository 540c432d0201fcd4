import { expect, type Locator, type Page } from "@playwright/test";
import { type Assignment, readAssignmentLink } from "../../src/exchange/assignment.ts";
import { assigningWords } from "../../src/i18n/assigning.ts";
import type { Locale } from "../../src/i18n/locale.ts";
import { sharingWords } from "../../src/i18n/sharing.ts";

/** What stands in the clipboard; the test needs the permission to read it. */
export const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

/** The page on which an assignment is written, used as a trainer would. */
export class AssignmentEditor {
  readonly page: Page;
  readonly words: ReturnType<typeof assigningWords>;
  readonly sharing: ReturnType<typeof sharingWords>;
  readonly search: Locator;
  readonly title: Locator;
  readonly note: Locator;
  readonly name: Locator;
  readonly due: Locator;
  readonly chosen: Locator;
  readonly make: Locator;
  readonly link: Locator;
  readonly code: Locator;
  private readonly locale: Locale;

  constructor(page: Page, locale: Locale) {
    this.page = page;
    this.locale = locale;
    this.words = assigningWords(locale);
    this.sharing = sharingWords(locale);
    const box = (name: string) => page.getByRole("textbox", { name });
    this.search = page.getByRole("searchbox", { name: this.words.search });
    this.title = box(this.words.titleLabel);
    this.note = box(this.words.noteLabel);
    this.name = box(this.words.nameLabel);
    this.due = page.getByLabel(this.words.dueLabel);
    this.chosen = page.locator("ol[data-chosen]").getByRole("listitem");
    this.make = page.getByRole("button", { name: this.words.make });
    this.link = page.getByLabel(this.sharing.link, { exact: true });
    this.code = page.getByRole("img", { name: /QR/ });
  }

  async open(): Promise<void> {
    await this.page.goto(`/${this.locale}/trainer/assignment/#new`);
    await expect(this.search).toBeVisible();
  }

  lesson(title: string | RegExp): Locator {
    return this.page.getByRole("checkbox", { name: title });
  }

  /** One exercise, found by its title. */
  async pick(title: string): Promise<void> {
    await this.search.fill(title);
    await this.page.getByRole("checkbox", { name: title, exact: true }).check();
    await this.search.fill("");
  }

  button(name: string): Locator {
    return this.page.getByRole("button", { name, exact: true });
  }

  /** A first assignment, from nothing to its link. */
  async makeFirst(title = "Semana 1"): Promise<Assignment> {
    await this.open();
    await this.lesson(new RegExp(this.words.wholeLesson)).first().check();
    await this.title.fill(title);
    await this.name.fill("Ana Quispe");
    await this.make.click();
    return this.shared();
  }

  /** What the link on the page says. */
  async shared(): Promise<Assignment> {
    await expect(this.link).toHaveValue(/#assignment=/);
    return readAssignmentLink(await this.link.inputValue());
  }

  /** Everything that is typed is on the device. */
  async saved(): Promise<void> {
    await expect(this.page.getByText(this.words.saved)).toBeVisible();
  }
}
