import type { APIContext } from "astro";
import { searchDocuments } from "../../course/search/documents.ts";
import { type Locale, locales } from "../../i18n/locale.ts";

export const getStaticPaths = () => locales.map((locale) => ({ params: { locale }, props: { locale } }));

/** Everything that can be looked for. */
export const GET = async ({ props }: APIContext<{ locale: Locale }>) =>
  Response.json(await searchDocuments(props.locale));
