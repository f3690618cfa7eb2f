/**
 * Conditions and states, and what each means for every load. Not reviewed by a clinician yet.
 * Ids and values follow the project's clinical notes, section 2.2; the words are ours.
 */
import type {Grounds} from './grounds.js';
import {refined, tableLoads, values, type Load, type TableLoad, type Value} from './loads.js';

/** Plain groups in which a person finds a condition. */
export type Area = 'pregnancy' | 'belly' | 'back-hip' | 'heart-breath' | 'body' | 'comfort' | 'now';
export interface ChangeLine {
  readonly line: string;
  /** Where it tells how to do something: how the names of the loads begin that it is about. Of use only where one of them is left. */
  readonly of?: readonly string[];
}
export interface Condition {
  readonly id: string;
  readonly area: Area;
  /** What a person reads: a line of a list. */
  readonly label: string;
  /** What changes, in plain words. */
  readonly change: string;
  /** The same words line by line. */
  readonly lines: readonly ChangeLine[];
  readonly loads: Readonly<Record<Load, Value>>;
  readonly grounds: Grounds;
}

const letters: Record<string, Value> = {o: values[0], c: values[1], f: values[2], a: values[3]};
const read = (id: string, row: string): Record<Load, Value> => refined(id, Object.fromEntries(tableLoads.map((load, i) => [load, letters[row[i] ?? ''] ?? 'avoid'])) as Record<TableLoad, Value>);

/** What holds for everybody: belly pressure only when asked for, and nobody is told to hold the breath. */
export const baseline: Readonly<Record<Load, Value>> = read('baseline', 'cooooooooao');

/** Id; one letter for each load in the order of the table: o ok, c caution, f clinician first, a avoid, with a star before them where it is published; label; lines of the change, after a colon where they are about a load. */
type Row = readonly [id: string, row: string, label: string, ...lines: string[]];
/** What stretches the hip, by oneself or by somebody else. */
const stretch = 'loaded-hip-extension|contract-relax|partner-force';
const noPress = 'Nothing presses on your belly.';

const rows: Record<Area, readonly Row[]> = {
  pregnancy: [
    ['preg-to-15w', '*accoocccoao', 'Pregnant, up to 15 weeks', 'supine: Lie flat for 2 to 3 minutes at most, or propped up.', `${stretch}: Stretch half-way only.`],
    ['preg-16-27w', '*aaaoccccoac', 'Pregnant, 16 to 27 weeks', 'No lying flat.', 'kneeling: Pad your knee, and keep a hand on a chair.', `${stretch}: Stretch half-way only.`],
    ['preg-28w', '*aaaoccfcoac', 'Pregnant, 28 weeks or more', 'No lying flat.', `${stretch}: Hold 20 to 30 seconds, with a hand on a chair.`],
    ['preg-complex', '*aaaofffcoaf', 'Pregnant, with complications or pelvic girdle pain', 'Only rest and easy breathing until your maternity team agrees.'],
    ['postnatal-6w', 'aococcacoac', 'Gave birth in the last 6 weeks', 'Keep it short and gentle.', 'Roll to your side to get up.'],
  ],
  belly: [
    ['surgery-0-6w', '*acaocfacoac', 'Belly or pelvic surgery, or a caesarean, under 6 weeks ago', 'Nothing pulls or presses on the wound.', 'supine: Knees bent over a pillow.'],
    ['surgery-6-12w', '*aococcfcoac', 'Belly or pelvic surgery, or a caesarean, 6 to 12 weeks ago', 'Move half-way only. Stop at any pull on the scar.'],
    ['surgery-3-6m', 'fooooocooao', 'Belly or pelvic surgery, or a caesarean, 3 to 6 months ago', 'Nothing presses on your belly unless your surgeon agrees.'],
    ['hernia', '*aocooccooao', 'Hernia of groin, navel or scar, not repaired', 'Never strain. Stop if the lump bulges or hurts.'],
    ['endometriosis', '*aocoooocoao', 'Endometriosis, adenomyosis or long-lasting pelvic pain', 'Stretch instead of press.', 'Shorter on bad days.'],
    ['gut-active', 'aoaooooooao', 'Crohn’s, colitis, diverticulitis or ulcer in a flare, or belly pain nobody has explained', 'Nothing presses on your belly, and no lying on it.'],
    ['gut-quiet', 'focooooooao', 'Crohn’s, colitis, diverticulitis or ulcer, calm now; or severe constipation or irritable bowel', 'Nothing presses on your belly unless a clinician has agreed.'],
    ['kidney', '*aocooooooao', 'Kidney stones, a recent kidney infection, a ureter stent, or a single or transplanted kidney', noPress],
    ['pelvic-mass', 'aocooooooao', 'Ovarian cyst, fibroids or another mass in belly or pelvis', noPress],
    ['iud', 'cooooooooao', 'A coil (IUD or IUS)', 'Try stretching first.', 'Stop if you cramp.'],
    ['liver-spleen', 'aoaooooooao', 'Enlarged spleen, liver disease or recent glandular fever', 'Nothing presses on your belly, and no lying on it.'],
    ['abdo-device', 'aoaooccooac', 'Stoma, feeding tube, shunt, pump, stimulator or recent mesh', 'Keep every prop and strap off the device.'],
    ['prolapse', 'ccoooocooao', 'Pelvic organ prolapse', 'Never bear down. A little height under your hips is comfortable.'],
    ['diastasis', 'focooocooao', 'Belly muscles that have parted (diastasis)', 'No bulging along the middle. Breathe out on effort.'],
    ['skin', '*aocooooooao', 'Open wound, rash, shingles, infection or new bruise on belly or groin', 'Nothing presses on it.'],
  ],
  'back-hip': [
    ['vert-fracture', '*afacfffcoaf', 'Broken bone in the spine in the last 3 months', 'Only what your clinician has planned.'],
    ['fusion-new', '*affofffcoaf', 'Spinal fusion or other spine surgery, under 12 months ago', 'Only your surgeon’s programme.'],
    ['thr-ant-early', '*aoacaaacoaf', 'Hip replaced from the front, under 12 weeks ago or still with precautions', 'No stretch of that hip.', 'A pillow between your knees.'],
    ['thr-ant-late', '*fococffooac', 'Hip replaced from the front, longer ago', 'Never stretch the leg back and turn it out at once. Ask your surgeon.'],
    ['thr-post-early', '*aoccacfcoaf', 'Hip replaced from the back or side, under 12 weeks ago', 'No knee to the chest, no deep bend, no crossing your legs.'],
    ['thr-post-late', '*fooococooac', 'Hip replaced from the back or side, longer ago', 'Never bend the front hip past a right angle.'],
    ['flexor-strain', 'aococaacoao', 'A strained or painfully snapping hip flexor, first 3 weeks', 'Rest first, then move without pain.'],
    ['labral-fai', '*coccccccoao', 'Labral tear, impingement, shallow hip socket, or hip keyhole surgery in the last 6 months', `${stretch}: Stop at straight.`, 'No pinch in the groin. In the first 3 months after keyhole surgery, ask your surgeon first.'],
    ['hip-oa', 'coooccoooac', 'Hip arthritis', `${stretch}: A shorter step and more support.`, 'Keep pain under 3 of 10.'],
    ['fusion-old', '*fccoocccoac', 'Spinal fusion or rods, more than 12 months ago', 'supine: Fill every gap with towels. Thighs take the weight, not ribs.'],
    ['spondy', '*fccoocccoao', 'A slipped vertebra (spondylolisthesis) or pars defect, stable', 'Your back never arches.', 'supine: Knees bent.', `supine|${stretch}: Tailbone tucked.`],
    ['stenosis', '*fcaoocccoac', 'Spinal stenosis', 'supine: Knees bent or propped.', `supine|${stretch}: Tailbone tucked.`],
    ['disc', 'fccoocccoao', 'Disc problem or one-sided sciatica, stable', 'Leave out what sends pain or tingling further down the leg.'],
    ['hyperlordosis', 'cccoocccoao', 'A very deep low-back curve, or a pelvis that tips forward', 'supine: Prop higher until your thighs rest and your back stops arching.'],
    ['groin-nerve', 'aocoocccoao', 'Burning or numb front or outer thigh', 'Nothing presses near the front hip bone or the groin.'],
    ['knee', 'coooaooooac', 'Knee replacement, or pain when you kneel', 'No kneeling.'],
  ],
  'heart-breath': [
    ['aaa-known', 'aoaocffcoac', 'A known or suspected bulge or tear in the main artery, its repair, or a tissue disorder such as Marfan', 'No pressure, no strain. Only what your vascular team agrees.'],
    ['aaa-risk', '*fooooooooao', '60 or over and ever smoked, or an aneurysm in the family, not checked', 'Nothing presses on your belly until you have been checked.'],
    ['pvd', 'aocoofccoao', 'Blocked leg arteries, a groin stent or a bypass', 'No deep fold and no strong stretch at the groin.'],
    ['anticoag', '*aococccooao', 'Blood thinners, a bleeding disorder, low platelets, or easy bruising', 'Nothing presses deep.', 'kneeling: Pad your knee.'],
    ['dvt-recent', '*aococffcoao', 'A clot in leg or lung, now or in the last 6 months', 'Follow your team’s advice. No pressure.'],
    ['hypertension', 'focooofooac', 'High blood pressure that is not under control', 'No straining. Count aloud on effort. Above 180 over 110 at rest, do nothing and get care.'],
    ['heart', 'accooofocac', 'Heart disease, a recent heart attack, heart failure or a rhythm problem', 'supine: Prop up if lying flat makes you breathless.', 'Breathe at your own pace.'],
    ['lungs', '*cccooooocac', 'COPD, asthma or another breathing problem', 'supine: Prop up.', 'Breathe at your own pace.', 'Keep your reliever at hand.'],
    ['dizzy', 'cccoccoocac', 'Dizziness, fainting or low blood pressure', 'Change position slowly. Sit for 30 seconds before you stand.'],
  ],
  body: [
    ['cancer-active', 'acfofffcoac', 'Cancer in treatment, or in belly, pelvis or bone', 'Only rest until your oncology team agrees.'],
    ['osteoporosis', '*accccccooac', 'Thin bones (osteoporosis) or long-term steroids', 'supine: Head propped.', 'No end of range.', 'Roll to your side to get up.'],
    ['frail-65', '*foccccccoac', '65 or over, and unsteady or frail', 'Use a bed or a chair, and keep a hand on something firm.'],
    ['no-floor', 'ccaoacoooaa', 'I cannot get down to the floor, or cannot get up again', 'Use a firm bed.'],
    ['hypermobile', '*coooccocoac', 'Very mobile joints (hypermobility)', 'Stop two thirds of the way. Never hang at the end.'],
    ['numb', 'aoccccccoac', 'Reduced feeling in belly or legs', 'Short holds and pads. Look at the skin now and then.'],
    ['glaucoma', '*cccooocooao', 'Glaucoma', 'supine: Head raised.', 'Never hold your breath or strain.'],
    ['reflux', 'cccooooooao', 'Reflux or hiatus hernia', 'Not within 2 to 3 hours of a meal.', 'supine: Prop up.'],
    ['epilepsy', 'cocooooocao', 'Epilepsy or seizures', 'Never breathe fast or deep. Your own pace.'],
    ['under-18', 'affffffffaf', 'Under 18', 'This is for adults.'],
  ],
  comfort: [
    ['trauma-pref', 'aocooooccao', 'I would rather not have belly or pelvic touch', 'No touch there. No reason needed.'],
    ['panic', '*cooooooccao', 'Panic, or minding my breath feels bad', 'No breath pace. Eyes open. Stop whenever you like.'],
  ],
  now: [
    ['state-meal', 'acaooooooao', 'Ate in the last 2 hours, or a full bladder', 'Wait a little, or choose a version sitting or standing.'],
    ['state-sedated', 'acaoaaaccac', 'Alcohol, sedatives or strong painkillers today', 'Warning signs are dulled. Rest only.'],
  ],
};

function changeLine(written: string): ChangeLine {
  const [, of, line = ''] = /^(?:([a-z|-]+): )?(.+)/.exec(written) ?? [];
  return {line, ...(of && {of: of.split('|')})};
}

export const conditions: readonly Condition[] = Object.entries(rows).flatMap(([area, list]) =>
  list.map(([id, row, label, ...written]) => {
    const lines = written.map(changeLine);
    return {id, area: area as Area, label, change: lines.map(({line}) => line).join(' '), lines, loads: read(id, row.replace('*', '')), grounds: row.startsWith('*') ? 'published' : 'ours'};
  }),
);
