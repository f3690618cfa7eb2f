/** What a routine element offers where nothing to run was named, and what the person has ticked there. */
import type {TemplateResult} from 'lit';
import type {Routine} from '../core/routine.js';
import {doable, standIn, together} from '../library/at-hand.js';
import {routines, techniques} from '../library/routines.js';
import type {Pages} from './pages.js';
import {chooserPage} from './templates/routine-pages.js';

const forPractitioners = ({audience}: Routine): boolean => audience === 'practitioner';

export class Chooser {
  /** Things that the person does not have at hand. */
  readonly #missing = new Set<string>();

  constructor(private readonly host: Pages & {requestUpdate(): void}) {}

  /** The techniques that can be done with what is at hand. */
  get available(): readonly Routine[] {
    return techniques.filter((technique) => doable(technique, this.#missing)).map((technique) => standIn(technique, this.#missing));
  }

  render(audience: string): TemplateResult {
    // What a practitioner may do on its own, and is not in a routine already.
    const within = new Set(routines.flatMap(({steps}) => steps.map(({id}) => id)));
    const offered = audience === 'practitioner' ? [...routines, ...techniques.filter((one) => forPractitioners(one) && !within.has(one.id))] : routines.filter((one) => !forPractitioners(one));
    const things = together(offered).filter(({short}) => short);
    // What is not on the list cannot be unticked: nothing that needs it comes in for something else.
    const known = new Set(things.map(({id}) => id));
    const others = techniques.filter(({props = []}) => props.every(({id, short, instead}) => !short || instead || known.has(id)));
    return chooserPage(offered, others, things, this.#missing, (id, has) => this.#have(id, has), this.host);
  }

  clear(): void {
    this.#missing.clear();
  }

  #have(id: string, has: boolean): void {
    this.#missing[has ? 'delete' : 'add'](id);
    this.host.requestUpdate();
  }
}
