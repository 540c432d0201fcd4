// What the site's pages and workers may do: nothing inline, nothing from another origin. Pages carry it
// themselves (astro.config.mjs); a page's policy does not govern its workers, so a host sends it too.
export const directives = [
  "default-src 'self'",
  "img-src 'self' data:",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
];
export const scriptSources = ["'self'", "'wasm-unsafe-eval'"];
/** Plot and Monaco place things with style attributes. */
export const styleAttributeSource = "'unsafe-inline'";

/** Headers for every file of the site. */
export const securityHeaders = {
  "content-security-policy": [
    ...directives,
    `script-src ${scriptSources.join(" ")}`,
    "style-src 'self'",
    `style-src-attr ${styleAttributeSource}`,
    // Only a header can say it: nobody else's page shows this site inside of itself.
    "frame-ancestors 'self'",
  ].join("; "),
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
};
