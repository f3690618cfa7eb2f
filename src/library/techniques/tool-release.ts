/**
 * Slow breaths on a pressure tool, face down. Source 002. Pressure is only ever offered: the whole of it behind a question,
 * each level behind another, in their order, only after the base on that side and only where the page offers levels.
 */
import type {Item, Routine} from '../../core/routine.js';
import {pressureQuestion} from '../../safety/pressure.js';
import {getUp} from '../get-up.js';
import {questions as q} from '../questions.js';
import {stop} from '../stop-signs.js';
import {hasItReleased} from './checks.js';

/** Breaths against the tool: push it out, sink in. */
const breaths = (count: number, stated: boolean) => ({type: 'breaths', pattern: '4-0-6-0', count, inhale: 'Push out', exhale: 'Sink in', stated}) as const;

/** A level: its question, how to come into it, five breaths (ours), and the levels above it. */
const level = (level: number, figure: string, loads: string[], ask: string, say: string, more: string, above: Item[] = []): Item => ({
  level,
  figure,
  loads,
  optIn: {ask, yes: 'A little more', no: 'That is enough'},
  steps: [
    {say, more, tips: [q.largerWaist, q.released], dose: {type: 'ready', about: 15, stated: false}},
    {say: 'Push out as you breathe in. Sink as you breathe out.', dose: breaths(5, false)},
    ...above,
  ],
});

export const toolRelease: Routine = {
  id: 'tool-release',
  title: 'Breaths on a tool',
  audience: 'self-care',
  position: 'face down',
  surfaces: ['floor'],
  props: [
    {id: 'tool', name: 'A pressure tool with a wide, rounded end', short: 'pressure tool'},
    {id: 'floor', name: 'Floor space as long as you are'},
  ],
  loads: ['abdominal-pressure', 'prone', 'paced-breathing', 'long-rest', 'floor-transfer'],
  fallbacks: ['bolster-rest', 'constructive-rest', 'knee-to-chest', 'half-kneeling', 'heel-slide', 'seated-breathing'],
  name: 'Tool',
  figure: 'prone-tool',
  optIn: pressureQuestion,
  source: {file: '002', note: 'Place, tool, breathing and the three levels come from the instructions of somebody who sells such a tool, in our own words. 15 to 20 breaths and a book of 2.5 to 7.5 cm are stated there; 10 breaths, 5 breaths for each level, 4 seconds in and 6 out are ours, and so is every question before. The page names no reason against it: ours stand in the questions at the start.'},
  stopSigns: stop.pressure,
  tips: [q.howLong, q.toolTimes, q.howDeep],
  finish: getUp.lying,
  steps: [
    {say: 'Know when to roll off.', more: 'A pulse under the tool, anything sharp or electric, cramps or sickness, a tingling leg: then it is over. Once a day at most.', dose: {type: 'ready', about: 15, stated: false}},
    {
      sides: 'both',
      switch: 30,
      switchSay: 'Roll off. Move the tool to your {left|right} side.',
      stated: false,
      steps: [
        {say: 'Lay the tool at your waistline, on the {left|right}.', more: 'From hands and knees. Its wide end points up, between your navel and the front of your hip bone. You will lean towards that end.', figure: 'tool-map', tips: [q.whatIsIt, q.bothSides, q.pregnant, q.slippedBone], dose: {type: 'ready', about: 30, stated: false}},
        {say: 'Lower yourself onto it, slowly.', more: 'Forehead on your hands. As you breathe in your belly pushes the tool out; as you breathe out you sink onto it.', figure: 'tool-lower', tips: [q.howDeep, q.largerWaist], dose: {type: 'ready', about: 30, stated: false}},
        {
          say: 'Push out as you breathe in. Sink as you breathe out.',
          more: 'Slow and easy: let the breath do it, and never strain. The tissue gives, and the tool sinks in by itself.',
          tips: [q.released, q.howLong, q.toolTimes, q.crying, q.memories],
          dose: breaths(15, true),
          short: breaths(10, false),
    },
    level(1, 'tool-leg', ['loaded-hip-extension', 'contract-relax'], 'A little more pressure?', 'Straighten your {left|right} leg and lift its knee.', 'Tighten that buttock and keep it tight.', [
      level(2, 'tool-knee-out', [], 'A little more than that?', 'Slide your {right|left} knee out to the side.', 'Knee and foot both stay on the floor. You tip towards the tool.', [
        level(3, 'tool-book', [], 'The last level: raise the tool?', 'Lay a book under the tool.', 'Come off first. A thin book, 2.5 to 7.5 cm, then lower yourself again.'),
      ]),
    ]),
    {say: 'Roll off to the side and rest a moment.', more: 'Two easy breaths.', figure: 'side-roll', dose: {type: 'ready', about: 20, stated: false}},
  ],
    },
    ...hasItReleased.steps.map((step) => ({...step, figure: 'lie', source: hasItReleased.source})),
  ],
};
