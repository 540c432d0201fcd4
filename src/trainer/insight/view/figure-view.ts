import { warmUp } from "../../../editor/judge/engine.ts";
import { insightWords } from "../../../i18n/insight.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { notReached } from "../../../loading/not-reached.ts";
import { notice } from "../../../loading/open-part.ts";
import { cleanChart } from "../../../ui/chart/clean.ts";
import { describeChart } from "../../../ui/chart/described.ts";
import { make } from "../../../ui/make.ts";

/** Plot's own width, and the least on which its letters can be read. */
const widest = 640;
const narrowest = 280;
/** A drawing that is off by less than this is scaled, not drawn again. */
const tolerance = 40;

export interface Figure {
  /** Its title. */
  label: string;
  /** The program that draws it so wide. */
  program(width: number): string;
  /** The same as a table, made when it is looked at: it may have a thousand rows. */
  table(): HTMLElement;
  locale: Locale;
}

/** A chart that the sandbox draws when it comes into sight, and the same as a table. */
export function viewFigure({ label, program, table, locale }: Figure): HTMLElement {
  const words = insightWords(locale);
  const state = make("p", { class: "state" }, words.drawing);
  const frame = make("div", { class: "plot" }, state);
  const details = make("details", {}, make("summary", {}, words.chartTable));
  details.addEventListener("toggle", () => details.append(table()), { once: true });
  const figure = make("figure", { class: "insight-figure" }, frame, details);
  let drawn = 0;

  const draw = async () => {
    const width = Math.max(narrowest, Math.min(widest, Math.floor(frame.clientWidth)));
    if (frame.clientWidth === 0 || Math.abs(width - drawn) < tolerance) return;
    drawn = width;
    try {
      const sandbox = await warmUp();
      const { svg, error } = await sandbox.run({ code: program(width), datasets: [], locale });
      if (svg === null) throw new Error(`draws no chart: ${error?.message}`);
      const clean = cleanChart(svg);
      const image = clean.querySelector("svg.plot");
      image?.setAttribute("role", "img");
      image?.setAttribute("aria-label", `${label}. ${describeChart(svg, locale)}`);
      // One image with one name: Plot's own names of its groups, in English, are not read out.
      for (const group of clean.querySelectorAll("g[aria-label]")) group.setAttribute("aria-hidden", "true");
      frame.replaceChildren(clean);
    } catch (failure) {
      const absent = notReached(failure, locale);
      if (!absent) console.error(failure);
      frame.replaceChildren(absent ? notice(absent, draw) : make("p", { class: "state" }, words.notDrawn));
      drawn = 0;
      details.open = true;
    }
  };

  const near = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      near.disconnect();
      new ResizeObserver(() => void draw()).observe(frame);
    },
    { rootMargin: "300px" },
  );
  near.observe(figure);
  return figure;
}
