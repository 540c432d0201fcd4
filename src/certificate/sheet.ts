import type { Certificate } from "../exchange/certificate.ts";
import { drawQrCode } from "../exchange/qr-code.ts";
import { certificateWords } from "../i18n/certificate.ts";
import { formatDate, formatNumber } from "../i18n/format.ts";
import type { Locale } from "../i18n/locale.ts";
import { isLong, settingFor } from "./room.ts";

export interface SheetTerms {
  /** Of the key that signed it. */
  fingerprint: string;
  /** Of the page that verifies it, without a fragment. */
  address: string;
  fragment: string;
  locale: Locale;
  /** Of the trainer on whose device it is shown, as a data address; null elsewhere. */
  logo: string | null;
  /** What the course says of each lesson, by `data-lesson`. */
  lessons: NodeListOf<HTMLTemplateElement>;
}

/** Of a code that is printed 50 mm wide: over 0.4 mm each. */
const mostModules = 105;
/** Names of lessons that are not known here are listed up to so many. */
const mostUnknown = 6;

/** Fills in the sheet that is shown and printed. */
export async function fillSheet(
  sheet: HTMLElement,
  certificate: Certificate,
  { fingerprint, address, fragment, locale, lessons, logo }: SheetTerms,
): Promise<void> {
  const words = certificateWords(locale);
  const write = (name: string, text: string) => {
    const place = part(sheet, name);
    place.textContent = text;
    place.hidden = text === "";
  };
  write("name", certificate.name);
  part(sheet, "name").toggleAttribute("data-long", isLong(certificate.name));
  write("organisation", certificate.organisation);
  write("title", certificate.title);
  const { exercises, asked = exercises, basis, hours, second } = certificate;
  const attended = basis === "attendance";
  write("lead", attended ? words.attended : exercises < asked ? words.solvedSome : words.completed);
  const counted = exercises < asked ? words.exercisesOf(exercises, asked) : words.exercises(exercises);
  write("exercises", exercises === 0 ? "" : `${counted}, ${words.checkedAgain}`);
  write("hours", hours ? `${words.hours(formatNumber(hours, locale))}, ${words.hoursSaid}` : "");
  const day = formatDate(certificate.completed, locale);
  write("completed", attended ? words.lastSent(day) : day);
  write("second", second?.name ?? "");
  write("role", second?.role ?? "");
  part(sheet, "second-signature").hidden = !second;
  const image = part(sheet, "logo");
  image.hidden = logo === null;
  image.replaceChildren(...(logo === null ? [] : [drawnLogo(logo, words.logo)]));
  write("trainer", certificate.trainer);
  write("made", formatDate(certificate.made, locale));
  write("print", fingerprint);
  write("address", address.replace(/^https?:\/\//, ""));
  showTally(part(sheet, "tally"), strokesOf(certificate));
  showLessons(sheet, certificate, lessons, locale);
  const code = await drawQrCode(address + fragment, words.code, mostModules);
  part(sheet, "code").replaceChildren(...(code ? [code] : []));
  write("how", code ? words.onPaper : words.noCode);
}

function part(sheet: HTMLElement, name: string): HTMLElement {
  const found = sheet.querySelector<HTMLElement>(`[data-${name}]`);
  if (!found) throw new Error(`the sheet has no [data-${name}]`);
  return found;
}

const drawnLogo = (address: string, label: string): HTMLImageElement => {
  const image = document.createElement("img");
  image.alt = label;
  image.src = address;
  return image;
};

function showLessons(
  sheet: HTMLElement,
  certificate: Certificate,
  templates: NodeListOf<HTMLTemplateElement>,
  locale: Locale,
) {
  const words = certificateWords(locale);
  const of = (id: string) => [...templates].find(({ dataset }) => dataset.lesson === id);
  const all = certificate.lessons.map((id, place) => ({
    id,
    template: of(id),
    solved: certificate.solved?.[place] ?? null,
  }));
  const known = all.flatMap(({ template, solved }) =>
    template ? [shownLesson(template, solved, locale)] : [],
  );
  const unknown = all.filter(({ template }) => !template).map(({ id }) => id);
  part(sheet, "learned").replaceChildren(...known);
  part(sheet, "learned-part").hidden = all.length === 0;
  part(sheet, "learned-title").textContent = certificate.solved ? words.solved : words.lessonsOf;
  part(sheet, "learned-how").hidden = !known.some((lesson) => lesson.querySelector("li"));
  const named = unknown.slice(0, mostUnknown).join(", ");
  const rest = unknown.length - mostUnknown;
  const said = [
    ...(certificate.solved ? [] : [words.ofBefore]),
    ...(unknown.length === 0
      ? []
      : [words.otherLessons(unknown.length, rest > 0 ? `${named} ${words.andMore(rest)}` : named)]),
  ].join(" ");
  const other = part(sheet, "other");
  other.hidden = said === "";
  other.textContent = said;
  sheet.dataset.setting = settingFor({
    name: certificate.name,
    organisation: certificate.organisation,
    title: certificate.title,
    tallies: strokesOf(certificate) === 0 ? 0 : 1,
    other: said,
    second: certificate.second !== undefined,
    logo: !part(sheet, "logo").hidden,
    lessons: known.map((lesson) => ({
      title: lesson.querySelector("h3")?.textContent ?? "",
      skills: [...lesson.querySelectorAll("li")].map(({ textContent }) => textContent),
    })),
  });
}

/** What it teaches is named of a lesson whose exercises were all solved; of another, how many were. */
function shownLesson(
  template: HTMLTemplateElement,
  solved: [some: number, all: number] | null,
  locale: Locale,
): HTMLElement {
  const lesson = template.content.firstElementChild?.cloneNode(true) as HTMLElement;
  const [some, all] = solved ?? [0, 1];
  if (solved) lesson.querySelector("h3")?.append(` · ${certificateWords(locale).countOf(some, all)}`);
  if (some < all) lesson.querySelector("ul")?.remove();
  return lesson;
}

/** Tally marks are drawn up to so many: one row of a sheet. */
const mostStrokes = 90;
const strokesOf = ({ exercises }: Certificate): number => (exercises > mostStrokes ? 0 : exercises);

/** A stroke for each exercise, five to a group. */
function showTally(place: HTMLElement, count: number) {
  place.replaceChildren();
  if (count === 0) return;
  const namespace = "http://www.w3.org/2000/svg";
  const draw = (className: string, strokes: string[]) => {
    const path = document.createElementNS(namespace, "path");
    path.setAttribute("class", className);
    path.setAttribute("d", strokes.join(""));
    return path;
  };
  const strokes = Array.from({ length: count }, (_, index) => ({
    left: Math.floor(index / 5) * 34,
    place: index % 5,
  }));
  const upright = strokes.filter((one) => one.place < 4);
  const across = strokes.filter((one) => one.place === 4);
  const svg = document.createElementNS(namespace, "svg");
  const groups = Math.ceil(count / 5);
  svg.setAttribute("viewBox", `0 0 ${groups * 34} 26`);
  svg.setAttribute("aria-hidden", "true");
  svg.setAttribute("width", String(groups * 34));
  svg.append(
    draw(
      "bars",
      upright.map(({ left, place: at }) => `M${left + 3.5 + at * 6} ${3 + (at % 2)}v20`),
    ),
    draw(
      "stroke",
      across.map(({ left }) => `M${left} 21l25-16`),
    ),
  );
  place.append(svg);
}
