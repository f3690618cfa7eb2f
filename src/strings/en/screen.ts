/** Words of the safety questions: English, and the pattern for all other languages. Red-flag words await a clinician's review. */
import type {Area} from '../../safety/conditions.js';
import type {FlagGroup} from '../../safety/red-flags.js';
import type {Card} from '../../safety/screen.js';

const worse = 'Is any of this new, or getting worse?';
const fits = 'Does any of this fit you?';
const cards: Record<FlagGroup | 'brief', {title: string; why: string}> = {
  nerves: {title: worse, why: 'These can come from squeezed nerves. They need care today, so no exercise fits until you have been seen.'},
  injury: {title: fits, why: 'A bone may be hurt. Nothing should be stretched or pressed until somebody has looked.'},
  illness: {title: fits, why: 'These can mean that the pain does not come from muscles. They need a look first.'},
  belly: {title: fits, why: 'Organs and vessels lie close to the psoas. These signs need a look before anything else.'},
  circulation: {title: fits, why: 'These can come from heart, lungs or blood vessels. They come first.'},
  pregnancy: {title: 'If you are pregnant, or could be: any of these?', why: 'These signs need your maternity team or an emergency department, today.'},
  brief: {title: 'Is any of this true today?', why: 'Also if you told us before, or if nobody has looked at it yet.'},
  age: {title: 'Does either of these fit you?', why: 'Age changes what a pain may mean, and what should not be pressed.'},
};
const areas: Record<Area, string> = {pregnancy: 'Pregnancy and birth', belly: 'Belly and pelvis', 'back-hip': 'Back and hip', 'heart-breath': 'Heart, blood and breath', body: 'Bones, nerves and the rest', comfort: 'Comfort', now: 'Just now: a meal, a full bladder, alcohol'};

const names: Record<Card, string> = {nerves: 'Nerves', injury: 'Falls and injuries', illness: 'Illness', belly: 'Belly', circulation: 'Heart, breath and legs', pregnancy: 'Pregnancy', age: 'Age', conditions: 'Conditions and today', brief: 'Signs today'};

export const screen = {
  title: 'Before you start',
  cards,
  areas,
  names,
  /** All signs in short, for whoever was asked not long ago. */
  brief: [
    'Numb around genitals, bottom or inner thighs, or trouble with pee, poo or sex',
    'Numb, weak or tingling legs, unsteady on your feet, or a tight band around your trunk',
    'A fall or a blow, a leg that does not carry you or looks shorter, or groin pain that grows as you walk',
    'Fever, feeling ill, weight loss, night sweats, or pain that never lets up',
    'Cancer, weak immunity, injected drugs, a serious infection or a spine procedure',
    'A lump or strong pulsing in belly, groin or back',
    'Sudden or severe pain in belly, back, side, groin or testicle, or belly pain with every bump',
    'Vomiting with a hard belly, blood in pee, vomit or stool, or burning pee',
    'Chest pain, hard breathing, coughed blood or fainting',
    'A leg that is swollen, warm, tender, cold or pale',
    'On blood thinners or with a bleeding disorder, and new pain in groin, thigh or belly',
    'Pregnant, or perhaps, with bleeding, fluid, tightenings, a bad headache, belly or shoulder pain, or a baby that moves less',
  ],
  unsure: 'Not sure',
  unsureOf: (label: string): string => `Not sure: ${label}`,
  details: 'Tell us a little more.',
  moreOf: 'A few more, about what may take its place.',
  review: 'Your answers',
  reviewMore: 'Tap one to change it.',
  go: 'Go on',
  none: 'None of these',
  yes: 'Yes, or not sure',
  back: 'Back',
  next: 'Next',
  count: (n: number, of: number): string => `${n} of ${of}`,
  why: 'Why we ask',
  which: 'Which of these?',
  tickAll: 'Tick all that apply. Tick none if you are not sure.',
  apply: 'Does any of this apply to you today?',
  leaveOut: 'Tick all that apply. We leave out what does not fit.',
  find: 'Search the list',
  notFound: 'Nothing in the list is called that.',
  agreed: 'Has a clinician agreed to this kind of movement?',
  agreedMore: 'Tick only where somebody who knows it, and you, agreed. Tick none if you are not sure.',
  stoppedHere: 'Stopped here',
  emergencyWord: 'Get help now',
  emergency: 'Call your local emergency number, or go to the nearest emergency department.',
  emergencyCall: 'Call your local emergency number.',
  maternity: 'If you are pregnant: call your maternity unit now, or the emergency number.',
  emergencyMore: 'We cannot tell from here what it is. It needs to be looked at now, before any exercise. Do not drive yourself. Tell them what you noticed and when it began.',
  call: (number: string): string => `Call ${number}`,
  clinicianWord: 'Ask first',
  clinician: 'Speak to a health professional before you do this.',
  clinicianMore: 'We cannot tell from here what it is. Ask for a visit in the next days, and today if it gets worse. Until then, rest and breathe as you like. Do not run, jump or kneel.',
  clinicianToday: 'We cannot tell from here what it is. Ask to be seen today. Call the emergency number if it gets worse, if a lump in your belly pulses and hurts, or if you feel faint or short of breath. Until then, rest and breathe as you like.',
  breathe: 'Breathe easily for now',
  adults: 'This is made for adults.',
  adultsMore: 'Ask a parent or a health professional to look at your hip or back with you: today, if you limp.',
  adultsToday: 'Ask a parent to have you seen today. Call the emergency number if you get worse.',
  change: 'Change my answer',
  done: 'Thank you.',
  doneMore: 'Nothing you answered stops you here. These questions can miss things. If you are worried, ask a health professional.',
  changesMore: 'Some movements do not fit you today. Leave those out, or ask a health professional. These questions can miss things.',
  share: 'Share the result with this page',
  shareMore: 'Only the result, not your answers.',
  shareAnswers: 'Share my answers and the result with this page',
  shareAnswersMore: 'The page can then read and keep them. Untick to take it back.',
};
export type ScreenWords = typeof screen;
