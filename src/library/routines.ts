/** The built-in routines: techniques put in order for one sitting. Each has its short and its full form. */
import type {Routine, Step} from '../core/routine.js';
import {together} from './at-hand.js';
import {getUp} from './get-up.js';
import {routineLoads} from './loads.js';
import {functionalSeries, reassess} from './practitioner/series.js';
import {bolsterRest} from './techniques/bolster-rest.js';
import {bellyBreathingLying, sleepBreathingLying} from './techniques/breathing.js';
import {floorCheck, floorCheckAgain} from './techniques/floor-check.js';
import {halfKneeling} from './techniques/half-kneeling.js';
import {heelSlide, kneeToChest} from './techniques/lying.js';
import {toolRelease} from './techniques/tool-release.js';
import {movementBreak, standingAlignment} from './techniques/upright.js';

export {techniques} from './techniques.js';

/** From lying to standing, and from one knee to the back, in the middle of a routine. */
const rise: Step = {say: 'Get up over your side.', more: 'Sit for half a minute. Then stand, a hand on the chair.', figure: 'side-roll', dose: {type: 'ready', about: 45, stated: false}};
const down: Step = {say: 'Sit down to one side, then lie back.', more: 'Knees bent, feet flat on the floor. Let your ribs be heavy.', figure: 'knees-bent', dose: {type: 'ready', about: 30, stated: false}};

/** What a routine's techniques do not say themselves. */
type Own = Pick<Routine, 'id' | 'title' | 'summary' | 'position' | 'figure' | 'source' | 'stopSigns' | 'finish'> & {steps: readonly Routine[]} & Partial<Routine>;
const routine = (own: Own): Routine => ({audience: 'self-care', props: together(own.steps), loads: routineLoads[own.id]!, ...own});

export const routines: readonly Routine[] = [
  routine({
    id: 'bolster-release',
    title: 'Bolster rest',
    summary: 'Lie back on a bolster, breathe, and let the front of your hips be heavy. You look at how you lie before and after.',
    position: 'on the floor',
    props: bolsterRest.props,
    stopSigns: bolsterRest.stopSigns,
    figure: 'bolster',
    source: bolsterRest.source,
    steps: [floorCheck, bolsterRest, floorCheckAgain],
    finish: getUp.lying,
  }),
  routine({
    id: 'half-kneeling-stretch',
    title: 'Half-kneeling stretch',
    summary: 'Kneel on one knee and ease the hips forward, three times each side. Slow and mild.',
    position: 'on one knee',
    stopSigns: halfKneeling.stopSigns,
    figure: 'kneel-lean',
    source: halfKneeling.source,
    steps: [halfKneeling],
    finish: getUp.kneeling,
  }),
  routine({
    id: 'gentle-daily',
    title: 'Gentle daily',
    summary: 'Breathe, slide, lengthen and rest, all on your back. Nothing presses and nothing is forced.',
    position: 'on your back',
    stopSigns: kneeToChest.stopSigns,
    figure: 'knee-to-chest',
    source: {file: 'ours', note: 'The order is ours. Where each part comes from stands at its steps.'},
    steps: [bellyBreathingLying, heelSlide, kneeToChest, sleepBreathingLying],
    finish: getUp.lying,
  }),
  routine({
    id: 'tool-then-stretch',
    title: 'Tool, then stretch',
    summary: 'Slow breaths on a pressure tool, each side, then a stretch for the front of the hip. The tool is asked for first and can be left out.',
    position: 'face down, then on one knee',
    stopSigns: toolRelease.stopSigns,
    figure: 'prone-tool',
    source: {file: '002', note: 'That a stretch belongs after the tool is stated there; which one, and its times, are ours.'},
    steps: [{...toolRelease, steps: [...toolRelease.steps, rise]}, halfKneeling],
    finish: getUp.kneeling,
  }),
  routine({
    id: 'stretch-only',
    title: 'Stretch only',
    summary: 'Two stretches for the front of the hip. Nothing presses on the belly.',
    position: 'on one knee, then on your back',
    stopSigns: halfKneeling.stopSigns,
    figure: 'kneel-lean',
    source: {file: '001', note: 'Both stretches come from there; their order and their times are ours. Stretching in place of pressure is what somebody in 000 chooses who cannot have any.'},
    steps: [halfKneeling, {...kneeToChest, short: false, steps: [down, ...kneeToChest.steps.slice(1)]}],
    finish: getUp.lying,
  }),
  routine({
    id: 'desk-break',
    title: 'Desk break',
    summary: 'Under a minute, beside your chair. Once an hour is a good rhythm.',
    position: 'standing',
    stopSigns: movementBreak.stopSigns,
    figure: 'march',
    source: movementBreak.source,
    steps: [movementBreak, {...standingAlignment, short: false}],
    finish: {say: 'That was it.', list: ['Sit down on the front of your chair.'], figure: 'sit'},
  }),
  routine({
    id: 'practitioner-series',
    title: 'Functional series',
    summary: 'For practitioners: consent, finding it, five stages under your hands, and a look at what has changed.',
    audience: 'practitioner',
    position: 'on a table',
    stopSigns: functionalSeries.stopSigns,
    figure: 'press-heel',
    source: functionalSeries.source,
    steps: [functionalSeries, {...reassess, steps: reassess.steps.slice(-1)}],
    finish: {say: 'Let them get up slowly.', list: ['Over the side, with time to sit.'], figure: 'stand'},
  }),
];
