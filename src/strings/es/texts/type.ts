/** Texts in another language, by their exact English wording. */
export type Texts = Readonly<Record<string, string>>;
