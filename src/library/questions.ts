/**
 * What people ask, answered in our own words, each at the step it belongs to. What the sources leave open stays open:
 * such a question is answered with whom to ask, never with a yes.
 */
import type {Tip} from '../core/routine.js';

const from = (file: '000' | '001' | '002' | '003' | '004' | 'ours') => ({file});

export const questions = {
  legsOffFloor: {title: 'If your thighs do not reach the floor', text: 'Stack it higher: 25 cm is only what one person uses. Add a folded blanket, come back to it once or twice a day, and give it time.', source: from('003')},
  ribsLifted: {title: 'If your ribs stay lifted', text: 'You are too far up. Slide towards your feet until they drop.', source: from('003')},
  rotated: {title: 'My pelvis is rotated. Does it still work?', text: 'The therapist who describes this rest says yes, and still recommends it.', source: from('003')},
  curve: {title: 'Will this deepen the curve of my back?', text: 'It is a release, not a stretch. Check that your thighs rest fully, your ribs are down and your back does not arch.', source: from('003')},
  whichBolster: {title: 'Which bolster?', text: 'Firm, round and long enough for your back, and comfortable for several minutes.', source: from('003')},
  onSide: {title: 'Can I do it lying on my side?', text: 'No such version is given where this comes from. Our own is a rest on your side, with pillows.', source: from('003')},
  pregnant: {title: 'And if I am pregnant?', text: 'A reader asked, and got no answer. Ask your midwife or doctor before you lie on your back or press on your belly.', source: from('003')},
  allNight: {title: 'May I sleep like this?', text: 'Better a few minutes, once or twice a day, and noticing how you stand in between.', source: from('003')},
  ribThrust: {title: 'How do I stop lifting my ribs?', text: 'Whenever you notice it, let them drop. Noticing is most of it.', source: from('003')},
  lieFlat: {title: 'Can anybody really lie flat?', text: 'Nearly. A small gap above the back of the pelvis stays, and that is normal.', source: from('003')},
  rods: {title: 'I have a rod or a fusion in my spine', text: 'Ask whoever looks after your spine first. One answer to one reader is no rule for you.', source: from('003')},
  feetOut: {title: 'My feet turn out', text: 'Let them.', source: from('003')},
  stress: {title: 'Is it stress?', text: 'It may play a part. Breathe, do not force anything, and keep seeing the people who help you.', source: from('003')},
  brace: {title: 'Do I hold my belly tight?', text: 'No. Let it rise and fall, and breathe any way you like.', source: from('003')},
  whatToFeel: {title: 'What should I feel?', text: 'Perhaps nothing. Your breath may change, your body may settle into the floor, or you may feel more open.', source: from('003')},
  slippedBone: {title: 'One of my vertebrae has slipped forward', text: 'A reader asked, and got no answer. Ask whoever looks after your back before you do any of this.', source: from('003')},
  click: {title: 'It clicked and then dropped', text: 'One person tells of that after three or four minutes. Nobody knows how usual it is. If it hurts, stop.', source: from('003')},
  throughBack: {title: 'Can the psoas be reached through the back?', text: 'Those who were asked say no: it lies in front of the spine, behind the belly.', source: from('000')},
  crying: {title: 'Is it normal to cry?', text: 'Others have, and it passed. You may stop at any time, and nothing is lost.', source: from('000')},
  released: {title: 'How do I know that it let go?', text: 'The tissue gives, the tool sinks in, and the same pressure hurts less. Lying down, your breath may change and your body settle.', source: from('002')},
  howLong: {title: 'How long on the tool?', text: 'Fifteen to twenty slow breaths. Elsewhere on the same page it says a few breaths, or a few minutes where it is very tight.', source: from('002')},
  releaseFeels: {title: 'What does it feel like afterwards?', text: 'The maker of a tool lists an easier back and hip, more reach, deeper breath and calm. Those are claims, and yours may differ.', source: from('002')},
  bestWay: {
    title: 'Which way is best?',
    views: [
      {text: 'Pressure with a tool, says somebody who sells one; breathing, stretching and walking also count there.', source: from('002')},
      {text: 'Rest in a good position, says a physical therapist.', source: from('003')},
      {text: 'Stretching, says a practitioner who cannot have pressure on her belly.', source: from('000')},
    ],
  },
  memories: {title: 'Does it let go of old memories?', text: 'Some say so; nothing shows it. If it stirs something up, stop, and talk with somebody you trust.', source: from('002')},
  whatIsIt: {title: 'What is the psoas?', text: 'A muscle from the sides of the low back, down through the pelvis, to the inner top of the thigh. It lifts the thigh and steadies the spine. Long sitting, running, cycling and stress are said to keep it short.', source: from('001')},
  whereItBegins: {
    title: 'Where does it begin?',
    views: [
      {text: 'At the last vertebra of the chest and all five of the low back.', source: from('001')},
      {text: 'At the last rib, the sides of the low back and the discs between.', source: from('003')},
    ],
  },
  releaseOrStretch: {title: 'Release or stretch?', text: 'A muscle that can yield can both shorten and lengthen. A release lets it yield; a stretch asks it to be longer.', source: from('003')},
  howDeep: {
    title: 'Does it need deep pressure?',
    views: [
      {text: 'Deep: it lies along the spine, so only deep pressure reaches it.', source: from('004')},
      {text: 'Light: slow, patient and very light, or the belly tightens and pushes you out.', source: from('000')},
      {text: 'None: a book that is named there argues against pressing on it at all.', source: from('000')},
      {text: 'None but a position: the leg is placed so that it lets go by itself.', source: from('000')},
    ],
  },
  howOften: {title: 'How often?', text: 'Once a day, or more often if you feel tight.', source: from('003')},
  bothSides: {
    title: 'One side or both?',
    views: [
      {text: 'Both: they are usually sore together.', source: from('002')},
      {text: 'The side that is affected.', source: from('000')},
    ],
  },
  toolTimes: {
    title: 'How long, do they agree?',
    views: [
      {text: 'A few breaths can be enough.', source: from('002')},
      {text: 'A few minutes where it is very tight.', source: from('002')},
      {text: 'Fifteen to twenty breaths.', source: from('002')},
    ],
  },
  noTimes: {title: 'Why these times?', text: 'No source gives a time for this stretch. Ours follow common advice for adults, 20 to 30 seconds, a few times.', source: from('ours')},
  largerWaist: {title: 'If your waist is larger', text: 'Raising the tool helps, says its maker. That is the third level, and only where it is offered.', source: from('002')},
  edgeOrNot: {
    title: 'Is the leg off the table a good idea?',
    views: [
      {text: 'Yes: it stretches without any pressure on the belly.', source: from('000')},
      {text: 'Not with a pelvis that tips far forward: it can tip further. Pin and heel slide suits that better.', source: from('000')},
    ],
  },
  faceDown: {
    title: 'Face down, hooking in from the front?',
    views: [
      {text: 'Some work that way.', source: from('000')},
      {text: 'Others would rather not. It is not taught here.', source: from('000')},
    ],
  },
  slippedBoneViews: {
    title: 'A vertebra has slipped forward: yes or no?',
    views: [
      {text: 'It may help, together with work on the soft tissue and a programme for stability, says one practitioner.', source: from('004')},
      {text: 'Asked by a reader elsewhere, it was never answered.', source: from('003')},
    ],
  },
  whoFor: {title: 'For whom is it described?', text: 'Women who run and have complaints of the sacroiliac joint, older people with a narrow spinal canal, a stiff hip, a pelvis that tips back, and complaints of the front and outer thigh. That is one author’s view.', source: from('004')},
  beforeAdjustment: {title: 'Before or after an adjustment?', text: 'One person likes to have this done just before seeing the chiropractor.', source: from('000')},
  ownWorkFirst: {title: 'Your own work first', text: 'Spend time with your own psoas and what it holds before you work with somebody else’s.', source: from('000')},
  cannotGetIn: {title: 'If the belly does not let you in', text: 'Do not force it. Guarding, ticklishness or a smoker’s cough may be in the way. Try side-lying, or the inner groin.', source: from('000')},
} as const satisfies Record<string, Tip>;
