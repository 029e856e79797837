export interface RuleCase {
  readonly name: string;
  readonly rules: readonly (Readonly<Record<string, unknown>> & { readonly id: string })[];
  readonly files: readonly { readonly name: string; readonly text: string }[];
}
export declare const rulesFolder: string;
export declare function readRuleCases(folder?: string): readonly RuleCase[];
