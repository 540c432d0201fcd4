/** How two names differ that a person would call the same; null when they are different names. */
export type NameDifference = "case" | "accent" | "space" | "plural";

/**
 * Compares from the smallest difference to the largest: `Departamento` and `departamento` differ by
 * case, `Áncash` and `Ancash` by an accent, `pcode` and `p_code` by spacing, `person` and `persons`
 * (or `mes` and `meses`) by the plural.
 */
export function nameDifference(a: string, b: string): NameDifference | null {
  if (a.toLowerCase() === b.toLowerCase()) return "case";
  if (withoutSpace(a) === withoutSpace(b)) return "space";
  if (withoutAccents(a) === withoutAccents(b)) return "accent";
  const [plainA, plainB] = [withoutPlural(withoutAccents(a)), withoutPlural(withoutAccents(b))];
  return plainA === plainB ? "plural" : null;
}

/** One form for all writings that differ by case, accent or spacing only. */
export const plainName = (name: string): string => withoutAccents(name);

const withoutSpace = (name: string): string => name.toLowerCase().replace(/[\s_.\-\u00a0]/g, "");

const withoutAccents = (name: string): string =>
  withoutSpace(name)
    .normalize("NFD")
    .replace(/\p{Mark}/gu, "");

const withoutPlural = (name: string): string => (name.length > 3 ? name.replace(/(es|s)$/, "") : name);
