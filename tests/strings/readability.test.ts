/** What a person reads before and around a sitting: school grade 8 or lower, screenful by screenful. Names of conditions are left out. */
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {fleschKincaid} from 'flesch-kincaid';
import {syllable} from 'syllable';
import {changes} from '../../src/safety/changes.js';
import {builtInRules, changeOf, conditions, families} from '../../src/doors/safety.js';
import {flagsOf, type Card} from '../../src/safety/screen.js';
import {routine as r} from '../../src/strings/en/routine.js';
import {screen as t} from '../../src/strings/en/screen.js';

const most = 8;
/** Every line ends a thought, also where it has no full stop. */
const sentences = (lines: readonly string[]): string[] => lines.flatMap((line) => line.split(/(?<=[.?:;])\s+/)).filter((one) => /[a-z]/i.test(one));
const wordsIn = (text: string): string[] => text.match(/[\p{L}’'-]+/gu) ?? [];
function grade(lines: readonly string[]): number {
  const words = lines.flatMap(wordsIn);
  return fleschKincaid({sentence: sentences(lines).length, word: words.length, syllable: words.reduce((sum, word) => sum + syllable(word), 0)});
}

const keys = [t.none, t.yes, t.back];
const groups = Object.keys(t.cards).filter((card) => card !== 'brief') as Exclude<keyof typeof t.cards, 'brief'>[];
const asked = {rules: builtInRules, loads: []};
const screenfuls: Record<string, readonly string[]> = {
  ...Object.fromEntries(groups.map((group) => [`card of ${group}`, [t.cards[group].title, ...flagsOf(asked, group).map(({ask}) => ask), ...keys, t.why, t.cards[group].why]])),
  'which of these': [t.which, t.tickAll, t.back, t.next],
  'the short card': [t.cards.brief.title, ...t.brief, ...keys, t.cards.brief.why],
  'the list': [t.apply, t.leaveOut, t.moreOf, t.find, t.notFound, t.unsure, ...Object.values(t.areas), t.back, t.next],
  'more about it': [t.details, ...families.flatMap(({ask, options}) => [ask, ...options.map(({label}) => label)]), t.unsure],
  'a clinician’s word': [t.agreed, t.agreedMore, t.back, t.next],
  'all answers': [t.review, t.reviewMore, ...(Object.keys(t.names) as Card[]).map((card) => t.names[card]), t.none, t.go],
  emergency: [t.emergencyWord, t.emergency, t.emergencyCall, t.maternity, t.emergencyMore, t.change],
  'ask first': [t.clinicianWord, t.clinician, t.clinicianMore, t.breathe, t.change],
  adults: [t.clinicianWord, t.adults, t.adultsMore, t.adultsToday, t.change],
  done: [t.done, t.doneMore, t.share, t.shareMore],
  'done, with changes': [t.done, t.changesMore, t.shareAnswers, t.shareAnswersMore],
  plan: [r.plan, r.planNow, r.planSame, r.insteadOf, r.notThere, r.keepInMind, r.mention, r.canMiss, ...Object.values(changes).map(({line}) => line)],
  'nothing fits': [r.nothingFits, r.restInstead, r.askSomebody, r.canMiss],
  'what changes': conditions.map(changeOf),
  'after a sign to stop': [r.stoppedAt, r.comeOut, ...Object.values(r.signs), ...Object.values(r.signsOfClient)],
  'how it was': [r.howWasIt, ...Object.values(r.afters), ...Object.values(r.afterMore)],
  'what is remembered': [r.remembered, r.rememberedMore, r.forget],
};

describe('reading grade 8 or lower', () => {
  for (const [name, lines] of Object.entries(screenfuls))
    test(name, () => {
      const found = grade(lines);
      const hard = [...sentences(lines)].sort((a, b) => grade([b]) - grade([a])).slice(0, 2);
      assert.ok(found <= most, `${name}: grade ${found.toFixed(1)}; hardest: ${hard.join(' / ')}`);
    });
  test('a hard text is found to be hard', () => assert.ok(grade(['Contraindications necessitate individualised multidisciplinary evaluation before participation.']) > 12));
});

test('never the words safe, cleared or risk in what a person reads', () => {
  for (const line of [...Object.values(screenfuls).flat(), ...conditions.map(({label}) => label)]) assert.doesNotMatch(line, /\b(safe\w*|unsafe|cleared|risk\w*)\b/i);
});
