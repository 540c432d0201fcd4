/**
 * A drawing is one image with one name: Plot's own names of its groups, in English, are not read out.
 * @param alt what it shows, for those who do not see it
 */
export function describeDrawing(markup: string, alt: string): string {
  const quoted = alt.replace(/&/g, "&amp;").replace(/"/g, "&quot;");
  return markup
    .replace(/<svg(?=[^>]* class="plot")/, `<svg role="img" aria-label="${quoted}"`)
    .replace(/<g (?=[^>]*aria-label=)(?![^>]*aria-hidden=)/g, '<g aria-hidden="true" ');
}
