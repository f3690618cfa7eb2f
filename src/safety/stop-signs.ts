/**
 * What a stop sign is about, read from its words, so that stopping can say what to do next. An author's own signs are read
 * the same way; what is not recognised gets the general words. Source: the project's clinical notes, section 3.
 */
export type SignKind = 'pulse' | 'numb' | 'faint' | 'upset' | 'sharp' | 'other';

const words: readonly (readonly [SignKind, RegExp])[] = [
  ['pulse', /\bpuls|heartbeat|throb|latido/i],
  ['upset', /upset|uneasy|says no|ask you to stop|inquiet|angusti|pid[ae]n? parar/i],
  ['faint', /dizz|faint|light-headed|breath|chest|sick|nause|unsteady|mare[oa]|desmay|\baire\b|pecho|náusea/i],
  ['numb', /numb|tingl|pins and needles|weak|gives way|adormec|hormigue|debilidad/i],
  ['sharp', /sharp|burn|electric|pinch|cramp|agudo|ardor|quema|calambre|pellizco/i],
];

export const signKind = (sign: string): SignKind => words.find(([, pattern]) => pattern.test(sign))?.[0] ?? 'other';

/** Signs that may need help at once. */
export const mayBeUrgent = (kind: SignKind): boolean => kind === 'pulse' || kind === 'numb' || kind === 'faint';
