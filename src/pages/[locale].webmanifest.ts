import type { APIRoute } from "astro";
import { pageAddress, siteAddress } from "../i18n/address.ts";
import { type Locale, locales } from "../i18n/locale.ts";
import { siteWords } from "../i18n/site.ts";

export const getStaticPaths = () => locales.map((locale) => ({ params: { locale } }));

/** Lets the site be installed, and opened without a browser's frame. */
export const GET: APIRoute = ({ params }) => {
  const locale = params.locale as Locale;
  const { name, description } = siteWords(locale);
  return Response.json({
    id: siteAddress(),
    name,
    short_name: name,
    description,
    lang: locale,
    start_url: pageAddress(locale),
    scope: siteAddress(),
    display: "minimal-ui",
    background_color: "#faf7f3",
    theme_color: "#6b1f5c",
    icons: [{ src: siteAddress("icon.svg"), sizes: "any", type: "image/svg+xml", purpose: "any" }],
  });
};
