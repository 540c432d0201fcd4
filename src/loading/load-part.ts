import { patience } from "./fetch-whole.ts";
import { Unreachable } from "./unreachable.ts";
import { wholeScript } from "./whole-script.ts";

/**
 * What the build makes of every `import()` of the site's pages (plugins/loading.ts): the part is asked for
 * when its files are here. So whatever failed can be tried again, and no part has to think of it.
 * @param files the files that the part needs, from the site's root: scripts, and styles, which are applied
 * @throws Unreachable; or what the part throws while it is evaluated
 */
export async function loadPart<Part>(open: () => Promise<Part>, files: string[] = []): Promise<Part> {
  const addresses = files.map((file) => new URL(import.meta.env.BASE_URL + file, location.href).href);
  await Promise.all(
    addresses.map((address) => (address.endsWith(".css") ? applyStyle(address) : wholeScript(address))),
  );
  try {
    return await withinPatience(open());
  } catch (failure) {
    if (!isHeld(failure)) throw failure;
    throw new Unreachable("held", "the browser holds on to a script that did not come", { cause: failure });
  }
}

/** A script that a browser does not ask for again, each in its own words; or one that was cut short. */
const isHeld = (failure: unknown): boolean =>
  failure instanceof SyntaxError ||
  (failure instanceof TypeError && /module script|imported module/i.test(failure.message));

function withinPatience<Part>(opening: Promise<Part>): Promise<Part> {
  let late: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    late = setTimeout(() => reject(new Unreachable("late", "a part does not open")), patience);
  });
  return Promise.race([opening, tooLate]).finally(() => clearTimeout(late));
}

const applied = new Map<string, Promise<void>>();

/** Applies a style of the site, once. @throws Unreachable */
export function applyStyle(address: string): Promise<void> {
  const links = document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]');
  if (!applied.has(address) && [...links].some(({ href }) => href === address)) return Promise.resolve();
  const known = applied.get(address) ?? addStyle(address);
  applied.set(address, known);
  // Told by whoever asked for it.
  known.catch(() => applied.delete(address));
  return known;
}

function addStyle(address: string): Promise<void> {
  const link = document.createElement("link");
  return withinPatience(
    new Promise<void>((resolve, reject) => {
      link.rel = "stylesheet";
      link.href = address;
      link.addEventListener("load", () => resolve());
      link.addEventListener("error", () => reject(new Unreachable("missing", `${address} did not come`)));
      document.head.append(link);
    }),
  ).catch((failure) => {
    link.remove();
    throw failure;
  });
}
