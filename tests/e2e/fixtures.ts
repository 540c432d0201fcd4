import { test as base, expect } from "@playwright/test";

/**
 * Every test watches its pages: nothing may be asked of another origin, and the console stays silent
 * (the CSP's own reports are console errors, so they count too).
 */
export const test = base.extend<{ watched: undefined }>({
  watched: [
    async ({ context, baseURL }, use) => {
      const foreign: string[] = [];
      const errors: string[] = [];
      context.on("request", (request) => {
        const url = request.url();
        if (!url.startsWith(`${baseURL}/`) && !/^(data|blob|about):/.test(url)) foreign.push(url);
      });
      context.on("console", (message) => {
        if (message.type() === "error") errors.push(`${message.text()} (${message.location().url})`);
      });
      context.on("weberror", (error) => errors.push(String(error.error())));
      await use(undefined);
      expect(foreign, "requests to another origin").toEqual([]);
      expect(errors, "console errors").toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Addresses of the site's pages, without the language. */
export const lessonPages = [
  "basic/01-what-does-a-figure-count/",
  "basic/05-count-people-once/",
  "basic/10-the-first-chart/",
  "basic/11-honest-charts/",
  "intermediate/03-aggregate-by-the-rules/",
  "intermediate/07-the-grammar-of-a-chart/",
];
export const pages = [
  "",
  "basic/",
  "intermediate/",
  ...lessonPages,
  "datasets/",
  "datasets/gtrm-2019-figures/",
  "datasets/practice-5w/",
  "glossary/",
  "ideas/",
  "honesty/",
  "about/",
  "progress/",
  "certificate/",
  "trainer/workshops/",
  "trainer/workshops/03-a-chart-that-does-not-mislead/",
  "trainer/workshops/03-a-chart-that-does-not-mislead/hand-out/",
  "trainer/workshops/05-write-a-chart/hand-out/",
  "assignment/",
  "trainer/",
  "trainer/assignment/",
  "trainer/print/",
  "trainer/gradebook/",
];
