/** The drawing with its named things marked as places, which a script finds and a reader does not hear. */
export function pointable(markup: string, spots: string[]): string {
  return markup.replace(/(<(?!g\b)[a-z]+\b[^>]*?) aria-label="([^"]*)"/g, (whole, before, name) =>
    spots.includes(name) ? `${before} data-spot="${name}"` : whole,
  );
}
