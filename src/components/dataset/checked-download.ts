import { downloadWords } from "../../i18n/download.ts";
import { defaultLocale, isLocale } from "../../i18n/locale.ts";
import { download } from "../../learner/download.ts";
import { revisionOf } from "../../service-worker/revision.ts";

/** A link's file is saved only if it is what was built: a public network's login page is no CSV. */
async function save(link: HTMLAnchorElement) {
  const { lang } = document.documentElement;
  const words = downloadWords(isLocale(lang) ? lang : defaultLocale);
  const said = statusBeside(link);
  said.textContent = "";
  try {
    const response = await fetch(link.href, { cache: "no-cache" });
    const body = await response.arrayBuffer();
    if ((await revisionOf(body)) !== link.dataset.revision) {
      said.textContent = words.changed;
      return;
    }
    const type = response.headers.get("content-type") ?? "";
    download(new Blob([body], { type }), link.pathname.split("/").at(-1) ?? "");
  } catch {
    // No answer, or one that broke off.
    said.textContent = words.unreachable;
  }
}

function statusBeside(link: HTMLAnchorElement): Element {
  const place = link.parentElement ?? link;
  const known = place.querySelector("[data-not-saved]");
  if (known) return known;
  const made = document.createElement("span");
  made.setAttribute("role", "status");
  made.dataset.notSaved = "";
  place.append(made);
  return made;
}

document.addEventListener("click", (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>("a[download][data-revision]");
  // Over plain http nothing can be compared: the browser saves what comes.
  if (!link || !("subtle" in crypto)) return;
  event.preventDefault();
  void save(link);
});
