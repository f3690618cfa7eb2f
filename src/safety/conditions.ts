/**
 * Conditions and states, and what each means for every load. Not reviewed by a clinician yet.
 * Ids and values follow the project's clinical notes, section 2.2; the words are ours.
 */
import type {Grounds} from './grounds.js';
import {refined, tableLoads, values, type Load, type TableLoad, type Value} from './loads.js';

/** Plain groups in which a person finds a condition, in the order of the list. */
export const areas = ['pregnancy', 'belly', 'back-hip', 'heart-breath', 'body', 'comfort', 'now'] as const;
export type Area = (typeof areas)[number];
export interface Condition {
  readonly id: string;
  readonly area: Area;
  /** What a person reads: a line of a list. */
  readonly label: string;
  /** What changes, in plain words, where a clinic has written the condition. Of the built-in ones condition-lines.ts tells. */
  readonly change?: string;
  readonly loads: Readonly<Record<Load, Value>>;
  readonly grounds: Grounds;
}

const letters: Record<string, Value> = {o: values[0], c: values[1], f: values[2], a: values[3]};
const read = (id: string, row: string): Record<Load, Value> => refined(id, Object.fromEntries(tableLoads.map((load, i) => [load, letters[row[i] ?? ''] ?? 'avoid'])) as Record<TableLoad, Value>);

/** What holds for everybody: belly pressure only when asked for, and nobody is told to hold the breath. */
export const baseline: Readonly<Record<Load, Value>> = read('baseline', 'cooooooooao');

/** Id; one letter for each load in the order of the table: o ok, c caution, f clinician first, a avoid, with a star before them where it is published; label. */
type Row = readonly [id: string, row: string, label: string];
const rows: Record<Area, readonly Row[]> = {
  pregnancy: [
    ['preg-to-15w', '*accoocccoao', 'Pregnant, up to 15 weeks'],
    ['preg-16-27w', '*aaaoccccoac', 'Pregnant, 16 to 27 weeks'],
    ['preg-28w', '*aaaoccfcoac', 'Pregnant, 28 weeks or more'],
    ['preg-complex', '*aaaofffcoaf', 'Pregnant, with complications or pelvic girdle pain'],
    ['postnatal-6w', 'aococcacoac', 'Gave birth in the last 6 weeks'],
  ],
  belly: [
    ['surgery-0-6w', '*acaocfacoac', 'Belly or pelvic surgery, or a caesarean, under 6 weeks ago'],
    ['surgery-6-12w', '*aococcfcoac', 'Belly or pelvic surgery, or a caesarean, 6 to 12 weeks ago'],
    ['surgery-3-6m', 'fooooocooao', 'Belly or pelvic surgery, or a caesarean, 3 to 6 months ago'],
    ['hernia', '*aocooccooao', 'Hernia of groin, navel or scar, not repaired'],
    ['endometriosis', '*aocoooocoao', 'Endometriosis, adenomyosis or long-lasting pelvic pain'],
    ['gut-active', 'aoaooooooao', 'Crohn’s, colitis, diverticulitis or ulcer in a flare, or belly pain nobody has explained'],
    ['gut-quiet', 'focooooooao', 'Crohn’s, colitis, diverticulitis or ulcer, calm now; or severe constipation or irritable bowel'],
    ['kidney', '*aocooooooao', 'Kidney stones, a recent kidney infection, a ureter stent, or a single or transplanted kidney'],
    ['pelvic-mass', 'aocooooooao', 'Ovarian cyst, fibroids or another mass in belly or pelvis'],
    ['iud', 'cooooooooao', 'A coil (IUD or IUS)'],
    ['liver-spleen', 'aoaooooooao', 'Enlarged spleen, liver disease or recent glandular fever'],
    ['abdo-device', 'aoaooccooac', 'Stoma, feeding tube, shunt, pump, stimulator or recent mesh'],
    ['prolapse', 'ccoooocooao', 'Pelvic organ prolapse'],
    ['diastasis', 'focooocooao', 'Belly muscles that have parted (diastasis)'],
    ['skin', '*aocooooooao', 'Open wound, rash, shingles, infection or new bruise on belly or groin'],
  ],
  'back-hip': [
    ['vert-fracture', '*afacfffcoaf', 'Broken bone in the spine in the last 3 months'],
    ['fusion-new', '*affofffcoaf', 'Spinal fusion or other spine surgery, under 12 months ago'],
    ['thr-ant-early', '*aoacaaacoaf', 'Hip replaced from the front, under 12 weeks ago or still with precautions'],
    ['thr-ant-late', '*fococffooac', 'Hip replaced from the front, longer ago and without precautions'],
    ['thr-post-early', '*aoccacfcoaf', 'Hip replaced from the back or side, under 12 weeks ago or still with precautions'],
    ['thr-post-late', '*fooococooac', 'Hip replaced from the back or side, longer ago and without precautions'],
    ['flexor-strain', 'aococaacoao', 'A strained or painfully snapping hip flexor, first 3 weeks'],
    ['labral-fai', '*coccccccoao', 'Labral tear, impingement, shallow hip socket, or hip keyhole surgery in the last 6 months'],
    ['hip-oa', 'coooccoooac', 'Hip arthritis'],
    ['fusion-old', '*fccoocccoac', 'Spinal fusion or rods, more than 12 months ago'],
    ['spondy', '*fccoocccoao', 'A slipped vertebra (spondylolisthesis) or pars defect, stable'],
    ['stenosis', '*fcaoocccoac', 'Spinal stenosis'],
    ['disc', 'fccoocccoao', 'Disc problem or one-sided sciatica, stable'],
    ['hyperlordosis', 'cccoocccoao', 'A very deep low-back curve, or a pelvis that tips forward'],
    ['groin-nerve', 'aocoocccoao', 'Burning or numb front or outer thigh'],
    ['knee', 'coooaooooac', 'Knee replacement, or pain when you kneel'],
  ],
  'heart-breath': [
    ['aaa-known', 'aoaocffcoac', 'A bulge or tear in the main artery, known or suspected, its repair, or Marfan or vascular Ehlers-Danlos'],
    ['aaa-risk', '*fooooooooao', '60 or over and ever smoked, or an aneurysm in the family, not checked'],
    ['pvd', 'aocoofccoao', 'Blocked leg arteries, a groin stent or a bypass'],
    ['anticoag', '*aococccooao', 'Blood thinners, a bleeding disorder, low platelets, or easy bruising'],
    ['dvt-recent', '*aococffcoao', 'A clot in leg or lung, now or in the last 6 months'],
    ['hypertension', 'focooofooac', 'High blood pressure that is not under control'],
    ['heart', 'accooofocac', 'Heart disease, a recent heart attack, heart failure or a rhythm problem'],
    ['lungs', '*cccooooocac', 'COPD, asthma or another breathing problem'],
    ['dizzy', 'cccoccoocac', 'Dizziness, positional vertigo, fainting or low blood pressure'],
  ],
  body: [
    ['cancer-active', 'acfofffcoac', 'Cancer in treatment, or in belly, pelvis or bone'],
    ['osteoporosis', '*accccccooac', 'Thin bones (osteoporosis) or long-term steroids'],
    ['frail-65', '*foccccccoac', '65 or over, and unsteady or frail'],
    ['no-floor', 'ccaoacoooaa', 'I cannot get down to the floor, or cannot get up again'],
    ['hypermobile', '*coooccocoac', 'Very mobile joints (hypermobility)'],
    ['numb', 'aoccccccoac', 'Reduced feeling in belly or legs'],
    ['glaucoma', '*cccooocooao', 'Glaucoma'],
    ['reflux', 'cccooooooao', 'Reflux or hiatus hernia'],
    ['epilepsy', 'cocooooocao', 'Epilepsy or seizures'],
    ['under-18', 'affffffffaf', 'Under 18'],
  ],
  comfort: [
    ['trauma-pref', 'aocooooccao', 'I would rather not have belly or pelvic touch'],
    ['panic', '*cooooooccao', 'Panic, or minding my breath feels bad'],
  ],
  now: [
    ['state-meal', 'acaooooooao', 'Ate in the last 2 hours, or a full bladder'],
    ['state-sedated', 'acaoaaaccac', 'Alcohol, sedatives or strong painkillers today'],
  ],
};

export const conditions: readonly Condition[] = areas.flatMap((area) =>
  rows[area].map(([id, row, label]) => ({id, area, label, loads: read(id, row.replace('*', '')), grounds: row.startsWith('*') ? 'published' : 'ours'})),
);
