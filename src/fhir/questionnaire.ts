/** The safety questions as a FHIR Questionnaire: the same questions in the same order as on the screen. */
import {areas, type Area, type Condition} from '../safety/conditions.js';
import type {Family} from '../safety/families.js';
import type {Load} from '../safety/loads.js';
import {flagGroups, type FlagGroup} from '../safety/red-flags.js';
import {builtInRules, type Rules} from '../safety/rules.js';
import {screen} from '../strings/en/screen.js';
import {conditionEffects, flagEffects, optionEffects} from './effects.js';
import type {AnswerOption, Extension, Questionnaire, QuestionnaireItem} from './types.js';
import {linkIds, urns} from './urns.js';
import {words} from './words.js';

export interface QuestionnaireOptions {
  /** What the exercise asks of the body: only conditions that matter for these are asked. */
  loads?: readonly string[];
  /** The language that `text` gives. */
  language?: string;
  /** A text in that language. */
  text?: (english: string) => string;
  /** The address by which your system knows this Questionnaire. */
  url?: string;
}

export function questionnaireOf(rules: Rules = builtInRules, {loads, language = 'en', text = (english) => english, url = urns.questionnaire}: QuestionnaireOptions = {}): Questionnaire {
  const coding = (code: 'yes' | 'no' | 'unsure', system: string = urns.answer): AnswerOption => ({valueCoding: {system, code, display: text(words[code])}});
  const question = (linkId: string, asked: string, extension: readonly Extension[] = []): QuestionnaireItem => ({...(extension.length && {extension}), linkId, text: text(asked), type: 'choice', answerOption: [coding('yes'), coding('no'), coding('unsure')]});
  const matters = ({loads: own}: Condition): boolean => !loads || loads.some((load) => Object.hasOwn(own, load) && own[load as Load] !== 'ok');

  const flagGroup = (group: FlagGroup): QuestionnaireItem[] => {
    const flags = rules.redFlags.filter((flag) => flag.group === group).map((flag) => question(flag.id, flag.ask, flagEffects(flag)));
    const {title, why} = screen.cards[group];
    return flags.length ? [{linkId: linkIds.flags(group), text: text(title), type: 'group', item: [...flags, {linkId: linkIds.why(group), text: text(why), type: 'display'}]}] : [];
  };

  const familyItems = ({id, label, ask, options}: Family): QuestionnaireItem[] => {
    const known = options.flatMap((option) => rules.conditions.filter((one) => one.id === option.id).map((condition) => ({condition, words: option.label})));
    if (!known.some(({condition}) => matters(condition))) return [];
    const when = (code: string) => ({question: id, operator: '=', answerCoding: {system: urns.answer, code}}) as const;
    return [
      question(id, label),
      {
        linkId: linkIds.which(id),
        text: text(ask),
        type: 'choice',
        enableWhen: [when('yes'), when('unsure')],
        enableBehavior: 'any',
        // Two hips may have been replaced in two ways.
        repeats: true,
        answerOption: [...known.map(({condition, words: label}) => ({extension: optionEffects(condition, text), valueCoding: {system: urns.condition, code: condition.id, display: text(label)}})), coding('unsure')],
      },
    ];
  };

  const areaGroup = (area: Area): QuestionnaireItem[] => {
    const inFamily = new Set(rules.families.flatMap(({options}) => options.map(({id}) => id)));
    const alone = rules.conditions.filter((one) => one.area === area && !inFamily.has(one.id) && matters(one));
    const item = [...rules.families.filter((family) => family.area === area).flatMap(familyItems), ...alone.map((one) => question(one.id, one.label, conditionEffects(one, text)))];
    return item.length ? [{linkId: linkIds.area(area), text: text(screen.areas[area]), type: 'group', item}] : [];
  };

  return {
    resourceType: 'Questionnaire',
    language,
    extension: [{url: urns.review, valueString: rules.review}],
    url,
    version: rules.version,
    name: 'QuestionsBeforeExercise',
    title: text(screen.title),
    status: 'draft',
    subjectType: ['Patient'],
    description: `${text(words.review)} ${text(rules.review)}.`,
    item: [...flagGroups.flatMap(flagGroup), ...areas.flatMap(areaGroup)],
  };
}
