/**
 * What a rule stands on. `published`: a guideline, a journal, an official body or a hospital says so, by the project's clinical
 * notes, sections 1 and 2.2. `ours`: general knowledge or weaker pages, not yet reviewed. `clinic`: a clinic's own.
 */
export type Grounds = 'published' | 'ours' | 'clinic';
