import type { Page } from "@playwright/test";
import { assignedWords } from "../../src/i18n/assigned.ts";
import { editorWords } from "../../src/i18n/editor.ts";
import { fromTrainerWords } from "../../src/i18n/from-trainer.ts";
import { learnerWords } from "../../src/i18n/learner.ts";
import { recordsWords } from "../../src/i18n/records.ts";
import { takeAlongWords } from "../../src/i18n/take-along.ts";
import { expectToFit } from "./accessible.ts";
import { linkOf, minutesLater, openAssignment, SendingOnPage, today } from "./assignment.ts";
import { chart, home, number, placeOf, program } from "./course.ts";
import { chartOn, numberOn, programOn } from "./exercise.ts";
import { expect, test } from "./fixtures.ts";

test.use({ timezoneId: "America/Lima" });
test.beforeEach(({ page }) => page.clock.setFixedTime(today));

/** How far the learner is, where the exercises stand. */
const progress = (page: Page) =>
  page
    .getByRole("region", { name: /^(Ejercicios|Exercises)$/ })
    .getByRole("paragraph")
    .first();

test.describe("without a connection", () => {
  test.use({ serviceWorkers: "allow" });

  test("user opens a link, solves in the lessons, goes on offline and sends", { tag: "@phone" }, async ({
    page,
    context,
    locale,
  }) => {
    const words = assignedWords(locale);
    const said = fromTrainerWords(locale);
    await openAssignment(page, locale);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Taller de Tumbes");
    await expect(page.getByText(words.by("Ana Quispe"))).toBeVisible();
    await expect(
      page.getByText({ es: "22 de noviembre de 2019 a las 18:00", en: "22 November 2019 at 18:00" }[locale]),
    ).toBeVisible();
    await expect(page.getByRole("strong")).toHaveText({ es: "faltan 2 días", en: "2 days left" }[locale]);
    await expect(progress(page)).toHaveText(learnerWords(locale).progressOf(0, 3));
    // The short address is enough from now on.
    await expect(page).toHaveURL(`/${locale}/assignment/#tumbes-1`);
    await page.reload();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Taller de Tumbes");
    await expect(page.locator("html")).toHaveAttribute("data-offline", "ready");

    await context.setOffline(true);
    await page
      .locator("main")
      .getByRole("link", { name: /^(Empezar|Start): / })
      .click();
    const exercise = programOn(page, locale);
    const strip = exercise.section.getByRole("group", { name: said.strip("Taller de Tumbes") });
    await expect(strip).toContainText(said.solved(0, 3));
    await expect(strip).toContainText({ es: "faltan 2 días", en: "2 days left" }[locale]);
    await exercise.write("export default 1;");
    await exercise.check();
    await exercise.expectTold("fail");
    await page.clock.setFixedTime(minutesLater(5));
    await exercise.solve();
    await expect(strip).toContainText(said.solved(1, 3));

    await strip.getByRole("link", { name: said.next }).click();
    await expect(page).toHaveURL(`/${locale}/${number.lesson}/${placeOf(number)}`);
    await expect(numberOn(page, locale).section).toBeInViewport();
    await numberOn(page, locale)
      .section.getByRole("link", { name: said.strip("Taller de Tumbes") })
      .click();
    await expect(progress(page)).toHaveText(learnerWords(locale).progressOf(1, 3));

    await page.clock.setFixedTime(minutesLater(10));
    const sending = new SendingOnPage(page, locale);
    await sending.signAs("Rosa Ñahui", "Socio de Tumbes");
    const { name, answers } = await sending.download();
    expect(name).toBe(
      { es: "respuestas-taller-de-tumbes-rosa-nahui.aula", en: "answers-taller-de-tumbes-rosa-nahui.aula" }[
        locale
      ],
    );
    expect(answers).toMatchObject({
      assignment: "tumbes-1",
      sender: { name: "Rosa Ñahui", organisation: "Socio de Tumbes" },
      opened: today.toISOString(),
      sent: minutesLater(10).toISOString(),
      attempts: [
        {
          exercise: program.id,
          outcome: "fail",
          at: today.toISOString(),
          submission: { code: "export default 1;" },
        },
        { exercise: program.id, outcome: "pass", at: minutesLater(5).toISOString() },
      ],
    });
    await context.setOffline(false);
  });

  test("user who has the site opens a new link without a connection", async ({ page, context }) => {
    for (const path of ["/es/", `/es/${home}/`]) {
      await page.goto(path);
      await expect(page.locator("html")).toHaveAttribute("data-offline", "ready");
    }
    await context.setOffline(true);
    await openAssignment(page, "es", {
      exercises: [program.id, `${home}/removed`],
    });
    await expect(page.getByText(assignedWords("es").received)).toBeVisible();
    await page.goto(`/es/${home}/${placeOf(program)}`);
    await expect(page.getByRole("group", { name: "Tarea: Taller de Tumbes" })).toContainText(
      "0 de 1 resueltos",
    );
  });
});

test("user finds an assignment again: on the home page, with their progress, in the list", async ({
  page,
}) => {
  await openAssignment(page, "es");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Taller de Tumbes");
  for (const path of ["", "progress/", "assignment/"]) {
    await page.goto(`/es/${path}`);
    await expect(page.getByRole("link", { name: "Taller de Tumbes" })).toBeVisible();
    await expect(page.getByText("faltan 2 días")).toBeVisible();
    await expect(page.getByText("sin enviar")).toBeVisible();
  }
  await page.getByRole("link", { name: "Taller de Tumbes" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Taller de Tumbes");
  await page.getByRole("link", { name: assignedWords("es").allOfThem }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Mis tareas");
});

test("user sees no solution as long as attempts are left that count, and can go on practising when none is", async ({
  page,
}) => {
  await openAssignment(page, "es", { limits: { attempts: 2, hints: null } });
  await expect(page.getByText("cuentan tus primeros 2 intentos")).toBeVisible();
  await page.goto(`/es/${number.lesson}/${placeOf(number)}`);
  const exercise = numberOn(page, "es");
  const strip = exercise.section.getByRole("group", { name: "Tarea: Taller de Tumbes" });
  await expect(strip).toContainText("usaste 0 de 2 intentos");
  const box = exercise.section.getByRole("textbox");
  for (const [answer, told] of [
    ["701", "usaste 1 de 2 intentos"],
    ["702", "Usaste tus 2 intentos: ahora es práctica y no cuenta."],
  ] as const) {
    await box.fill(answer);
    await exercise.check();
    await exercise.expectTold("fail");
    await expect(strip).toContainText(told);
    if (answer === "701") await expect(exercise.button("showSolution")).toBeHidden();
  }
  await expect(exercise.button("showSolution")).toBeVisible();
  await box.fill("703");
  await exercise.check();
  await expect(exercise.told).toContainText("703");
  await strip.getByRole("link", { name: "Tarea: Taller de Tumbes" }).click();
  await expect(page.getByRole("listitem").filter({ hasText: "Sin más intentos" })).toHaveCount(1);
});

test("user who solved an exercise before it was asked has it solved", async ({ page }) => {
  await page.goto(`/en/${home}/`);
  await programOn(page, "en").solve();
  await page.clock.setFixedTime(minutesLater(5));
  await openAssignment(page, "en", { limits: { attempts: 1, hints: null } });
  await expect(progress(page)).toHaveText(learnerWords("en").progressOf(1, 3));
});

test("user can open as many hints as the assignment allows, and all once it is solved", async ({ page }) => {
  await openAssignment(page, "en", { limits: { attempts: null, hints: 1 } });
  await expect(page.getByText("In each exercise you may open 1 hint.")).toBeVisible();
  await page.goto(`/en/${home}/`);
  const exercise = programOn(page, "en");
  await exercise.reach();
  await exercise.section.getByRole("button", { name: "Hint 1 of" }).click();
  await exercise.section.getByRole("button", { name: "Hint 2 of" }).click();
  const refusal = fromTrainerWords("en").noMoreHints("Taller de Tumbes", 1);
  await expect(exercise.section.getByText(refusal)).toBeVisible();
  await expect(exercise.section.locator(".hint[open]")).toHaveCount(1);
  await exercise.section.getByRole("button", { name: editorWords("en").understood }).click();
  await exercise.solve();
  await expect(exercise.section.getByRole("group", { name: "Assignment: Taller de Tumbes" })).toContainText(
    "1 of 3",
  );
  await exercise.section.getByRole("button", { name: "Hint 2 of" }).click();
  await expect(exercise.section.locator(".hint[open]")).toHaveCount(2);
});

test("user whose exercise is in two assignments sees the sooner one, and then the other", async ({
  page,
}) => {
  await openAssignment(page, "es");
  await openAssignment(page, "es", {
    id: "piura-1",
    title: "Taller de Piura",
    due: "2019-11-21T23:00:00.000Z",
  });
  await page.goto(`/es/${home}/${placeOf(program)}`);
  const { section } = programOn(page, "es");
  const first = section.getByRole("group", { name: "Tarea: Taller de Piura" });
  await expect(first).toContainText("vence mañana");
  await expect(first).toContainText(fromTrainerWords("es").alsoIn(1));
  await first.getByRole("button", { name: fromTrainerWords("es").hide }).click();
  await expect(section.getByRole("group", { name: "Tarea: Taller de Tumbes" })).toContainText(
    "faltan 2 días",
  );
  await expect(first).toHaveCount(0);
});

test("user takes assignments to another device with their progress, and deleting everything deletes them", async ({
  page,
}) => {
  const records = recordsWords("es");
  await openAssignment(page, "es");
  await page.goto("/es/progress/");
  const downloading = page.waitForEvent("download");
  await page.locator("aula-records [data-save]").click();
  const file = await (await downloading).path();
  await page.getByRole("button", { name: records.deleteAll }).click();
  await page.getByRole("button", { name: records.deleteYes }).click();
  await expect(page.getByText(records.deleted)).toBeVisible();
  await expect(page.getByText(assignedWords("es").none)).toBeVisible();
  await page.locator('input[type="file"]').setInputFiles(file);
  await expect(page.getByText(takeAlongWords("es").importedOther)).toBeVisible();
  await expect(page.getByRole("link", { name: "Taller de Tumbes" })).toBeVisible();
});

test("user can hide the strip, and it stays hidden in the next lesson", async ({ page }) => {
  await openAssignment(page, "es");
  await page.goto(`/es/${home}/${placeOf(program)}`);
  const strips = page.getByRole("group", { name: "Tarea: Taller de Tumbes" });
  await expect(strips.first()).toBeVisible();
  await strips
    .first()
    .getByRole("button", { name: fromTrainerWords("es").hide })
    .click();
  await expect(strips).toHaveCount(0);
  const other = chartOn(page, "es");
  await other.open();
  await other.reach();
  await expect(other.code).toBeVisible();
  await expect(strips).toHaveCount(0);
});

test("user who opens a later link has what it says, and an earlier one changes nothing", async ({ page }) => {
  const words = assignedWords("es");
  await openAssignment(page, "es");
  await expect(page.getByText(words.received)).toBeVisible();
  await openAssignment(page, "es", {
    title: "Taller de Tumbes, segunda versión",
    changed: "2019-11-20T14:00:00.000Z",
    exercises: [chart.id, `${chart.lesson}/removed-since`],
  });
  await expect(page.getByText(words.changed)).toBeVisible();
  await expect(page.getByText(words.unknown(1))).toBeVisible();
  await expect(progress(page)).toHaveText(learnerWords("es").progressOf(0, 1));
  await openAssignment(page, "es", { title: "Taller viejo", changed: "2019-11-18T15:00:00.000Z" });
  await expect(page.getByText(words.older)).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Taller de Tumbes, segunda versión");
  // Others than before could read the answers.
  const other = "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p";
  await openAssignment(page, "es", { changed: "2019-11-20T14:30:00.000Z", recipients: [other] });
  await expect(page.getByText(words.readersChanged)).toBeVisible();
});

test("user who opens an assignment of another language is offered that language", async ({ page }) => {
  await openAssignment(page, "en", { locale: "es" });
  await expect(page.getByText("This assignment was prepared in Spanish.")).toBeVisible();
  await page.getByRole("link", { name: "Abrirla en español" }).click();
  await expect(page).toHaveURL("/es/assignment/#tumbes-1");
  await expect(page.getByText("Tarea de Ana Quispe")).toBeVisible();
  await expect(page.getByText("se preparó en")).toBeHidden();
  await page.locator('header a[hreflang="en"]').first().click();
  await expect(page).toHaveURL("/en/assignment/#tumbes-1");
});

test("user in another time zone sees the date in both, and a clock that is wrong is pointed out", async ({
  browser,
}) => {
  const context = await browser.newContext({ timezoneId: "Europe/Madrid" });
  const page = await context.newPage();
  await page.clock.setFixedTime(new Date("2015-01-01T12:00:00Z"));
  await openAssignment(page, "es");
  await expect(page.getByText("22 de noviembre de 2019 a las 18:00 (hora de Perú)")).toBeVisible();
  await expect(
    page.getByText("En la hora de tu dispositivo: 23 de noviembre de 2019 a las 00:00."),
  ).toBeVisible();
  await expect(
    page.getByText(assignedWords("es").clockBehind("1 de enero de 2015 a las 13:00")),
  ).toBeVisible();
  await context.close();
});

test("user can paste a link with the message around it, and is told what cannot be used", async ({
  page,
}) => {
  const words = assignedWords("en");
  const link = await linkOf();
  await page.goto("/en/assignment/");
  await expect(page.getByText(words.none)).toBeVisible();
  const box = page.getByLabel(words.pasteLabel);
  const open = page.getByRole("button", { name: words.openPasted });
  for (const [text, told] of [
    ["", words.pasteFirst],
    ["https://example.org/en/assignment/", "This is not an assignment of Aula de Datos."],
    ["hello", "This is not an assignment of Aula de Datos."],
    [link.slice(0, -40), "The link arrived cut or changed"],
    [link.replace("=2.", "=9."), "It comes from a newer version of the site."],
    ["-----BEGIN AGE ENCRYPTED FILE-----\nYWdl\n", "It arrived cut or changed"],
  ] as const) {
    await box.fill(text);
    await open.click();
    await expect(page.getByText(told)).toBeVisible();
    await expect(page.getByText(words.none)).toBeVisible();
  }
  for (const [size, told] of [
    [4, "This is not a comments file of Aula de Datos."],
    [33_000_000, "It is too large to come from here"],
  ] as const) {
    await page.getByRole("region", { name: words.importFiles }).evaluate((place, bytes) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([new Uint8Array(bytes)], "x.jpg"));
      place.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
    }, size);
    await expect(page.getByText(told)).toBeVisible();
  }
  await box.fill(`Hola, aquí va: https://example.org/es/assignment/${link}\nSaludos cordiales\nAna`);
  await open.click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Taller de Tumbes");
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
});

test("user who opens a cut link keeps what was there, and an address of another device says so", async ({
  page,
}) => {
  await openAssignment(page, "es");
  await expect(page.getByText(assignedWords("es").received)).toBeVisible();
  await page.goto(`/es/assignment/${(await linkOf({ id: "other" })).slice(0, -40)}`);
  await expect(page.getByText("El enlace llegó cortado o cambiado")).toBeVisible();
  await expect(page.getByRole("link", { name: "Taller de Tumbes" })).toBeVisible();
  await page.goto("/es/assignment/#of-another-device");
  await expect(page.getByText(assignedWords("es").notHere)).toBeVisible();
});

test("user can take an assignment off the list, after being asked", async ({ page }) => {
  const words = assignedWords("en");
  await openAssignment(page, "en");
  await page.getByRole("button", { name: words.remove }).click();
  await page.getByRole("button", { name: words.removeYes }).click();
  await expect(page.getByText(words.removed)).toBeVisible();
  await expect(page.getByText(words.none)).toBeVisible();
  const exercise = programOn(page, "en");
  await exercise.open();
  await exercise.reach();
  await expect(exercise.code).toBeVisible();
  await expect(page.getByRole("group", { name: "Assignment: Taller de Tumbes" })).toHaveCount(0);
});

test("user whose browser keeps nothing sees the assignment, keeps the link, and is told", async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, "indexedDB", {
      get() {
        throw new DOMException("storage is forbidden", "SecurityError");
      },
    });
  });
  await page.goto(`/es/assignment/${await linkOf()}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Taller de Tumbes");
  await expect(page.getByText(assignedWords("es").notLasting)).toBeVisible();
  await expect(page).toHaveURL(/#assignment=\d+\./);
});

test("what a trainer wrote is text, never markup, and fits a narrow screen, however long it is", async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const long = `<img src=x onerror=alert(1)> & «${"Ñ".repeat(160)}»`;
  const note = `<b>uno</b>\n${long.repeat(20)}`;
  await openAssignment(page, "es", { title: long, note, trainer: long, group: long });
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(long);
  await expect(page.getByText("<b>uno</b>")).toBeVisible();
  await expectToFit(page);
  for (const path of ["", "progress/"]) {
    await page.goto(`/es/${path}`);
    await expect(page.getByRole("link", { name: long })).toBeVisible();
    await expectToFit(page);
  }
  await page.goto(`/es/${home}/${placeOf(program)}`);
  await expect(page.getByRole("group", { name: `Tarea: ${long}` }).first()).toBeVisible();
  await expectToFit(page);
});
