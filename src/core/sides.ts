/** `{a|b}` in a text: a on the left side and where there is none, b on the right. */
export const eitherSide = /\{([^{}|]*)\|([^{}|]*)\}/g;
