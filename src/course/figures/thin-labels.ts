/** Width of a letter of an axis at 12 px, with the room that a label needs beside it. */
const letter = 8;

/**
 * Where labels along the bottom of a drawing would run into each other, keeps every second, third, …
 * of them. Plot does so for numbers and dates; a band has a label for each of its values.
 */
export function thinLabels(markup: string): string {
  return markup.replace(
    /(<g aria-label="x-axis tick label"[^>]*>)(.*?)(<\/g>)/gs,
    (axis, open, inner, close) => {
      const labels = [...inner.matchAll(/<text[^>]*translate\(([\d.]+),[^>]*>([^<]*)<\/text>/g)];
      if (labels.length < 2 || /rotate\(/.test(inner)) return axis;
      const step = Math.abs(Number(labels[1]?.[1]) - Number(labels[0]?.[1]));
      const longest = Math.max(...labels.map(([, , text = ""]) => text.length * letter));
      const every = Math.ceil(longest / step);
      // The last label stays: it is the most recent year, or the largest group.
      return (
        open +
        labels
          .filter((_, index) => (labels.length - 1 - index) % every === 0)
          .map(([text]) => text)
          .join("") +
        close
      );
    },
  );
}
