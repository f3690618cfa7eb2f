/** Reads the text of a file of JSON: the one door through which every command gets what somebody wrote. */
import {longestText} from '../core/parse.js';
import type {Finding} from './findings.js';
import {placesIn, type Places} from './places.js';

export interface Json {
  readonly written: unknown;
  readonly places: Places;
  readonly faults?: undefined;
}
type JsonReading = Json | {readonly written?: undefined; readonly faults: readonly [Finding]};

/** Gives what is written and where, or the one fault that keeps it from being read. Never throws. */
export function readJson(file: string): JsonReading {
  const broken = (problem: string, fix: string, place = {line: 1, column: 1}): JsonReading => ({faults: [{path: 'the text', problem, fix, ...place}]});
  const text = file.replace(/^\uFEFF/, '');
  if (text.length > longestText) return broken(`is ${text.length} characters long`, `Write at most ${longestText}`);
  const places = placesIn(text);
  if (places.broken) return broken(places.broken.problem, places.broken.fix, places.broken.place);
  try {
    return {written: JSON.parse(text), places};
  } catch (error) {
    // Where the two parsers do not agree.
    return broken(`is no JSON: ${(error as Error).message}`, 'Check commas, quotes and brackets');
  }
}
