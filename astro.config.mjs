import mdx from "@astrojs/mdx";
import { defineConfig } from "astro/config";
import { lessonValidator } from "./plugins/lesson-validator.ts";
import { loading } from "./plugins/loading.ts";
import { monacoSlim } from "./plugins/monaco-slim.ts";
import { offline } from "./plugins/offline.ts";
import { siteParts } from "./plugins/site-parts.ts";
import { together } from "./plugins/together.ts";
import { zipInPlace } from "./plugins/zip-in-place.ts";
import { directives, scriptSources, styleAttributeSource } from "./scripts/security-policy.mjs";

const parts = siteParts();

export default defineConfig({
  // Only absolute addresses in <link rel="alternate"> need it; the site works without.
  site: process.env.SITE || undefined,
  base: process.env.BASE_PATH || "/",
  trailingSlash: "always",
  i18n: {
    locales: ["es", "en"],
    defaultLocale: "es",
    routing: { prefixDefaultLocale: true, redirectToDefaultLocale: false },
  },
  // Prism marks code with classes; Shiki would write a style into every token.
  markdown: { syntaxHighlight: "prism" },
  integrations: [mdx(), lessonValidator(), offline(parts.names)],
  // Nothing inline, so that the policy below can forbid it.
  build: { inlineStylesheets: "never" },
  devToolbar: { enabled: false },
  security: {
    csp: {
      directives,
      scriptDirective: { resources: scriptSources },
      styleDirective: { resources: ["'self'", { resource: styleAttributeSource, kind: "attribute" }] },
    },
  },
  vite: {
    environments: { client: { build: { rolldownOptions: { output: { codeSplitting: together } } } } },
    build: {
      assetsInlineLimit: 0,
      // Two years of browsers: light-dark() is written out for the older ones.
      cssTarget: ["chrome111", "firefox114", "safari16.4"],
      chunkSizeWarningLimit: 10_000,
      // Astro's own "use astro:head-inject" directives are reported for every MDX page.
      rolldownOptions: {
        onLog: (level, log, next) => {
          if (log.code !== "MODULE_LEVEL_DIRECTIVE") next(level, log);
        },
      },
    },
    plugins: [monacoSlim(), zipInPlace(), parts.plugin(), loading()],
    worker: { format: "es", plugins: () => [monacoSlim(), zipInPlace(), parts.plugin(), loading()] },
  },
});
