/** When to stop, by what is done. Shown one tap away in every step. Ours, from the project's clinical notes, section 3. */
/** What needs help at once, whatever is done. */
const urgent = ['Your chest hurts, or you faint', 'A leg gives way, or you feel numb between your legs'];
const breathless = 'You are short of breath, or your chest feels tight';
const body = [
  'Anything feels sharp, burning or electric',
  'A leg feels numb, tingly or weak',
  'You feel dizzy, sick or sweaty',
  breathless,
  'It upsets you, or something in you says no',
  ...urgent,
];
const pacing = ['You feel light-headed or tingly: breathe as you normally do', 'Following the breath makes you uneasy'];
const belly = 'Your belly cramps, or a lump bulges';
const arch = 'Your low back arches and starts to hurt';
/** So much is a sign to stop where the page sets no limit of its own. */
const above = (limit: number): string => `Pain rises above ${limit} out of 10`;

export const stop = {
  lying: [arch, belly, ...body],
  stretch: ['You feel a pinch deep in the groin', above(4), arch, belly, ...body],
  pressure: ['You feel a pulse under the tool: roll off, and no more pressure until a doctor has agreed', above(3), 'The pain spreads or grows', 'Your low back starts to hurt', belly, ...body],
  breath: [...pacing, breathless, ...urgent],
  breathLying: [...pacing, arch, ...body],
  upright: ['Your back, hip or leg starts to hurt', ...body],
  hands: [
    'They ask you to stop, or tense up',
    'You feel a pulse under your fingers',
    'The pain spreads or grows',
    'Anything feels sharp, burning or electric to them',
    'They feel a pinch deep in the groin, or their low back arches',
    'Their belly cramps, or a lump bulges',
    'A leg of theirs feels numb, tingly or weak',
    'They feel dizzy, sick or sweaty',
    'They are short of breath, or their chest feels tight',
    'It upsets them',
    'Their chest hurts, or they faint',
    'A leg of theirs gives way, or they feel numb between the legs',
  ],
} as const satisfies Record<string, readonly string[]>;
