export interface Pair {
  readonly table: string;
  readonly program: string;
  readonly key: string;
  readonly text: string;
  readonly fileName: string;
  readonly rule: Readonly<Record<string, unknown>>;
}
export declare const patternsFolder: string;
export declare const taintFolder: string;
export declare function readPairs(folder?: string): readonly Pair[];
export declare function readBindings(message: string): Readonly<Record<string, string>>;
