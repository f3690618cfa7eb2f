/**
 * The routine format as JSON Schema (2020-12), so that an editor completes and checks while somebody writes.
 * It is computed from the one definition, the data in src/core/schema.ts. What stays for `check` are the rules between two fields.
 */
import {meanings} from './meanings.mjs';

const howTimes = 'Write 30s, 5min, 1:30 or plain seconds';
const [number, unit] = ['\\d{1,7}(\\.\\d{1,3})?', '\\s?([hH]|[mM]([iI][nN])?|[sS]([eE][cC])?)'];
/** What src/core/duration.ts reads as a time. A test compares the two. */
export const writtenTime = `^\\s*(${number}|${number}${unit}(\\s+${number}${unit})*|(\\d{1,2}:)?\\d{1,3}:[0-5]\\d)\\s*$`;

/** The parts of a schema, each with the name that an author knows it by. */
function partsOf(schema, name) {
  const fieldsOf = (fields) => Object.entries(fields).map(([field, inner]) => [inner, field.replace('?', '')]);
  switch (schema.is) {
    case 'either': return [[schema.first, name], [schema.second, name]];
    case 'list': return [[schema.of, name]];
    case 'object': return fieldsOf(schema.fields);
    case 'kinds': return Object.values(schema.of).flatMap(fieldsOf);
    default: return [];
  }
}

/** Names for what stands in more than one place, or inside itself: these become definitions. */
function sharedIn(format) {
  const [first, names] = [new Map(), new Map()];
  const look = (schema, name) => {
    if (!first.has(schema)) {
      first.set(schema, schema.what?.replaceAll(' ', '-') ?? name);
      return partsOf(schema, name).forEach(([inner, called]) => look(inner, called));
    }
    if (['text', 'time', 'whole', 'flag', 'word'].includes(schema.is) || names.has(schema)) return;
    const called = first.get(schema);
    const taken = [...names.values()].filter((other) => other.replace(/-\d+$/, '') === called).length;
    names.set(schema, taken ? `${called}-${taken + 1}` : called);
  };
  look(format, 'routine');
  return names;
}

/** Writes the schema of a format. `examples` are ids that an editor may offer, by the field that they belong to. */
export function jsonSchema(format, title, examples = {}) {
  const names = sharedIn(format);
  const $defs = {time: {type: 'string', maxLength: 32, pattern: writtenTime}};

  const objectOf = (fields, context, type) => ({
    type: 'object',
    properties: {
      ...(type && {type: {const: type, description: `${meanings[`type ${type}`]}.`}}),
      ...Object.fromEntries(Object.entries(fields).map(([field, schema]) => [field.replace('?', ''), property(schema, field.replace('?', ''), type ?? context)])),
    },
    required: [...(type ? ['type'] : []), ...Object.keys(fields).filter((field) => !field.endsWith('?'))],
    additionalProperties: false,
  });
  /** A field: what it means, then how it is written. */
  const property = (schema, field, context) => {
    const described = [meanings[`${context} ${field}`] ?? meanings[field], advice(schema)].filter(Boolean).map((words) => `${words}.`).join(' ');
    return {...write(schema, field), ...(described && {description: described}), ...(schema.is === 'form' && offered(field))};
  };
  const offered = (field) => (Object.hasOwn(examples, field) ? {examples: examples[field]} : {});
  const advice = (schema) => (schema.is === 'form' ? schema.fix : schema.is === 'time' ? `${howTimes}, from ${schema.least} to ${schema.most} seconds` : '');
  const either = (schema, name) => (schema.is === 'either' && !names.has(schema) ? [schema.first, schema.second].flatMap((one) => either(one, name)) : [write(schema, name)]);
  const plain = (schema, name) => {
    switch (schema.is) {
      case 'text': return {type: 'string', minLength: 1, maxLength: schema.most, pattern: '\\S'};
      case 'form': return {type: 'string', maxLength: 99, ...(schema.pattern && {pattern: schema.pattern.source}), description: `${schema.fix}.`};
      case 'time': return {anyOf: [{type: 'number', minimum: schema.least, maximum: schema.most}, {$ref: '#/$defs/time'}], description: `${advice(schema)}.`};
      case 'whole': return {type: 'integer', minimum: schema.least, maximum: schema.most};
      case 'flag': return {type: 'boolean'};
      case 'word': return {enum: [...schema.of]};
      case 'list': return {type: 'array', items: {...write(schema.of, name), ...offered(name)}, minItems: schema.least, maxItems: schema.most};
      case 'object': return objectOf(schema.fields, name);
      case 'kinds': return {oneOf: Object.entries(schema.of).map(([type, fields]) => objectOf(fields, name, type))};
      case 'either': return {anyOf: [schema.first, schema.second].flatMap((one) => either(one, name))};
      default: throw new Error(`scripts/schema.mjs does not know "${schema.is}" of src/core/schema.ts yet`);
    }
  };
  const write = (schema, name) => {
    const known = names.get(schema);
    if (!known) return plain(schema, name);
    // Named before it is written: it may hold itself.
    if (!$defs[known]) {
      $defs[known] = {};
      Object.assign($defs[known], plain(schema, known));
    }
    return {$ref: `#/$defs/${known}`};
  };
  return {$schema: 'https://json-schema.org/draft/2020-12/schema', title, description: `${meanings.routine}.`, ...plain(format, 'routine'), $defs};
}
