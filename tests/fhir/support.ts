import {createRequire} from 'node:module';
import fc from 'fast-check';
import type {Fhir as FhirType} from 'fhir';
import type {Questionnaire, QuestionnaireItem, QuestionnaireResponse, ResponseItem} from '../../src/doors/fhir.js';
import {builtInRules, conditions, loads, redFlags, tightened, type ClinicRules, type Rules, type ScreenAnswer, type ScreenAnswers} from '../../src/doors/safety.js';

const {Fhir} = createRequire(import.meta.url)('fhir') as {Fhir: new () => FhirType};
const standard = new Fhir();

type Item = QuestionnaireItem | ResponseItem;
export const flat = <One extends Item>(items: readonly One[] = []): One[] =>
  items.flatMap((one) => [one, ...flat((one.item ?? []) as One[]), ...('answer' in one ? (one.answer ?? []).flatMap(({item}) => flat((item ?? []) as unknown as One[])) : [])]);

/**
 * What the validator of the standard says. It does not look at items inside items, so each is also laid flat; and of "the value
 * set of a question's own answers" it only says that it does not know it, which is no fault.
 */
export function messages(resource: Questionnaire | QuestionnaireResponse): string[] {
  const laidFlat = {...resource, item: flat<Item>(resource.item).map(({item: _, ...one}) => one)};
  return [resource, laidFlat].flatMap((one) => standard.validate(one).messages.filter(({severity}) => String(severity) !== 'info').map(({location, message}) => `${location}: ${message}`));
}

/** What travels is text. */
export const sent = <T>(resource: T): T => JSON.parse(JSON.stringify(resource)) as T;
export const itemOf = (questionnaire: Questionnaire, linkId: string): QuestionnaireItem => flat(questionnaire.item).find((one) => one.linkId === linkId)!;
/** The same with one item changed, wherever it stands. */
export const withItem = (questionnaire: Questionnaire, linkId: string, change: object): Questionnaire => {
  const walk = (items: readonly QuestionnaireItem[]): QuestionnaireItem[] => items.map((one) => (one.linkId === linkId ? ({...one, ...change} as QuestionnaireItem) : {...one, ...(one.item && {item: walk(one.item)})}));
  return {...questionnaire, item: walk(questionnaire.item!)};
};

export const answer = fc.constantFrom<ScreenAnswer>('yes', 'no', 'unsure');
/** Any answer to anything, as somebody's own program may give them. */
export const anyAnswers = (rules: Rules): fc.Arbitrary<ScreenAnswers> => fc.dictionary(fc.constantFrom(...[...rules.redFlags, ...rules.conditions, ...rules.families].map(({id}) => id)), answer, {maxKeys: 25});
/** Answers as the screen gives them: a family and its conditions agree. */
export function screenAnswers(rules: Rules): fc.Arbitrary<ScreenAnswers> {
  const inFamily = new Set(rules.families.flatMap(({options}) => options.map(({id}) => id)));
  const alone = fc.dictionary(fc.constantFrom(...[...rules.redFlags, ...rules.conditions].map(({id}) => id).filter((id) => !inFamily.has(id))), answer, {maxKeys: 30});
  const families = rules.families.map(({id, options}) =>
    fc.oneof(
      fc.constant({}),
      fc.constantFrom<ScreenAnswer>('no', 'unsure').map((said) => ({[id]: said, ...Object.fromEntries(options.map((one) => [one.id, said]))})),
      fc.subarray([...options], {minLength: 1}).map((has) => ({[id]: 'yes', ...Object.fromEntries(options.map((one) => [one.id, has.includes(one) ? 'yes' : 'no']))})),
    ),
  );
  return fc.tuple(alone, ...families).map((all) => Object.assign({}, ...all) as ScreenAnswers);
}

const values = ['ok', 'caution', 'clinician-first', 'avoid'] as const;
const line = fc.string({minLength: 1, maxLength: 40}).filter((text) => text.trim().length > 0);
const area = fc.constantFrom('pregnancy', 'belly', 'back-hip', 'heart-breath', 'body', 'comfort', 'now');
const anyLoads = fc.dictionary(fc.constantFrom(...loads), fc.constantFrom(...values), {minKeys: 1, maxKeys: 8});
const raisedFlag = fc.constantFrom(...redFlags).map(({id}) => ({id, action: 'emergency-now'}));
const raisedCondition = fc.tuple(fc.constantFrom(...conditions), fc.dictionary(fc.constantFrom(...loads), fc.nat(3), {minKeys: 1, maxKeys: 5})).map(([{id, loads: own}, more]) => ({id, loads: Object.fromEntries(Object.entries(more).map(([load, up]) => [load, values[Math.min(3, values.indexOf(own[load as keyof typeof own]) + up)]!]))}));
const ownFlag = fc.record({group: fc.constantFrom('nerves', 'injury', 'illness', 'belly', 'circulation', 'pregnancy', 'age'), action: fc.constantFrom('emergency-now', 'clinician-before'), ask: line});
const ownCondition = fc.record({area, label: line, change: line, loads: anyLoads});
const ownFamily = fc.record({area, label: line, ask: line, options: fc.array(fc.record({label: line, condition: fc.record({label: line, change: line, loads: anyLoads})}), {minLength: 2, maxLength: 4})});

/** The built-in rules with a clinic's own: every kind that there is. */
export const clinicsRules: fc.Arbitrary<Rules> = fc
  .record({
    version: fc.option(fc.constantFrom('a', '3', '3+b', '2025-03'), {nil: undefined}),
    review: fc.option(line, {nil: undefined}),
    flags: fc.array(fc.oneof(raisedFlag, ownFlag), {maxLength: 5}),
    conditions: fc.array(fc.oneof(raisedCondition, ownCondition), {maxLength: 5}),
    families: fc.array(ownFamily, {maxLength: 2}),
  })
  .map(({version, review, flags, conditions: some, families}) => {
    const given = {
      ...(version && {version}),
      ...(review && {review}),
      redFlags: flags.map((one, i) => ({id: `own-flag-${i}`, ...one})),
      conditions: [...some.map((one, i) => ({id: `own-${i}`, ...one})), ...families.flatMap(({area: there, options}, i) => options.map(({condition}, j) => ({id: `own-${i}-${j}`, area: there, ...condition})))],
      families: families.map(({area: there, label, ask, options}, i) => ({id: `own-family-${i}`, area: there, label, ask, options: options.map((one, j) => ({id: `own-${i}-${j}`, label: one.label}))})),
    };
    return tightened(builtInRules, given as ClinicRules).rules;
  })
  .filter((rules) => rules !== undefined);
