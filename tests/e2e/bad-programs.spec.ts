import { locales } from "../../src/i18n/locale.ts";
import { keepPeople, sortTheBars } from "./exercise.ts";
import { expect, test } from "./fixtures.ts";

// Each program fails in its own way; each gets words that help, and the next run starts clean.
const programs = {
  "endless loop": { code: "while (true) {}", es: /seguía corriendo/, en: /still running/ },
  "endless recursion": {
    code: "const f = (): number => f() + 1;\nexport default f();",
    es: /línea 1/,
    en: /line 1/,
  },
  "memory bomb": {
    code: "const all = [];\nwhile (true) all.push(new Uint8Array(10_000_000));",
    es: /memoria/,
    en: /memory/,
  },
  "100 MB of output": {
    code: "for (;;) console.log('x'.repeat(100000));",
    es: /console\.log|mostr|escrib/i,
    en: /print|output|wrote/i,
  },
  "syntax error": { code: "export default [1, 2;", es: /línea 1/, en: /line 1/ },
  "wrong import": {
    code: 'import { x } from "datasets/nothing";\nexport default x;',
    es: /datasets\/nothing/,
    en: /datasets\/nothing/,
  },
  "no answer": { code: "const answer = 1;", es: /export default/, en: /export default/ },
  "unknown name": { code: "export default figuras.length;", es: /figuras/, en: /figuras/ },
} as const;

for (const locale of locales) {
  test(`a program that fails is told what happened in ${locale}, and the next one is clean`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/basic/01-what-does-a-figure-count/`);
    const exercise = keepPeople(page, locale);
    for (const [name, program] of Object.entries(programs)) {
      await test.step(name, async () => {
        await exercise.write(program.code);
        await exercise.check();
        await exercise.expectTold("error", program[locale]);
      });
    }
    await exercise.solve();
  });

  test(`a chart of nothing is told what is missing in ${locale}`, async ({ page }) => {
    await page.goto(`/${locale}/basic/10-the-first-chart/`);
    const exercise = sortTheBars(page, locale);
    await exercise.write(
      'import * as Plot from "@observablehq/plot";\nexport default Plot.plot({ marks: [] });',
    );
    await exercise.check();
    await exercise.expectTold("fail");
    await expect(exercise.told).toContainText(locale === "es" ? /gráfico/ : /chart/);
  });
}

test("nothing that a chart carries runs in the page or leaves it", async ({ page }) => {
  await page.goto("/en/basic/10-the-first-chart/");
  const exercise = sortTheBars(page, "en");
  await exercise.write(`import * as Plot from "@observablehq/plot";
const chart = Plot.plot({
  marks: [
    Plot.text(["<img src=x onerror=alert(1)>"], { frameAnchor: "middle", href: () => "javascript:alert(2)" }),
    Plot.image(["x"], { frameAnchor: "top", src: () => "https://example.org/pixel.png" }),
  ],
});
chart.setAttribute("onload", "alert(3)");
export default chart;`);
  page.on("dialog", () => {
    throw new Error("a script of the chart ran");
  });
  await exercise.run();
  const drawn = exercise.result.locator("svg").first();
  await expect(drawn).toBeVisible();
  await expect(drawn.locator("script, image, [onload], a[href^=javascript]")).toHaveCount(0);
});

test("user can stop a program that takes long", async ({ page }) => {
  await page.goto("/es/basic/01-what-does-a-figure-count/");
  const exercise = keepPeople(page, "es");
  await exercise.write("while (true) {}");
  await exercise.run();
  await exercise.button("cancel").click();
  await expect(exercise.told).toContainText("Lo detuve");
  await exercise.solve();
});

test("the worker that runs programs may not reach another origin either", async ({ page, request }) => {
  await page.goto("/es/");
  const names = await page.evaluate(async () => {
    const { headers } = await fetch("./");
    return [headers.get("content-security-policy"), headers.get("x-content-type-options")];
  });
  expect(names).toEqual([expect.stringContaining("default-src 'self'"), "nosniff"]);
  for (const path of ["/es/not-there/", "/theme.js"]) {
    const { "content-security-policy": policy } = (await request.get(path)).headers();
    expect(policy).toContain("require-trusted-types-for 'script'");
  }
});
