/** Letters without accents and capitals, so that "Ñahui", "NAHUI" and "nahui" are one. */
export const plain = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** A text as a part of a file's name, in letters and digits that every device takes: "Ana Ñahui" is "ana-nahui". */
export const inFileName = (text: string, most = 40): string =>
  plain(text)
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, most)
    .replace(/^-|-$/g, "");
