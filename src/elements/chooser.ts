/** What a routine element offers where nothing to run was named, and what the person has ticked there. */
import type {TemplateResult} from 'lit';
import type {Routine} from '../core/routine.js';
import {routines, techniques} from '../library/routines.js';
import {chooserPage, type Pages} from './templates/routine-pages.js';

export class Chooser {
  /** Things that the person does not have at hand. */
  readonly #missing = new Set<string>();

  constructor(private readonly host: Pages & {requestUpdate(): void}) {}

  render(audience: string): TemplateResult {
    const offered = routines.filter((routine: Routine) => routine.audience !== 'practitioner' || audience === 'practitioner');
    return chooserPage(offered, techniques, this.#missing, (id, has) => this.#have(id, has), this.host);
  }

  clear(): void {
    this.#missing.clear();
  }

  #have(id: string, has: boolean): void {
    this.#missing[has ? 'delete' : 'add'](id);
    this.host.requestUpdate();
  }
}
