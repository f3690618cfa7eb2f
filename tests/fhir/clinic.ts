/** A clinic's own Questionnaire, with everything that is read. */
import type {Questionnaire} from '../../src/doors/fhir.js';

const hospital = 'https://hospital.example/answers';
const yesNo = [{valueCoding: {system: hospital, code: 'Y', display: 'Ja'}}, {valueCoding: {system: hospital, code: 'N', display: 'Nein'}}];
const change = {url: 'urn:psoas-elements:change', valueString: 'No kneeling.'};
const loads = (value: string) => ({url: 'urn:psoas-elements:loads', extension: [{url: 'kneeling', valueCode: value}]});

export const clinic: Questionnaire = {
  resourceType: 'Questionnaire',
  status: 'active',
  url: 'https://hospital.example/q',
  version: '7',
  item: [
    {linkId: 'hello', type: 'display', text: 'Please answer all of it.'},
    {
      linkId: 'flags.injury',
      type: 'group',
      text: 'Injuries',
      item: [
        {linkId: 'pins', type: 'boolean', text: 'Metal pins in the pelvis'},
        {linkId: 'crash', type: 'choice', text: 'In a crash this week', answerOption: yesNo, extension: [{url: 'urn:psoas-elements:action', valueCode: 'emergency-now'}]},
        {linkId: 'rf-fragility', type: 'boolean', text: 'As you word it', extension: [{url: 'urn:psoas-elements:action', valueCode: 'emergency-now'}]},
        {linkId: 'rf-trauma', type: 'boolean', text: 'As you word it'},
      ],
    },
    {linkId: 'G2', type: 'group', text: 'More', item: [{linkId: 'sore-knee', type: 'choice', text: 'A sore knee', answerOption: [...yesNo, {valueString: 'Not sure'}], extension: [change, loads('caution')]}, {linkId: 'tired', type: 'boolean', text: 'Tired'}]},
    {linkId: 'iud', type: 'boolean', extension: [loads('avoid')]},
    {
      linkId: 'back-hip',
      type: 'group',
      item: [
        {linkId: 'knee-surgery', type: 'boolean', text: 'Knee surgery'},
        {
          linkId: 'Q9',
          type: 'choice',
          text: 'How long ago?',
          enableWhen: [{question: 'knee-surgery', operator: '=', answerBoolean: true}],
          answerOption: [
            {valueCoding: {code: 'knee-new', display: 'This year'}, extension: [change, {url: 'urn:psoas-elements:label', valueString: 'Knee surgery this year'}, loads('avoid')]},
            {valueCoding: {code: 'knee-old', display: 'Longer ago'}, extension: [change, loads('caution')]},
            {valueString: 'Not sure'},
          ],
        },
      ],
    },
  ],
};
