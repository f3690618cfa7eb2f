/** Questions to oneself. They teach and compare; none of them decides anything. Sources 002 and 003. */
import type {Routine} from '../../core/routine.js';
import {questions as q} from '../questions.js';
import {stop} from '../stop-signs.js';

export const psoasQuestions: Routine = {
  id: 'psoas-questions',
  title: 'Could it be your psoas?',
  audience: 'self-care',
  position: 'any way you like',
  loads: [],
  name: 'Notice',
  figure: 'stand',
  source: {file: '003', note: 'The seven questions come from a physical therapist’s post, in our own words. They are no test: nothing here depends on them.'},
  stopSigns: stop.upright,
  tips: [q.whatIsIt, q.whereItBegins],
  steps: [
    {
      say: 'Do you know any of these?',
      list: ['A deep curve in your low back when you stand', 'Back pain', 'Standing with your knees a little bent', 'Tucking your pelvis to look slimmer', 'Lifting your chest', 'A hip that pops or snaps when you get up and start to walk', 'Pain in your groin or the front of your thigh'],
      source: {file: '003', note: 'Seven questions, stated there. A yes may mean a tight psoas, and may mean many other things: this is no diagnosis.'},
      dose: {type: 'ready', about: 30, stated: false},
    },
  ],
};

export const whereFelt: Routine = {
  id: 'where-felt',
  title: 'Where do you feel it?',
  audience: 'self-care',
  position: 'any way you like',
  loads: [],
  name: 'Notice',
  figure: 'pain-map',
  source: {file: '002', note: 'Low back and front of the hip are named there, on both sides as a rule; groin and thigh come from 003. A note for you, no diagnosis.'},
  stopSigns: stop.upright,
  steps: [
    {
      say: 'Where do you feel it most?',
      more: 'A note for you. It stays here.',
      dose: {type: 'check', id: 'where', options: [{value: 'low-back', label: 'low back'}, {value: 'hip-front', label: 'front of the hip'}, {value: 'groin', label: 'groin'}, {value: 'thigh', label: 'front of the thigh'}, {value: 'elsewhere', label: 'elsewhere, or nowhere'}]},
    },
  ],
};

export const hasItReleased: Routine = {
  id: 'has-it-released',
  title: 'Has it let go?',
  audience: 'self-care',
  position: 'any way you like',
  loads: [],
  name: 'Notice',
  figure: 'lie',
  source: {file: '002', note: 'Tissue that gives, a tool that sinks in and less pain at the same pressure are named in 002; a changed breath, a body that settles, feeling more open, or nothing at all in 003.'},
  stopSigns: stop.lying,
  tips: [q.released, q.releaseFeels],
  steps: [
    {
      say: 'What do you notice?',
      more: 'Less sore, more open, an easier breath, or nothing at all.',
      dose: {type: 'check', id: 'released', options: [{value: 'gave', label: 'it gave'}, {value: 'easier', label: 'easier'}, {value: 'nothing', label: 'nothing'}]},
    },
  ],
};
