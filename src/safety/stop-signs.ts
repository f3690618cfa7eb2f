/**
 * What a stop sign is about, read from its words, so that stopping can say what to do next. An author's own signs are read
 * the same way; what is not recognised gets the general words. Source: the project's clinical notes, sections 1 and 3.
 */
export type SignKind = 'urgent' | 'pulse' | 'upset' | 'belly' | 'breath' | 'faint' | 'numb' | 'sharp' | 'other';

/** The first that fits, so what is worse stands before what is milder. */
const words: readonly (readonly [SignKind, RegExp])[] = [
  ['urgent', /chest (hurts|pain)|\bfaint(s|ed)?\b|pass(es)? out|gives? way|between (your|the) legs|pecho (duele|duela)|duele el pecho|dolor en el pecho|desmay|entre las piernas|falla una pierna/i],
  ['pulse', /\bpuls|heartbeat|throb|latido/i],
  ['upset', /upset|uneasy|says no|ask you to stop|inquiet|angusti|pid[ae]n? parar/i],
  ['belly', /belly (cramp|hurt)|cramp.* belly|bulg|\blump|vientre|bulto/i],
  ['breath', /light-headed|breath|chest|\baire\b|respir|pecho/i],
  ['faint', /dizz|sick|nause|unsteady|mare[oa]|náusea/i],
  ['numb', /numb|tingl|pins and needles|weak|adormec|hormigue|debilidad/i],
  ['sharp', /sharp|burn|electric|pinch|cramp|spreads|out of 10|agudo|ardor|quema|calambre|pellizco/i],
];

export const signKind = (sign: string): SignKind => words.find(([, pattern]) => pattern.test(sign))?.[0] ?? 'other';

/** Signs that may need help at once. */
export const mayBeUrgent = (kind: SignKind): boolean => kind !== 'upset' && kind !== 'sharp' && kind !== 'other';

/** The signs as they are told: a page's own limit for pain stands in place of ours. */
export const signsWithin = (signs: readonly string[], limit: number | undefined): readonly string[] => (limit === undefined ? signs : signs.filter((sign) => !/^Pain rises above \d+ out of 10$/.test(sign)));
