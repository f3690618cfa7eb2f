/** Which ids a field of a routine may name. */
import {figureIds, poseIds} from '../figures/figure.js';
import {techniques} from '../library/techniques.js';

/** The ids of all questions in it, and in the techniques that it uses. */
function questionsIn(written: unknown): string[] {
  const ids: string[] = [];
  // Grows while it is gone through: what nobody has checked yet may be nested deeply.
  const all = [written];
  for (const one of all) {
    if (typeof one !== 'object' || one === null) continue;
    const {type, id, use} = one as Readonly<Record<string, unknown>>;
    if (type === 'check' && typeof id === 'string') ids.push(id);
    if (use !== undefined) all.push(techniques.find((technique) => technique.id === use));
    for (const inner of Object.values(one)) all.push(inner);
  }
  return ids;
}

/** Gives the ids that are known to the field at a path. */
export function knownIds(written: unknown): (path: string) => readonly string[] {
  const fields = new Map<string, readonly string[]>([['use', techniques.map(({id}) => id)], ['figure', figureIds], ['like', poseIds], ['compare', questionsIn(written)]]);
  return (path) => fields.get(/([^.[\]]*)(\[\d+\])?$/.exec(path)![1]!) ?? [];
}
