import { ownName } from "../../learner/own-name.ts";

/**
 * Both languages of a page have the same headings, exercises and terms in the same order, so the
 * nth of one is the nth of the other: the reader stays at the same place when the language changes.
 */
const landmarks = () => [
  ...document.querySelectorAll<HTMLElement>("main :is(h1, h2, h3, aula-exercise, dt[id])"),
];

interface ScrollPosition {
  path: string;
  landmark: number;
  /** Where the landmark stood, in pixels below the top of the window. */
  top: number;
}

const key = ownName("language-place");

export function followLanguage(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-language]"))
    link.addEventListener("click", () => {
      const last = landmarks().findLastIndex(
        (element) => element.getBoundingClientRect().top < innerHeight / 3,
      );
      const top = landmarks()[last]?.getBoundingClientRect().top;
      if (top === undefined || scrollY === 0) return;
      try {
        sessionStorage.setItem(
          key,
          JSON.stringify({ path: link.pathname, landmark: last, top } satisfies ScrollPosition),
        );
      } catch {
        // Storage is forbidden: the other language opens at its top.
      }
    });
  restore();
}

function restore(): void {
  let position: ScrollPosition;
  try {
    position = JSON.parse(sessionStorage.getItem(key) ?? "null");
    sessionStorage.removeItem(key);
  } catch {
    return;
  }
  if (position?.path !== location.pathname) return;
  const landmark = landmarks()[position.landmark];
  if (landmark) scrollBy({ top: landmark.getBoundingClientRect().top - position.top, behavior: "instant" });
}
