import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {figureTexts} from '../../src/elements/figure-texts.js';
import {advice} from '../../src/library/advice.js';
import {questions} from '../../src/library/questions.js';
import {routines, techniques} from '../../src/library/routines.js';
import {changes} from '../../src/safety/changes.js';
import {families} from '../../src/safety/families.js';
import {pressureQuestion} from '../../src/safety/pressure.js';
import {linesOf} from '../../src/safety/condition-lines.js';
import {conditions} from '../../src/safety/conditions.js';
import {redFlags} from '../../src/safety/red-flags.js';
import {breath} from '../../src/strings/en/breath.js';
import {routine} from '../../src/strings/en/routine.js';
import {screen} from '../../src/strings/en/screen.js';
import {timer} from '../../src/strings/en/timer.js';
import {es} from '../../src/strings/es/index.js';

type Said = (...given: readonly unknown[]) => string;
type Word = string | Said;
type Given = readonly (string | number | boolean | null | readonly string[])[];

/** Fields that hold no text for a person: names for programs, and words of the format. All others do. */
const unread = new Set(['id', 'audience', 'surfaces', 'loads', 'fallbacks', 'figure', 'file', 'sides', 'compare', 'type', 'value', 'pattern', 'tempo', 'area', 'group', 'action', 'grounds', '$schema', 'version']);
/** Words that Spanish writes as English does. */
const sameInBoth = new Set(['Glaucoma', 'No']);
/** Functions whose words Spanish writes as English does, for the arguments used here. */
const sameFunctions = new Set(['timer.time', 'routine.within']);

function* textsIn(thing: unknown, key = ''): Generator<string> {
  if (unread.has(key)) return;
  if (typeof thing === 'string') yield thing;
  else if (Array.isArray(thing)) for (const one of thing) yield* textsIn(one);
  else if (thing !== null && typeof thing === 'object') for (const [name, one] of Object.entries(thing)) yield* textsIn(one, name);
}

function* wordsIn(table: object, path: string): Generator<[path: string, word: Word]> {
  for (const [key, word] of Object.entries(table) as [string, unknown][]) {
    if (typeof word === 'string' || typeof word === 'function') yield [`${path}.${key}`, word as Word];
    else if (word !== null && typeof word === 'object') yield* wordsIn(word, `${path}.${key}`);
    else assert.fail(`${path}.${key} is neither word nor table`);
  }
}

const texts: Readonly<Record<string, string>> = es.texts ?? {};
/** Levels, offers, the names of things and of parts, and answers with their views are reached inside techniques and routines. */
const read = new Set([techniques, routines, Object.values(questions), advice, pressureQuestion, conditions.map((one) => [one.label, linesOf(one).map(({line}) => line)]), families, Object.values(changes).map(({line}) => line), redFlags, Object.values(figureTexts)].flatMap((one) => [...textsIn(one)]));
const english = new Map<string, Word>(Object.entries({timer, breath, routine, screen}).flatMap(([name, table]) => [...wordsIn(table, name)]));
const spanish = new Map<string, Word>(Object.entries({timer: es.timer, breath: es.breath, routine: es.routine, screen: es.screen}).flatMap(([name, table]) => [...wordsIn(table ?? {}, name)]));

/** Plausible arguments for every function of the tables; the first and the later ones differ in number or side where that matters. */
const given: Readonly<Record<string, readonly Given[]>> = {
  'timer.time': [[300_000], [30_000], [90_000]],
  'timer.side': [[true], [false]],
  'timer.count': [[2, 3]],
  'timer.eachSide': [[1], [3]],
  'timer.times': [[1], [3]],
  'timer.atMost': [['2 min']],
  'timer.push': [[20]],
  'breath.breath': [[4, 15], [4, null]],
  'breath.breaths': [[1], [15]],
  'breath.pattern': [[['4 s', '', '6 s', '2 s']]],
  'breath.hill': [['4 s', '6 s']],
  'routine.ofTime': [['5 min']],
  'timer.soon': [['10 s']],
  'routine.pushGently': [[20]],
  'routine.painAbove': [[4]],
  'routine.needs': [['X']],
  'routine.sleptThrough': [['5 min']],
  'routine.about': [[1, 'X'], [9, 'X'], [9, '']],
  'routine.aboutRange': [[5, 9, 'X'], [5, 9, '']],
  'routine.minutes': [[1], [9]],
  'routine.or': [['X', 'Y']],
  'routine.questions': [[1], [8]],
  'routine.step': [[2, 3]],
  'routine.within': [['X', 2, 3]],
  'routine.leftOut': [['x']],
  'routine.ticked': [['X; Y']],
  'routine.notSureWhich': [['Pregnant']],
  'routine.instead': [['x']],
  'routine.changed': [['X']],
  'routine.onBed': [['X']],
  'routine.handsFree': [[30]],
  'routine.goOnAt': [[3, '0:42'], [3, '']],
  'routine.pair': [['4', '6']],
  'routine.doneIn': [['9 X']],
  'screen.count': [[2, 8]],
  'screen.unsureOf': [['X']],
  'screen.call': [['112']],
  'routine.call': [['112']],
};
/** Minutes and seconds are written anew from milliseconds, and a side is a word: these arguments do not come back as they went in. */
const rewritten = new Set(['timer.time', 'timer.side', 'timer.eachSide']);

const sample = (words: ReadonlyMap<string, Word>, path: string, args: Given): string => {
  const word = words.get(path);
  assert.equal(typeof word, 'function', `${path} is no function`);
  return (word as Said)(...args);
};
const functions = [...english].flatMap(([path, word]) => (typeof word === 'function' ? [path] : []));
/** Every Spanish text with its English: texts, words, and what functions say. */
const pairs: readonly (readonly [where: string, english: string, spanish: string])[] = [
  ...Object.entries(texts).map(([from, to]) => [from, from, to] as const),
  ...[...english].flatMap(([path, word]) => (typeof word === 'string' ? [[path, word, String(spanish.get(path))] as const] : [])),
  ...functions.flatMap((path) => (given[path] ?? []).map((args) => [`${path}(${args.join(', ')})`, sample(english, path, args), sample(spanish, path, args)] as const)),
];
const pathOf = (where: string): string => where.replace(/\(.*/s, '');
const choices = (text: string): readonly (readonly [left: string, right: string])[] => [...text.matchAll(/\{([^|{}]*)\|([^|{}]*)\}/g)].map(([, left = '', right = '']) => [left, right] as const);
const numbers = (text: string): string[] => (text.match(/\d+/g) ?? []).sort();

describe('Spanish texts of the library', () => {
  it('finds what a person reads, of every kind', () => {
    const kinds = ['Bolster rest', 'Lay the bolster along your spine.', 'Sit with its end behind you, then lie back along it, legs long.', 'Roll to one side. Stay for two breaths.', 'If your ribs stay lifted', 'Your knee hurts', 'two blankets rolled tight', 'on one knee', 'Set up', 'Change to the {left|right} knee.', 'light gap', 'hard to settle', 'Not yet', 'Get up slowly.', 'Hip arthritis', 'Use a firm bed or a chair.', 'Which bolster?', 'Let them.', 'The side that is affected.', 'After pressure or massage, stretch.', 'Yes, include it', 'The last level: raise the tool?', 'That is enough', 'Push out', 'towel or mat', 'front of the hip', 'Ask whether you may work here.', 'Iliacus first', 'It upsets them', 'A leg or foot that is getting weaker, gives way or drags', 'A person stands at ease.'];
    assert.deepEqual(kinds.filter((one) => !read.has(one)), []);
    assert.deepEqual(['bolster-rest', 'self-care', '003', 'ready', 'supine-flat', 'light-gap', 'kneel-lean', 'both', 'emergency-now', 'belly'].filter((one) => read.has(one)), []);
  });
  it('translates every one of them', () => {
    assert.deepEqual([...read].filter((text) => !texts[text]?.trim()), []);
  });
  it('leaves none in English but the words that are equal in both', () => {
    assert.deepEqual(Object.entries(texts).flatMap(([from, to]) => (from === to && !sameInBoth.has(from) ? [from] : [])), []);
  });
  it('has none that nothing uses', () => {
    assert.deepEqual(Object.keys(texts).filter((text) => !read.has(text)), []);
  });
  it('keeps the forms for left and right, each in its place', () => {
    const sided = Object.entries(texts).filter(([from, to]) => /[{}]/.test(from + to));
    assert.ok(sided.length >= 6);
    for (const [from, to] of sided) {
      const wanted = choices(from).flat().map((side) => (side === 'left' ? /^izquierd[oa]$/ : /^derech[oa]$/));
      const found = choices(to).flat();
      assert.equal(found.length, wanted.length, to);
      wanted.forEach((side, i) => assert.match(found[i] ?? '', side, to));
      assert.doesNotMatch(to.replace(/\{[^|{}]*\|[^|{}]*\}/g, ''), /[{|}]/, to);
    }
  });
});

describe('Spanish tables', () => {
  it('have the keys of the English tables, word for word and function for function', () => {
    assert.deepEqual([...spanish.keys()].sort(), [...english.keys()].sort());
    for (const [path, word] of english) assert.equal(typeof spanish.get(path), typeof word, path);
    for (const path of functions) assert.equal((spanish.get(path) as Said).length, (english.get(path) as Said).length, path);
  });
  it('leave no word in English', () => {
    const same = pairs.filter(([where, from, to]) => from === to && !sameInBoth.has(from) && !sameFunctions.has(pathOf(where)));
    assert.deepEqual(same, []);
  });
  it('have arguments here for every function', () => {
    assert.deepEqual(Object.keys(given).sort(), [...functions].sort());
  });
  it('say what they are given', () => {
    for (const path of functions.filter((one) => !rewritten.has(one)))
      for (const args of given[path] ?? [])
        for (const one of args.flat()) if (one !== null) assert.ok(sample(spanish, path, args).includes(String(one)), `${path}: ${String(one)}`);
  });
  it('write times in minutes and seconds, with a decimal comma', () => {
    const said = [300_000, 30_000, 90_000, 4500, 0].map((ms) => es.timer?.time(ms));
    assert.deepEqual(said, ['5 min', '30 s', '1 min 30 s', '4,5 s', '0 s']);
  });
  it('tell one from many, left from right, and endless from counted', () => {
    const said = (path: string): string[] => (given[path] ?? []).map((args) => sample(spanish, path, args));
    assert.deepEqual(said('routine.minutes'), ['1 minuto', '9 minutos']);
    assert.deepEqual(said('routine.about'), ['Alrededor de 1 minuto, X', 'Unos 9 minutos, X', 'Unos 9 minutos']);
    assert.deepEqual(said('routine.aboutRange'), ['De 5 a 9 minutos, X', 'De 5 a 9 minutos']);
    assert.deepEqual(said('breath.breath'), ['Respiración 4 de 15', 'Respiración 4']);
    assert.deepEqual(said('breath.breaths'), ['1 respiración', '15 respiraciones']);
    assert.deepEqual(said('timer.times'), ['1 vez', '3 veces']);
    assert.deepEqual(said('timer.eachSide'), ['Una vez por lado', '3 veces por lado']);
    assert.deepEqual(said('timer.side'), ['Lado izquierdo', 'Lado derecho']);
    assert.match(sample(spanish, 'routine.questions', [1]), /^1 pregunta breve /);
    assert.match(sample(spanish, 'routine.questions', [8]), /^8 preguntas breves /);
  });
  it('turn "o" into "u" before its own sound', () => {
    const said = ['dos mantas', 'otro cojín', 'hojas', 'hilo'].map((thing) => es.routine?.or('una toalla', thing));
    assert.deepEqual(said, ['una toalla, o dos mantas', 'una toalla, u otro cojín', 'una toalla, u hojas', 'una toalla, o hilo']);
  });
  it('keep the words of the keys short', () => {
    const keys = ['timer.start', 'timer.stop', 'timer.back', 'timer.pause', 'timer.resume', 'timer.next', 'timer.ready', 'timer.again', 'timer.goOn', 'timer.sound', 'timer.screenOn', 'timer.seconds', 'routine.yes', 'routine.enough', 'routine.fine', 'routine.ease', 'routine.tryAgain', 'screen.none', 'screen.yes', 'screen.back', 'screen.next'];
    assert.deepEqual(keys.filter((path) => !english.has(path)), []);
    assert.deepEqual(keys.filter((path) => String(spanish.get(path)).length > 12), []);
  });
  it('name the stop key as it is written', () => {
    assert.ok(es.routine?.stopIf.includes(`Pulsa ${es.timer?.stop} `));
    assert.ok(es.routine?.easing.includes(`Pulsa ${es.timer?.stop} `));
  });
});

describe('Everything said in Spanish', () => {
  it('keeps the numbers of the English', () => {
    const changed = pairs.filter(([where, from, to]) => where !== 'timer.ten' && numbers(from).join() !== numbers(to).join());
    assert.deepEqual(changed, []);
  });
  it('asks where the English asks, and ends as it ends', () => {
    const end = (text: string): string => /[.?:]$/.exec(text)?.[0] ?? '';
    assert.deepEqual(pairs.filter(([, from, to]) => end(from) !== end(to)), []);
    assert.deepEqual(pairs.filter(([, , to]) => (to.match(/\?/g) ?? []).length !== (to.match(/¿/g) ?? []).length), []);
  });
  it('raises no voice, and leaves no stray spaces', () => {
    assert.deepEqual(pairs.filter(([, , to]) => /[!¡]|^\s|\s$|\s\s/.test(to)), []);
  });

  const never = [
    // safe, cleared, certain
    'segur[oa]s?', 'seguridad', 'segur[ao]mente', 'inofensiv[oa]s?', 'apt[oa]s?', 'autorizad[oa]s?', 'aprobad[oa]s?', 'riesgos?', 'arriesgad[oa]s?', 'peligros?', 'peligros[oa]s?', 'garantiza[nr]?', 'garantizad[oa]s?', 'garantías?',
    // cures, heals, treats, relieves, fixes
    'cura[nrs]?', 'curación', 'curativ[oa]s?', 'sana[nrs]?', 'san[oa]s?', 'sanación', 'sanador[ae]?s?', 'trata[nrs]?', 'tratamos', 'alivia[nrs]?', 'alivio', 'remedia[nrs]?', 'remedios?', 'terapias?', 'terapéutic[oa]s?', 'corrige[ns]?', 'corregir', 'arregla[nrs]?', 'desbloque\\p{L}*', 'libera[nrs]?', 'liberación', 'elimina[nrs]?',
    // diagnoses, detects, assesses
    'diagnostic\\p{L}*', 'diagnóstic\\p{L}*', 'detecta[nrs]?', 'detección', 'evalúa[ns]?', 'evaluar', 'evaluación', 'clínicamente', 'demostrad[oa]s?', 'síntomas?', 'toxinas?', 'traumas?',
    // childish
    'pipí', 'pis', 'caca',
  ];
  const forbidden = new RegExp(`(?<!\\p{L})(?:${never.join('|')})(?!\\p{L})`, 'iu');
  it('knows the words never to use when it meets them', () => {
    for (const one of ['Es seguro.', 'Sin RIESGO', 'cura el dolor', 'Esto sana', 'trata la espalda', 'te alivia']) assert.match(one, forbidden);
    for (const one of ['Cáncer en tratamiento', 'procura', 'semana', 'trastorno', 'oscura']) assert.doesNotMatch(one, forbidden);
  });
  it('promises nothing and judges nothing', () => {
    assert.deepEqual(pairs.flatMap(([where, , to]) => (forbidden.test(to) ? [`${where}: ${forbidden.exec(to)?.[0]} in ${to}`] : [])), []);
  });
});
