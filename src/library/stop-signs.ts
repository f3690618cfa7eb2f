/** When to stop, by what is done. Shown one tap away in every step. Ours, from the project's clinical notes, section 3. */
/** What needs help at once, whatever is done. */
const urgent = ['Your chest hurts, or you faint', 'A leg gives way, or you feel numb between your legs'];
const never = ['Anything feels sharp', 'It upsets you, or something in you says no'];

export const stop = {
  lying: ['You feel pins and needles or numbness in a leg', 'You feel dizzy, sick or short of breath', 'Your low back arches and starts to hurt', ...never, ...urgent],
  stretch: ['You feel a pinch deep in the groin', 'Your low back arches and starts to hurt', 'You feel numbness, tingling or anything sharp', 'You feel dizzy or unsteady', 'It upsets you, or something in you says no', ...urgent],
  pressure: ['You feel a pulse under the tool: roll off, and no more pressure today', 'Anything feels sharp, burning or electric', 'You feel sick, or your belly cramps', 'You feel numbness or tingling in a leg', 'You feel dizzy or short of breath', 'It upsets you, or something in you says no', ...urgent],
  breath: ['You feel light-headed or tingly: breathe as you normally do', 'Your chest feels tight, or you are short of breath', 'Following the breath makes you uneasy'],
  upright: ['You feel dizzy or unsteady', 'Your back, hip or leg starts to hurt', 'Your chest feels tight, or you are short of breath'],
  hands: ['They ask you to stop, or tense up', 'You feel a pulse under your fingers', 'Anything feels sharp, burning or electric to them', 'They feel sick, dizzy or short of breath', 'Numbness or tingling runs down the leg', 'It upsets them'],
} as const satisfies Record<string, readonly string[]>;
