/** Rules that go out as a Questionnaire and come back are the same rules. */
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import fc from 'fast-check';
import {questionnaireOf, readQuestionnaire} from '../../src/doors/fhir.js';
import {builtInRules, tightened, verdict, type Rules} from '../../src/doors/safety.js';
import {anyAnswers, clinicsRules, flat, sent} from './support.js';

/** Over the built-in rules, as a page would do it. */
const back = (rules: Rules): Rules => {
  const {rules: read, faults} = readQuestionnaire(sent(questionnaireOf(rules)));
  assert.equal(faults, undefined, JSON.stringify(faults));
  return tightened(builtInRules, read).rules!;
};
const byId = <One extends {id: string}>(list: readonly One[]): One[] => [...list].sort((a, b) => (a.id < b.id ? -1 : 1));
const sorted = ({redFlags, conditions, families, ...more}: Rules) => ({...more, redFlags: byId(redFlags), conditions: byId(conditions), families: byId(families)});

describe('there and back', () => {
  test('the built-in rules ask for nothing of a clinic', () => assert.deepEqual(readQuestionnaire(sent(questionnaireOf())), {rules: {}}));
  test('a clinic’s rules are the same rules, word for word', () => {
    fc.assert(
      fc.property(clinicsRules, (rules) => assert.deepEqual(sorted(back(rules)), sorted(rules))),
      {numRuns: 200},
    );
  });
  test('and the verdict is the same, whatever is answered', () => {
    fc.assert(
      fc.property(clinicsRules.chain((rules) => fc.tuple(fc.constant([rules, back(rules)] as const), fc.array(anyAnswers(rules), {minLength: 5, maxLength: 10}), fc.boolean())), ([[rules, again], given, pressure]) => {
        for (const answers of given) {
          const [before, after] = [rules, again].map((these) => {
            const {flags, because, ...more} = verdict(answers, {rules: these, pressure});
            return {...more, flags: [...flags].sort(), because: Object.fromEntries(Object.entries(because).map(([load, ids]) => [load, [...ids].sort()]))};
          });
          assert.deepEqual(after, before);
        }
      }),
      {numRuns: 100},
    );
  });
  test('linkIds and enableWhen are kept', () => {
    const asked = (rules: Rules) => flat(questionnaireOf(rules).item).map(({linkId, enableWhen, enableBehavior}) => JSON.stringify([linkId, enableWhen, enableBehavior])).sort();
    fc.assert(fc.property(clinicsRules, (rules) => assert.deepEqual(asked(back(rules)), asked(rules))), {numRuns: 50});
  });
});
