// What an author can break, looked for on every page without a browser. What depends on colours, sizes
// and scripts is looked for by axe, once a template and state (tests/e2e/accessibility.spec.ts).
import type { ElementNode } from "ultrahtml";
import { expect, test } from "vitest";
import { attribute, type BuiltPage, builtPages, isWithin, shown, textOf, wrongElements } from "./site.ts";

const named =
  (...names: string[]) =>
  ({ name }: ElementNode) =>
    names.includes(name);
const isHidden = (element: ElementNode) =>
  isWithin(
    element,
    ({ attributes }) => attributes.hidden !== undefined || attributes["aria-hidden"] === "true",
  );
const idsIn = (element: ElementNode, name: string) =>
  (attribute(element, name) ?? "").split(/\s+/).filter((id) => id !== "");

/** What assistive technology calls an element by its attributes, or else by the words and pictures in it. */
function nameOf(element: ElementNode, { byId }: BuiltPage): string {
  const labels = idsIn(element, "aria-labelledby").map((id) => byId.get(id));
  const inside = (node: ElementNode): string =>
    node.children
      .filter((child): child is ElementNode => child.type === 1)
      .map((child) => attribute(child, "aria-label") ?? attribute(child, "alt") ?? inside(child))
      .join(" ");
  return (
    [
      labels.map((label) => (label ? textOf(label) : "")).join(" "),
      attribute(element, "aria-label") ?? "",
      attribute(element, "alt") ?? "",
      textOf(element),
      inside(element),
      attribute(element, "title") ?? "",
    ]
      .map((text) => text.trim())
      .find((text) => text !== "") ?? ""
  );
}
const isNameless = (element: ElementNode, page: BuiltPage) => nameOf(element, page) === "";

test("headings are never empty, and none skips a level", () => {
  const problems = builtPages.flatMap(({ page, elements }) => {
    let level = 0;
    return elements
      .filter((element) => /^h[1-6]$/.test(element.name) && !isHidden(element))
      .flatMap((heading) => {
        const before = level;
        level = Number(heading.name[1]);
        if (textOf(heading) === "") return `${page}: is empty: ${shown(heading)}`;
        return level > before + 1 && before > 0 ? `${page}: after h${before}: ${shown(heading)}` : [];
      });
  });
  expect(problems).toEqual([]);
});

test("links, buttons, drawings and disclosures have names", () => {
  expect(
    wrongElements(
      isNameless,
      (element) =>
        named("button", "summary", "legend", "option", "figcaption", "caption")(element) ||
        (element.name === "a" && attribute(element, "href") !== undefined) ||
        ["img", "region", "dialog"].includes(attribute(element, "role") ?? ""),
    ),
  ).toEqual([]);
});

test("boxes have labels", () => {
  const boxes = named("input", "select", "textarea");
  expect(
    wrongElements(
      (element, page) => {
        const id = attribute(element, "id");
        const label = page.elements.some((one) => named("label")(one) && attribute(one, "for") === id && id);
        const around = isWithin(element, (ancestor) => named("label")(ancestor) && textOf(ancestor) !== "");
        const own = attribute(element, "aria-label") ?? idsIn(element, "aria-labelledby").join();
        return !label && !around && own === "";
      },
      (element) =>
        boxes(element) &&
        attribute(element, "hidden") === undefined &&
        attribute(element, "type") !== "hidden",
    ),
  ).toEqual([]);
});

test("every picture says what it shows, or that it shows nothing", () => {
  expect(wrongElements((element) => attribute(element, "alt") === undefined, named("img", "area"))).toEqual(
    [],
  );
  const isSaid = (svg: ElementNode) =>
    isWithin(
      svg,
      ({ attributes }) =>
        attributes["aria-hidden"] === "true" || (attributes.role === "img" && !!attributes["aria-label"]),
    );
  // What stands beside words that say the same: the key of a chart's colours, marks that are buttons.
  const isKey = ({ attributes }: ElementNode) =>
    /\b(plot-swatch|plot-ramp|marks)\b/.test(attributes.class ?? "");
  expect(wrongElements((svg) => !isSaid(svg) && !isWithin(svg, isKey), named("svg"))).toEqual([]);
});

test("a link's own words say where it leads", () => {
  const vague =
    /^(aqu[ií]|ac[aá]|haz clic( aqu[ií])?|clic aqu[ií]|m[aá]s|leer m[aá]s|ver m[aá]s|enlace|here|click here|more|read more|link|this|https?:.*)$/i;
  expect(wrongElements((link, page) => vague.test(nameOf(link, page)), named("a"))).toEqual([]);
});

test("whatever an attribute refers to is on the page", () => {
  const references = [
    "aria-labelledby",
    "aria-describedby",
    "aria-controls",
    "aria-owns",
    "for",
    "headers",
    "list",
  ];
  expect(
    // What is hidden as yet may be named by what a script puts into it.
    wrongElements(
      (element, { byId }) => references.some((name) => idsIn(element, name).some((id) => !byId.has(id))),
      (element) => !isHidden(element),
    ),
  ).toEqual([]);
});

test("every table has headings that say what they head, and room on a narrow screen", () => {
  const table = named("table");
  const inside = (around: ElementNode, page: BuiltPage, what: (element: ElementNode) => boolean) =>
    page.elements.filter((element) => what(element) && isWithin(element, (one) => one === around));
  const isWrongHeading = (heading: ElementNode) =>
    textOf(heading) === "" || !/^(col|row)(group)?$/.test(attribute(heading, "scope") ?? "col");
  // On a screen of 320 px it scrolls in itself. A timetable's three columns are always narrow enough.
  const isTooWide = (one: ElementNode) =>
    !isWithin(one, ({ attributes }) => /scroll|\bplan\b/.test(attributes.class ?? ""));
  expect([
    ...wrongElements((one, page) => inside(one, page, named("th")).length === 0, table),
    ...wrongElements(isWrongHeading, named("th")),
    ...wrongElements(isTooWide, table),
  ]).toEqual([]);
});

test("lists hold their items, and items are in lists", () => {
  const holds: Record<string, RegExp> = {
    ul: /^(li|script|template)$/,
    ol: /^(li|script|template)$/,
    dl: /^(dt|dd|div|script|template)$/,
  };
  const isItem = named("li", "dt", "dd");
  expect(
    wrongElements(
      (element) => {
        const allowed = holds[element.name];
        if (isItem(element)) {
          const around = element.parent as ElementNode;
          if (element.name === "li") return !named("ul", "ol", "menu")(around);
          return !named("dl")(named("div")(around) ? (around.parent as ElementNode) : around);
        }
        return element.children.some((child) => child.type === 1 && !allowed?.test(child.name));
      },
      (element) => element.name in holds || isItem(element),
    ),
  ).toEqual([]);
});

test("a page has one main part, and parts of one kind have different names", () => {
  const problems = builtPages.flatMap((page) => {
    const mains = page.elements.filter(named("main"));
    const parts = page.elements
      .filter((element) => named("nav", "section", "aside")(element) && !isHidden(element))
      .map((element) => ({
        kind: element.name,
        name:
          attribute(element, "aria-label") || attribute(element, "aria-labelledby")
            ? nameOf(element, page)
            : "",
      }))
      .filter(({ kind, name }) => kind === "nav" || name !== "")
      .map(({ kind, name }) => `${kind} "${name}"`);
    return [
      ...(mains.length === 1 ? [] : [`${page.page}: has ${mains.length} main parts`]),
      ...parts.filter((part, at) => parts.indexOf(part) !== at).map((part) => `${page.page}: ${part} twice`),
    ];
  });
  expect(problems).toEqual([]);
});

test("nothing that can be pressed is inside another, or comes out of its turn", () => {
  const pressed = named("a", "button", "summary", "select", "textarea", "label");
  const inner = named("a", "button", "select", "textarea", "input", "summary");
  expect(
    wrongElements(
      (element) =>
        isWithin(element.parent as ElementNode, pressed) &&
        !(
          isWithin(element.parent as ElementNode, named("label")) &&
          named("input", "select", "textarea")(element)
        ),
      (element) => inner(element) && element.parent.type === 1,
    ),
  ).toEqual([]);
  expect(wrongElements((element) => Number(attribute(element, "tabindex") ?? 0) > 0)).toEqual([]);
});
