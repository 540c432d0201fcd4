/** A way to mislead with a drawing: its markup changed, the program and the facts as they were. Null where it does not apply. */
export type Distortion = (svg: string) => string | null;

const data = /<g aria-label="(bar|rect|line|dot|cell)"/;

/** With other attributes on the group that holds the data. */
const withLook =
  (attributes: string): Distortion =>
  (svg) =>
    data.test(svg)
      ? svg.replace(data, `<g ${attributes}><g aria-label="$1"`).replace(endOfData(svg), "$&</g>")
      : null;

/** The end of the group that holds the data: groups within it are none. */
function endOfData(svg: string): RegExp {
  const kind = data.exec(svg)?.[1];
  return new RegExp(`<g aria-label="${kind}"[\\s\\S]*?</g>`);
}

/** The first group of a kind is given back changed. */
const within =
  (group: RegExp, change: (inner: string) => string | null): Distortion =>
  (svg) => {
    const found = group.exec(svg);
    const changed = found && change(found[0]);
    return found && changed !== null && changed !== found[0]
      ? svg.replace(found[0], () => changed as string)
      : null;
  };

const labels = (axis: string) => new RegExp(`<g aria-label="${axis}-axis tick label"[\\s\\S]*?</g>`);
const textIn = /(<text[^>]*>)([\s\S]*?)(<\/text>)/g;

/** What an axis writes, in other words: all of its texts at once. */
const rewritten = (axis: string, to: (texts: string[]) => string[] | null): Distortion =>
  within(labels(axis), (inner) => {
    const texts = [...inner.matchAll(textIn)].map(([, , text = ""]) => text);
    const changed = to(texts);
    let index = 0;
    return changed && inner.replace(textIn, (_, open, __, close) => `${open}${changed[index++]}${close}`);
  });

const plainNumber = /^\d[\d\s\u00a0]*$/;
const onNumbers = (axis: string, change: (value: number) => number): Distortion =>
  rewritten(axis, (texts) => {
    if (texts.length < 2 || !texts.every((text) => plainNumber.test(text))) return null;
    const values = texts.map((text) => Number(text.replace(/[\s\u00a0]/g, "")));
    // Years name; they are told by the names.
    return values.every((value) => value > 1900 && value < 2100)
      ? null
      : values.map((value) => String(change(value)));
  });
const onNames = (axis: string, change: (texts: string[]) => string[]): Distortion =>
  rewritten(axis, (texts) => {
    const areNumbers = texts.every((text) => plainNumber.test(text));
    const areYears = areNumbers && texts.every((text) => /^20\d\d$/.test(text));
    return texts.length > 1 && (!areNumbers || areYears) ? change(texts) : null;
  });

const either =
  (...all: Distortion[]): Distortion =>
  (svg) =>
    all.reduce<string | null>((changed, distort) => changed ?? distort(svg), null);

const onEitherAxis = (make: (axis: string) => Distortion): Distortion => either(make("x"), make("y"));

const shapes = /<(rect|circle)[^>]*><\/\1>/g;
const onShapes = (change: (shapes: string[]) => string[] | null): Distortion =>
  within(/<g aria-label="(?:bar|rect|dot|cell)"[\s\S]*?<\/g>/, (inner) => {
    const found = inner.match(shapes) ?? [];
    const changed = found.length > 1 ? change(found) : null;
    let index = 0;
    return changed && inner.replace(shapes, () => changed[index++] ?? "");
  });

const onTop =
  (more: string): Distortion =>
  (svg) => {
    const at = svg.lastIndexOf("</svg>");
    return at < 0 ? null : `${svg.slice(0, at)}${more}${svg.slice(at)}`;
  };

const legendTexts = /(<span class="plot-swatch">[\s\S]*?<\/svg>)([^<]*)(<\/span>)/g;
const onLegend =
  (change: (texts: string[]) => string[]): Distortion =>
  (svg) => {
    const texts = [...svg.matchAll(legendTexts)].map(([, , text = ""]) => text);
    if (texts.length < 2) return null;
    const changed = change(texts);
    let index = 0;
    return svg.replace(legendTexts, (_, open, __, close) => `${open}${changed[index++]}${close}`);
  };

/** The longest bar's length, or the height of the first dot. */
const longer = (by: number): Distortion =>
  onShapes((all) => {
    const side =
      /y="[^"]*" height/.test(all[0] ?? "") &&
      new Set(all.map((one) => / width="([^"]*)"/.exec(one)?.[1])).size > 1
        ? "width"
        : "height";
    const size = (one: string) => Number(new RegExp(` ${side}="([^"]*)"`).exec(one)?.[1] ?? 0);
    const most = Math.max(...all.map(size));
    return all.map((one) =>
      size(one) === most
        ? one.replace(
            ` ${side}="${/ /.test(one) ? (new RegExp(` ${side}="([^"]*)"`).exec(one)?.[1] ?? "") : ""}"`,
            ` ${side}="${most * by}"`,
          )
        : one,
    );
  });

/** By what is done to the drawing. */
export const distortions: Record<string, Distortion> = {
  "without colour": withLook('style="opacity: 0"'),
  "as good as without colour": withLook('opacity="0.01"'),
  hidden: withLook('visibility="hidden"'),
  "not displayed": withLook('display="none"'),
  "moved down": withLook('transform="translate(0,45)"'),
  "moved right": withLook('transform="translate(50,0)"'),
  shrunk: withLook('transform="translate(100,100) scale(0.6)"'),
  turned: withLook('transform="rotate(8)"'),
  "its numbers ten times as large": onEitherAxis((axis) => onNumbers(axis, (value) => value * 10)),
  "its numbers in thousands, not said": onEitherAxis((axis) => onNumbers(axis, (value) => value / 1000)),
  "its numbers reversed": onEitherAxis((axis) =>
    rewritten(axis, (texts) =>
      texts.every((text) => plainNumber.test(text)) && !/^20\d\d$/.test(texts[0] ?? "")
        ? texts.toReversed()
        : null,
    ),
  ),
  "its numbers gone": onEitherAxis((axis) =>
    rewritten(axis, (texts) =>
      texts.every((text) => plainNumber.test(text)) && !/^20\d\d$/.test(texts[0] ?? "")
        ? texts.map(() => "")
        : null,
    ),
  ),
  "its names moved by one": onEitherAxis((axis) =>
    onNames(axis, (texts) => [...texts.slice(1), texts[0] ?? ""]),
  ),
  "its names gone": onEitherAxis((axis) => onNames(axis, (texts) => texts.map(() => ""))),
  "its names all alike": onEitherAxis((axis) => onNames(axis, (texts) => texts.map(() => texts[0] ?? ""))),
  "its names invented": onEitherAxis((axis) =>
    onNames(axis, (texts) => texts.map((_, i) => `Zona ${"abcdefghijklmnop"[i]}`)),
  ),
  "one thing gone": onShapes((all) => all.slice(0, -1)),
  "one thing twice as long": longer(2),
  "one thing half as long": longer(0.5),
  "covered in white": onTop('<rect x="0" y="0" width="640" height="420" fill="white"></rect>'),
  "with an image": onTop(
    '<image x="9" y="9" width="90" height="90" href="data:image/png;base64,AAAA"></image>',
  ),
  "through a filter": withLook('filter="url(#blur)"'),
  "through a mask": withLook('mask="url(#half)"'),
  "with a line at another number": (svg) => {
    const [, x = "", y = ""] = /data-x="([^"]*)" data-y="([^"]*)"/.exec(svg) ?? [];
    const down = [...(labels("y").exec(svg)?.[0] ?? "").matchAll(textIn)].map(([, , text = ""]) => text);
    const isLying = down.length > 0 && !down.every((text) => plainNumber.test(text));
    if (/aria-label="cell"/.test(svg)) return null;
    const [from, to] = (isLying ? x : y).split(",").map(Number);
    if (from === undefined || to === undefined || Number.isNaN(from + to)) return null;
    const at = from + (to - from) * 0.617;
    const line = isLying ? `x1="${at}" x2="${at}" y1="0" y2="400"` : `x1="0" x2="640" y1="${at}" y2="${at}"`;
    return onTop(`<g aria-label="rule" stroke="red" stroke-width="2"><line ${line}></line></g>`)(svg);
  },
  "its legend crossed": onLegend((texts) => texts.toReversed()),
  "its legend blank": onLegend((texts) => texts.map(() => "")),
  "joined over a gap": (svg) =>
    / d="M[^"]*Z?M/.test(svg)
      ? svg.replace(
          / d="(M[^"]*Z?M[^"]*)"/,
          (_, d: string) => ` d="${d.replace(/Z/g, "").replace(/(?!^)M/g, "L")}"`,
        )
      : null,
  "its line in pieces": (svg) =>
    /<g aria-label="line"/.test(svg)
      ? svg.replace(/ d="(M[^"]*L[^"]*)"/g, (_, d: string) => ` d="${d.replace(/L/g, "M")}"`)
      : null,
  "its lone points without a mark": (svg) =>
    /ZM/.test(svg) || /Z"/.test(svg) ? svg.replace(/ marker-(start|mid|end)="[^"]*"/g, "") : null,
  "its colours at random": (svg) => {
    if (!/aria-label="cell"/.test(svg)) return null;
    let index = 0;
    return within(/<g aria-label="cell"[\s\S]*?<\/g>/, (inner) =>
      inner.replace(/fill="[^"]*"/g, () => `fill="hsl(${(index++ * 67) % 360}, 70%, 50%)"`),
    )(svg);
  },
};
