/** Where a place in the JSON of a clinic's rules came from in the Questionnaire. */
export class Places {
  readonly #from = new Map<string, string>();

  /** `redFlags[0].ask` came from `item[2].item[0].text`. */
  set(place: string, path: string): void {
    this.#from.set(place, path);
  }
  /** The nearest that is known: of the place itself, or of what it stands in. */
  of(place: string): string {
    const path = this.#from.get(place);
    const outer = place.replace(/(?:^|\.)[^.[]+$|\[\d+\]$/, '');
    return path ?? (outer === place ? 'item' : this.of(outer));
  }
}
