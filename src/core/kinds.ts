/** The kinds of data a format is made of: `read` checks against them, and types are inferred from them. A field whose name ends in `?` may be left out. */

type Fields = Readonly<Record<string, Schema>>;
export type Schema =
  /** Text that is not empty, at most so many characters. */
  | {readonly is: 'text'; readonly most: number}
  /** Text of a form of its own; `fix` tells which. */
  | {readonly is: 'form'; readonly what: string; readonly fix: string; readonly most: number; readonly test: (text: string) => boolean; readonly pattern?: RegExp | undefined}
  /** A time from one number of seconds to another, however written. */
  | {readonly is: 'time'; readonly least: number; readonly most: number}
  | {readonly is: 'whole'; readonly least: number; readonly most: number}
  | {readonly is: 'flag'}
  | {readonly is: 'word'; readonly of: readonly (string | boolean)[]}
  | {readonly is: 'list'; readonly of: Schema; readonly least: number; readonly most: number}
  | {readonly is: 'object'; readonly fields: Fields}
  /** An object whose `type` tells which fields it has. */
  | {readonly is: 'kinds'; readonly of: Readonly<Record<string, Fields>>}
  /** One of two, told apart by looking at the value. */
  | {readonly is: 'either'; readonly first: Schema; readonly second: Schema; readonly isFirst: (value: unknown) => boolean};

/** The type of what a schema reads. */
export type Read<S> = S extends {is: 'text' | 'form'}
  ? string
  : S extends {is: 'time' | 'whole'}
    ? number
    : S extends {is: 'flag'}
      ? boolean
      : S extends {is: 'word'; of: readonly (infer Word)[]}
        ? Word
        : S extends {is: 'list'; of: infer One}
          ? readonly Read<One>[]
          : S extends {is: 'object'; fields: infer F}
            ? ReadFields<F>
            : S extends {is: 'kinds'; of: infer Kinds}
              ? {[Kind in keyof Kinds]: {type: Kind} & ReadFields<Kinds[Kind]>}[keyof Kinds]
              : S extends {is: 'either'; first: infer First; second: infer Second}
                ? Read<First> | Read<Second>
                : never;
export type ReadFields<F> = {[Key in keyof F as Key extends `${string}?` ? never : Key]: Read<F[Key]>} & {[Key in keyof F as Key extends `${infer Name}?` ? Name : never]?: Read<F[Key]> | undefined};

// Marked as free of side effects, so that a bundle carries only the formats it reads.
/*@__NO_SIDE_EFFECTS__*/ export const text = (most: number) => ({is: 'text', most}) as const;
/*@__NO_SIDE_EFFECTS__*/ export const time = (least: number, most: number) => ({is: 'time', least, most}) as const;
/*@__NO_SIDE_EFFECTS__*/ export const whole = (least: number, most: number) => ({is: 'whole', least, most}) as const;
/*@__NO_SIDE_EFFECTS__*/ export const word = <const Words extends readonly (string | boolean)[]>(...of: Words) => ({is: 'word', of}) as const;
/*@__NO_SIDE_EFFECTS__*/ export const list = <const One extends Schema>(of: One, most: number, least = 0) => ({is: 'list', of, least, most}) as const;
/*@__NO_SIDE_EFFECTS__*/ export const object = <const F extends Fields>(fields: F) => ({is: 'object', fields}) as const;
/*@__NO_SIDE_EFFECTS__*/ export const form = (what: string, fix: string, test: RegExp | ((text: string) => boolean), most = 99) => ({is: 'form', what, fix, most, ...(test instanceof RegExp ? {test: (it: string) => test.test(it), pattern: test} : {test})}) as const;
export const flag = {is: 'flag'} as const;

export const [short, line, long] = [text(60), text(240), text(2000)] as const;
export const id = form('id', 'Use small letters, digits and hyphens, at most 64', /^(?!constructor$)[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/);
