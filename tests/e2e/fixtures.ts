import { test as base, expect } from "@playwright/test";
import type { Locale } from "../../src/i18n/locale.ts";

interface Given {
  /** The language of a flow that reads alike in both: Spanish on a phone, English on a desktop. */
  locale: Locale;
  watched: undefined;
}

/**
 * Every test watches its pages: nothing may be asked of another origin, and the console stays silent
 * (the CSP's own reports are console errors, so they count too).
 */
export const test = base.extend<Given>({
  locale: ({ isMobile }, use) => use(isMobile ? "es" : "en"),
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
