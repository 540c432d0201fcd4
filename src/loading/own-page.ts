import { fetchWhole } from "./fetch-whole.ts";
import { Unreachable } from "./unreachable.ts";

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createHTML(text: string): string },
  ): { createHTML(text: string): string };
}

let policy: ReturnType<TrustedTypes["createPolicy"]> | null = null;

/**
 * Another page of this site, read and not opened: its scripts do not run, and its links and pictures stand
 * under its own address.
 * @throws Unreachable; TypeError for an address of another origin
 */
export async function ownPage(address: string): Promise<Document> {
  const own = new URL(address, location.href);
  if (own.origin !== location.origin) throw new TypeError(`not a page of this site: ${address}`);
  const text = await (await fetchWhole(own.href)).text();
  if (!text.includes("</html>")) throw new Unreachable("missing", `${address} came as something else`);
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy("aula-own-page", { createHTML: (html) => html }) ?? null;
  const page = new DOMParser().parseFromString(policy ? policy.createHTML(text) : text, "text/html");
  for (const attribute of ["href", "src"])
    for (const element of page.querySelectorAll(`[${attribute}]:not(script)`))
      element.setAttribute(attribute, new URL(element.getAttribute(attribute) ?? "", own).href);
  return page;
}
