/** Names of our own in a Questionnaire, and the few of the standard that are used. */
const ours = 'urn:psoas-elements:';

export const urns = {
  prefix: ours,
  /** Where a page gives no address of its own. */
  questionnaire: `${ours}questionnaire`,
  /** Coding systems. */
  answer: `${ours}answer`,
  condition: `${ours}condition`,
  /** Extensions: what an answer does. */
  action: `${ours}action`,
  loads: `${ours}loads`,
  change: `${ours}change`,
  label: `${ours}label`,
  /** Extension of the whole: who has looked at the rules. */
  review: `${ours}review`,
  /** How FHIR says that somebody was asked and does not know, where no answer of the question means that. */
  absent: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason',
} as const;

/** A dot stands in no id of a rule: what has one never collides with a question. */
export const linkIds = {
  flags: (group: string): string => `flags.${group}`,
  area: (area: string): string => `areas.${area}`,
  why: (group: string): string => `flags.${group}.why`,
  which: (family: string): string => `${family}.which`,
};
