import { editorWords } from "../../src/i18n/editor.ts";
import { programOn } from "./exercise.ts";
import { expect, test } from "./fixtures.ts";

test("user can open the full editor, be helped with a column, see a type error, leave with Tab and check", async ({
  page,
}) => {
  const exercise = programOn(page, "es");
  await exercise.open();
  await exercise.write('import { figures } from "datasets/gtrm-2019-figures";\nexport default figures[0].');
  await exercise.section.getByRole("button", { name: "Usar el editor completo" }).click();
  const editor = exercise.section.locator(".monaco-editor").first();
  await expect(editor).toBeVisible();
  await page.keyboard.press("ControlOrMeta+End");
  await page.keyboard.type("uni");
  const suggestions = page.locator(".suggest-widget");
  await expect(suggestions).toContainText("unit");
  await page.keyboard.press("Enter");
  await page.keyboard.type(".lenght;");
  await expect(editor.locator(".squiggly-error").first()).toBeVisible();

  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.insertText(exercise.bundle.solution);
  await page.keyboard.press("Tab");
  await expect(editor.locator(".inputarea, .native-edit-context")).not.toBeFocused();
  await exercise.check();
  await exercise.expectTold("pass");
  await page.reload();
  await exercise.reach();
  await exercise.section.getByRole("button", { name: /Usar el editor (sencillo|completo)/ }).waitFor();
  await expect(exercise.section.locator("[data-code]")).toContainText("import");
});

test("user whose window became narrow can go back to the simple editor", async ({ page }) => {
  const { fullEditor, lightEditor } = editorWords("es");
  const exercise = programOn(page, "es");
  await exercise.open();
  await exercise.reach();
  await exercise.section.getByRole("button", { name: fullEditor }).click();
  const back = exercise.section.getByRole("button", { name: lightEditor });
  await expect(back).toBeVisible();
  await page.setViewportSize({ width: 700, height: 800 });
  await back.click();
  await expect(exercise.code).toBeVisible();
  await expect(exercise.section.getByRole("button", { name: fullEditor })).toBeHidden();
});
