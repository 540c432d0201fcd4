/** Functions that a recipe may need: base R has none for them. */
const helpers = {
  groups_of: `groups_of <- function(table, columns) {
  key <- do.call(paste, c(table[columns], sep = "\\r"))
  split(seq_len(nrow(table)), factor(key, levels = unique(key)))
}`,
  known: `known <- function(values, work) {
  values <- values[!is.na(values)]
  if (length(values) == 0) NA else work(values)
}`,
  sort_key: `sort_key <- function(text) gsub("ñ", "n~", chartr("áàâãäéèêëíìîïóòôõöúùûüç", "aaaaaeeeeiiiiooooouuuuc", tolower(text)))`,
};
export type RHelper = keyof typeof helpers;

export const helperText = (wanted: ReadonlySet<RHelper>): string[] =>
  (Object.keys(helpers) as RHelper[]).filter((name) => wanted.has(name)).map((name) => helpers[name]);
