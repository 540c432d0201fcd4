import type { ClaimWords } from "../check/chart/picture/letters/words.ts";

/**
 * How titles say in Spanish and English that something is the most or the least, on letters without case
 * and accents. Where a phrase may mean something else it is left out: a claim that was never made is not
 * to be refused.
 */
export const claimWords: ClaimWords = {
  most: [
    /\b(con|que|donde|cual|cuales|quien|quienes)( \S+){0,4}? mas\b(?! (de|del|grandes? del|que)\b)/,
    /\b(el|la|los|las) mayor(es)?\b(?! (de edad|de \d|a|que)\b)/,
    /\bla mayoria\b|\b(encabeza|lidera)|\bprimer(os)? lugar|\bmaxim[oa]s?\b|\bpico\b/,
    /(?<!\bat )\bmost\b|\b(largest|highest|biggest|greatest|peak)\b|\b(leads|tops)\b|\branks? first\b|\bfirst place\b/,
  ],
  least: [
    /\b(con|que|donde|cual|cuales|quien|quienes)( \S+){0,4}? (?<!(por lo|al) )menos\b(?! (de|del|que)\b)/,
    /\b(el|la|los|las) menor(es)?\b(?! (de edad|de \d|a|que)\b)|\bultim(o|os) lugar|\bminim[oa]s?\b/,
    /(?<!\bat )\bleast\b|\b(fewest|lowest|smallest)\b|\branks? last\b|\blast place\b/,
  ],
  more: [
    /\b(mas|mayor|mayores) (?:(?!\b(?:mas|menos)\b).)*?\bque\b|\bsuper(a|an|o|aron) a\b/,
    /\b(more|larger|higher|bigger|greater)\b.*?\bthan\b/,
  ],
  less: [
    /\b(menos|menor|menores) (?:(?!\b(?:mas|menos)\b).)*?\bque\b/,
    /\b(fewer|less|smaller|lower)\b.*?\bthan\b/,
  ],
  anyOther:
    /^ ?(en |a |de |in |to |from )?(ningun|cualquier|tod[oa]s\b|(los|las|el|la) (demas|otr[oa]s|resto)|any\b|all\b|every|(the )?(rest|others?)\b)/,
  except:
    /\b(despues de|detras de|tras|sin contar|sin incluir|aparte de|ademas de|excepto|salvo|luego de|after|besides|except|apart from|excluding|not counting|without|other than|behind)\b[^,.;:]*/g,
  followed: /\b(seguid[oa]s? (de|por)|followed by|then|luego)\b.*/,
  unclear:
    /\b(no|not|ni|nor|nunca|never|tampoco|entre|among|un[oa]s? de|algun[oa]s?|one of|some of|segund[oa]s?|tercer[oa]?s?|second|third|casi|almost|nearly|cada vez|podria|might|may)\b|\?|(crec|aument|sub[ei]|baj[aoe]|cay|disminu|reduc|duplic|increas|grew|grow|rise|rose|fell|fall|drop|declin|chang|cambi|rapid|fast|por cada|per \w+ (people|inhab))/,
  over: /\b(mas de|al menos|por lo menos|supera(n|ron)?( los| las)?|over|more than|at least|above|exceeds?)\s*$/,
  under: /\b(menos de|como maximo|hasta|under|less than|fewer than|at most|below|up to)\s*$/,
  times: /\b(ano|anos|mes|meses|year|month)\b|\b(maxim|minim|peak|pico|record)/,
};
